import { z } from 'zod';
import { VIEWS } from './vocabulary';

type Schema = Readonly<Record<string, unknown>>;

const COMPONENTS = '#/components/schemas/';
export const referenceTo = (name: string): { $ref: string } => ({ $ref: `${COMPONENTS}${name}` });

/** The schemas of all views, by name, as they stand in the description of the API. */
export const viewSchemas = (): Readonly<Record<string, Schema>> => {
  const { schemas } = z.toJSONSchema(VIEWS, {
    uri: (name) => `${COMPONENTS}${name}`,
    override: ({ jsonSchema }) => {
      // Bounds of the number's representation say nothing about the value.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]),
  );
};
