import { unlistedAt, type Read } from '@channel/kernel';
import { failing, warning, type PosCells, type PosFinding, type PosRowError } from './pos-row';

const FORMS: Readonly<Record<'BAD_NUMBER' | 'BAD_DATE' | 'AMBIGUOUS_DATE', string>> = {
  BAD_NUMBER: 'is not a number in the form 1234.56 with at most the decimals of its currency',
  BAD_DATE: 'is not a day such as 2026-09-20',
  AMBIGUOUS_DATE: 'can be read as two different days; write it as 2026-09-20',
};

/** The cells of a record, and what was found while they were read. */
export type Reader = Readonly<{
  findings: PosFinding[];
  cell: (column: string) => string;
  asSent: (column: string) => string;
  misformed: readonly string[];
  given: (column: string) => boolean;
  /** Adds an error about a cell, which it quotes as it was sent. */
  add: (column: string, code: PosRowError, text: string) => undefined;
  /** The same for a word that is none of those known. */
  unlisted: (column: string, code: PosRowError, what: string, known: readonly string[]) => undefined;
  /** The value of a cell that is given, or a finding. */
  take: <Value>(column: string, read: (text: string) => Read<Value>) => Value | undefined;
}>;

export const readerOf = ({ cells, sent = {}, findings: found = [], misformed = [] }: PosCells): Reader => {
  const findings: PosFinding[] = [...found];
  const cell = (column: string): string => cells[column] ?? '';
  const asSent = (column: string): string => sent[column] ?? cell(column);
  const add: Reader['add'] = (column, code, text) => {
    findings.push(failing(code, text, { column, value: asSent(column) }));
    return undefined;
  };
  const unlisted: Reader['unlisted'] = (column, code, what, known) => {
    const value = asSent(column);
    const { detail, allowed = [] } = unlistedAt(code, { word: value, what, known });
    findings.push(failing(code, detail, { column, value, allowed }));
    return undefined;
  };
  return {
    ...{ findings, cell, asSent, misformed, unlisted },
    given: (column) => cell(column) !== '',
    add,
    take: (column, read) => {
      if (cell(column) === '') return undefined;
      if (misformed.includes(column))
        return add(column, 'BAD_NUMBER', `"${asSent(column)}" is not a number as you declared them.`);
      const result = read(cell(column));
      if (!result.ok) return add(column, result.code, `"${asSent(column)}" ${FORMS[result.code]}.`);
      if (result.warning !== undefined)
        findings.push(warning(result.warning, 'Only the day counts.', { column, value: asSent(column) }));
      return result.value;
    },
  };
};
