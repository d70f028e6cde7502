import { stringify } from 'csv-stringify/sync';
import { parameterInvalid } from '@channel/http';
import { escapeFormula } from '@channel/kernel';
import type { RowOutcome } from '../../import-kind';
import type { FileForm, StoredRow } from '../../storage/import-rows';

const OURS = ['_row', '_outcome', '_code', '_message', '_suggestion'] as const;
/** Spreadsheets take a text without it for one of their own code page. */
const BYTE_ORDER_MARK = '\uFEFF';

const FAILED: readonly RowOutcome[] = ['error', 'held'];

/** Outcomes of the rows in a report: unless `all` are asked for, those that are to be repaired and sent again. */
export const outcomesReported = (only = 'failed'): readonly RowOutcome[] | undefined => {
  if (only === 'failed') return FAILED;
  if (only === 'all') return undefined;
  throw parameterInvalid('only', 'only takes `failed` or `all`.', ['failed', 'all']);
};

/**
 * The sender's columns as they came, in the sender's own form, then what happened to each row. The failed rows alone
 * can be repaired and sent again as they are: columns that begin with `_` are ignored.
 */
export async function* reportCsv(
  { header, delimiter }: FileForm,
  pages: AsyncIterable<readonly StoredRow[]>,
): AsyncGenerator<string> {
  const ours = new Set<string>(header.some((name) => name.trim() === '_row') ? OURS : []);
  const kept = header.flatMap((name, index) => (ours.has(name.trim()) ? [] : [index]));
  const text = (records: readonly (readonly string[])[]): string =>
    stringify(
      records.map((record) => record.map(escapeFormula)),
      { delimiter },
    );
  yield BYTE_ORDER_MARK + text([[...kept.map((index) => header[index] ?? ''), ...OURS]]);
  for await (const page of pages) yield text(page.map((row) => recordOf(row, kept, header.length)));
}

const recordOf = (
  { row, outcome, findings, raw }: StoredRow,
  kept: readonly number[],
  width: number,
): readonly string[] => [
  ...kept.map((index) => raw[index] ?? ''),
  String(row),
  outcome,
  [...new Set(findings.map(({ code }) => code))].join(';'),
  findings.map(({ message }) => message).join(' '),
  findings.flatMap(({ suggestions = [] }) => suggestions).join(';'),
  // Cells beyond the header are what is wrong with the row: they come back behind our columns.
  ...raw.slice(width),
];
