import type { JsonObject } from '@channel/kernel';
import type { ImportKind } from '../import-kind';
import { FileProblemError } from './decode';

type Columns = ImportKind['columns'];

/** Where the columns of the template stand in the file. */
export type Header = Readonly<{
  /** Physical record of the header, the first of the file is 1; 0 for a file without one. */
  at: number;
  names: readonly string[];
  /** Template column → index in the record. */
  places: ReadonlyMap<string, number>;
  /** Whether this is one of our reports coming back. */
  isReport: boolean;
}>;

const MAX_COLUMNS = 100;
/** A header stands among the first records. */
export const HEADER_WITHIN = 10;

/** Letters and digits count: case, blanks, `_`, `-` and the marks of forms (`SKU*`, `Qty.`) do not. */
export const folded = (name: string): string => {
  const plain = name.normalize('NFKC').toLowerCase();
  const bare = plain.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return bare === '' ? plain.trim() : bare;
};

/** Folded spelling → template column. Columns whose name begins with `_` belong to our report and are ignored. */
export const spellings = (columns: Columns, options: JsonObject): ReadonlyMap<string, string> => {
  const mapping = options.mapping;
  const declared =
    typeof mapping === 'object' && mapping !== null && !Array.isArray(mapping)
      ? Object.entries(mapping).flatMap(([from, to]) => (typeof to === 'string' ? [[from, to] as const] : []))
      : [];
  return new Map([
    ...columns.flatMap(({ name, synonyms }) =>
      [name, ...synonyms].map((spelling) => [folded(spelling), name] as const),
    ),
    ...declared.map(([from, to]) => [folded(from), to] as const),
  ]);
};

const placesIn = (record: readonly string[], known: ReadonlyMap<string, string>) =>
  record.flatMap((cell, index) => {
    const name = cell.trim();
    const column = name === '' || name.startsWith('_') ? undefined : known.get(folded(name));
    return column === undefined ? [] : [[column, index] as const];
  });

/** The record among the first ten that names the most columns; `undefined` if none names any. */
export const headerAt = (
  records: readonly (readonly string[])[],
  known: ReadonlyMap<string, string>,
): Readonly<{ at: number; matches: number }> | undefined => {
  const scores = records
    .slice(0, HEADER_WITHIN)
    .map((record, at) => ({ at, matches: new Set(placesIn(record, known).map(([column]) => column)).size }))
    .filter(({ matches }) => matches > 0);
  return scores.reduce<{ at: number; matches: number } | undefined>(
    (best, next) => (best === undefined || next.matches > best.matches ? next : best),
    undefined,
  );
};

/** @throws FileProblemError TOO_MANY_COLUMNS, COLUMN_DOUBLED, REQUIRED_COLUMN_MISSING */
export const readHeader = (
  record: readonly string[],
  at: number,
  columns: Columns,
  options: JsonObject,
): Header => {
  if (record.length > MAX_COLUMNS)
    throw new FileProblemError('TOO_MANY_COLUMNS', `At most ${String(MAX_COLUMNS)} columns are read.`);
  const found = placesIn(record, spellings(columns, options));
  const doubled = found
    .map(([column]) => column)
    .filter((column, index, all) => all.indexOf(column) !== index);
  if (doubled.length > 0)
    throw new FileProblemError('COLUMN_DOUBLED', `Twice in the header: ${[...new Set(doubled)].join(', ')}.`);
  const places = new Map(found);
  const missing = missingIn(places, columns, options);
  if (missing.length > 0)
    throw new FileProblemError(
      'REQUIRED_COLUMN_MISSING',
      `Not in the header: ${missing.join(', ')}.`,
      record,
    );
  return { at, names: record, places, isReport: record.some((cell) => cell.trim() === '_row') };
};

/** Of a file that begins with its first row: the columns of the template in their order. */
export const headerOfTemplate = (names: readonly string[], at: number): Header => ({
  ...{ at, names, places: new Map(names.map((name, index) => [name, index])), isReport: false },
});

const missingIn = (
  places: ReadonlyMap<string, number>,
  columns: Columns,
  options: JsonObject,
): readonly string[] => {
  const constants = constantsOf(options);
  return columns
    .filter(({ name, required }) => required && !places.has(name) && !(name in constants))
    .map(({ name }) => name);
};

/** Required columns that a header would lack under these options. */
export const missingColumns = (
  record: readonly string[],
  columns: Columns,
  options: JsonObject,
): readonly string[] => missingIn(new Map(placesIn(record, spellings(columns, options))), columns, options);

/** Values that a mapping declares for the whole file, e.g. a currency. */
export const constantsOf = ({ constants }: JsonObject): Readonly<Record<string, string>> =>
  typeof constants === 'object' && constants !== null && !Array.isArray(constants)
    ? Object.fromEntries(
        Object.entries(constants).flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value] as const] : [],
        ),
      )
    : {};
