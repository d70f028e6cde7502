import type { Sentences } from '@channel/http';
import type { EventTable, JsonObject } from '@channel/kernel';
import type { ImportMappingKept } from '../../domain/import-mapping/import-mapping.events';
import { IMPORT_MAPPING_SENTENCES_DE } from './import-mapping-sentences.de';

const pairs = (value: JsonObject[string] | undefined): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([theirs, ours]) => `${theirs} is ${typeof ours === 'string' ? ours : JSON.stringify(ours)}`)
        .join(', ')
    : '';

const ENGLISH: EventTable<ImportMappingKept, string> = {
  ImportMappingKept: ({ options }) => {
    const said = [pairs(options.mapping), pairs(options.constants), pairs(options.formats)].filter(
      (text) => text !== '',
    );
    return said.length === 0
      ? 'Files are read by the template alone.'
      : `Files are read so from then on: ${said.join('; ')}.`;
  },
};

export const IMPORT_MAPPING_SENTENCES: Sentences<ImportMappingKept> = {
  en: ENGLISH,
  de: IMPORT_MAPPING_SENTENCES_DE,
};
