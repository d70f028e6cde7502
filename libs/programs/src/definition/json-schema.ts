import { z } from 'zod';
import { programmeDefinition } from './programme-definition';

/** The published form of a definition, for editors and for programs of others. */
export const definitionSchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://channel-ledger.example/schemas/programme-definition.json',
  ...z.toJSONSchema(programmeDefinition, { target: 'draft-2020-12' }),
});
