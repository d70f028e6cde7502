import type { EventTable, JsonObject } from '@channel/kernel';
import type { ImportMappingKept } from '../../domain/import-mapping/import-mapping.events';

const pairs = (value: JsonObject[string] | undefined): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([theirs, ours]) => `${theirs} ist ${typeof ours === 'string' ? ours : JSON.stringify(ours)}`)
        .join(', ')
    : '';

export const IMPORT_MAPPING_SENTENCES_DE: EventTable<ImportMappingKept, string> = {
  ImportMappingKept: ({ options }) => {
    const said = [pairs(options.mapping), pairs(options.constants), pairs(options.formats)].filter(
      (text) => text !== '',
    );
    return said.length === 0
      ? 'Dateien werden allein nach der Vorlage gelesen.'
      : `Dateien werden von da an so gelesen: ${said.join('; ')}.`;
  },
};
