import { unlistedAt } from './decider';
import { readCountry, readCurrency, type Read } from './written';

/** What is wrong with a cell of a row, or worth a look. */
export type CellFinding = Readonly<{
  column: string;
  code: string;
  severity: 'error' | 'warning';
  message: string;
  suggestions?: readonly string[];
  allowed?: readonly string[];
}>;
export type Column = Readonly<{
  name: string;
  required: boolean;
  synonyms: readonly string[];
  form?: 'identifier' | 'text';
}>;

/** The cells of a record, and what was found while they were read. */
export type RowReader = Readonly<{
  findings: CellFinding[];
  cell: (column: string) => string;
  found: (code: string, column: string, message: string) => undefined;
  /** Reads a cell that is given; one that is not has its finding already. */
  take: <Value>(column: string, read: (text: string) => Read<Value>) => Value | undefined;
  /** One of a few words, however they are joined: `Own service` is `own-service`. */
  word: <Word extends string>(
    code: string,
    column: string,
    words: Readonly<{ what: string; known: readonly Word[] }>,
  ) => Word | undefined;
  country: (column: string) => string | undefined;
  currency: (column: string) => string | undefined;
}>;

const FORMS = {
  BAD_NUMBER: 'This is no number such as 1234.56 with at most the decimals of its currency.',
  BAD_DATE: 'This is no day such as 2026-09-20.',
  AMBIGUOUS_DATE: 'This can be read as two different days; write it as 2026-09-20.',
} as const;

/** Says at once which of the columns are empty that must not be. */
export const rowReader = (cells: Readonly<Record<string, string>>, columns: readonly Column[]): RowReader => {
  const findings: CellFinding[] = columns
    .filter(({ name, required }) => required && (cells[name] ?? '') === '')
    .map(({ name: column }) => ({
      ...{ column, code: 'REQUIRED_MISSING', severity: 'error', message: `${column} is required.` },
    }));
  const cell: RowReader['cell'] = (column) => cells[column] ?? '';
  const found: RowReader['found'] = (code, column, message) => {
    findings.push({ column, code, severity: 'error', message });
    return undefined;
  };
  const coded =
    (code: string, read: (text: string) => string | undefined, message: string) => (column: string) =>
      cell(column) === '' ? undefined : (read(cell(column)) ?? found(code, column, message));
  return {
    ...{ findings, cell, found },
    take: (column, read) => {
      if (cell(column) === '') return undefined;
      const result = read(cell(column));
      if (!result.ok) return found(result.code, column, FORMS[result.code]);
      if (result.warning !== undefined)
        findings.push({ column, code: result.warning, severity: 'warning', message: 'Only the day counts.' });
      return result.value;
    },
    word: (code, column, { what, known }) => {
      const said = wordOf(cell(column));
      const word = known.find((one) => one === said);
      if (said === '' || word !== undefined) return word;
      findings.push(unlistedCell(code, column, { word: cell(column), what, known }));
      return undefined;
    },
    country: coded('COUNTRY_UNKNOWN', readCountry, 'Use a country code of two letters.'),
    currency: coded('CURRENCY_UNKNOWN', readCurrency, 'Use an active currency code such as USD.'),
  };
};

/** `Branch Security` and `own_service` as they are known: `branch-security`, `own-service`. */
export const wordOf = (text: string): string => text.toLowerCase().replaceAll(/[\s_]+/gu, '-');

/** A word that is none of those known: the finding names them. */
export const unlistedCell = (
  code: string,
  column: string,
  words: Readonly<{ word: string; what: string; known: readonly string[] }>,
): CellFinding => {
  const { detail: message, allowed = [] } = unlistedAt(code, words);
  return { column, code, severity: 'error', message, allowed };
};

/** What a reading of a whole row gives where nothing of it is missing. */
export const complete = <Values extends object>(
  partial: Readonly<{ [Name in keyof Values]: Values[Name] | undefined }>,
): Values | undefined =>
  Object.values(partial).includes(undefined) ? undefined : (partial as unknown as Values);

export const isInError = (findings: readonly Readonly<{ severity: string }>[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
