import { unlisted, type Decider, type DomainCommand, type JsonObject } from '@channel/kernel';
import type { ImportMappingKept } from './import-mapping.events';

/** What a sender declared about its files: columns, constants, formats. */
export type ImportMapping = Readonly<{ options: JsonObject }>;
export type KeepImportMapping = DomainCommand<
  'KeepImportMapping',
  ImportMappingKept['data'] & {
    /** Columns that it names and the kind's template does not have. */
    unknown: readonly string[];
    /** Those that the template has. */
    columns: readonly string[];
  }
>;
export type ImportMappingRefusal = 'COLUMN_UNKNOWN';

export const mappingIdOf = (orgId: string, kind: string): string => `${orgId}-${kind}`;

export const importMappingDecider: Decider<
  ImportMapping,
  KeepImportMapping,
  ImportMappingKept,
  ImportMappingRefusal
> = {
  stream: 'importMapping',
  initial: { options: {} },
  evolve: (_mapping, { data }) => ({ options: data.options }),
  decide: ({ data: { unknown, columns, ...data } }) =>
    unknown.length > 0
      ? unlisted('COLUMN_UNKNOWN', {
          ...{ pointer: '/mapping', word: unknown.join(', '), what: 'column of the template' },
          known: columns,
        })
      : [{ type: 'ImportMappingKept', data }],
};

const isObject = (value: JsonObject[string] | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Options of an upload over what the sender declared before; of mapping and constants single entries give way. */
export const mergedOptions = (kept: JsonObject, options: JsonObject): JsonObject => ({
  ...kept,
  ...options,
  ...Object.fromEntries(
    ['mapping', 'constants', 'formats'].flatMap((name) => {
      const one = kept[name];
      const other = options[name];
      return isObject(one) && isObject(other) ? [[name, { ...one, ...other }] as const] : [];
    }),
  ),
});

/** Of an upload's options those that hold for the next file too. */
export const lastingOptions = ({ mapping, constants, formats, delimiter }: JsonObject): JsonObject => ({
  ...(mapping === undefined ? {} : { mapping }),
  ...(constants === undefined ? {} : { constants }),
  ...(formats === undefined ? {} : { formats }),
  ...(delimiter === undefined ? {} : { delimiter }),
});
