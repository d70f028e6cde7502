import { each, type CheckResult } from '@channel/imports';
import type { JsonObject } from '@channel/kernel';
import { controlTotalsOf } from '../../domain/pos-file/chunk-lines';
import { linesOf, type EvaluatedRow } from '../../domain/pos-row/evaluate';
import { declaredReader, formatsOf } from '../../domain/pos-row/declared-formats';
import type { PosCells, ReadRow } from '../../domain/pos-row/pos-row';
import { normalised } from '../../domain/pos-row/pos-row.text';
import { readRow, type Reading } from '../../domain/pos-row/read-row';

type Problem = CheckResult['fileProblems'][number];

/** The month that a report without rows stands for: the sender says `nil`, and which month. */
export const nilPeriodOf = ({ nil, period }: JsonObject): string | undefined =>
  nil === true && typeof period === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(period) ? period : undefined;

/** Reads the rows of a report as its sender declared them; pauses after each row. */
export const readReport = (
  rows: readonly PosCells[],
  { formats }: JsonObject,
  reading: Reading,
): Generator<undefined, readonly ReadRow[]> => {
  const declared = declaredReader(formatsOf(formats));
  return each(rows, (cells) => {
    const row = declared(cells);
    return { ...readRow(row, reading), ...keyOf(row) };
  });
};

const keyOf = ({ cells: { invoice_no = '', invoice_line = '' } }: PosCells): Pick<ReadRow, 'key'> =>
  invoice_no === '' || invoice_line === ''
    ? {}
    : { key: { invoiceNo: normalised(invoice_no), invoiceLine: normalised(invoice_line) } };

const MAX_FAILED = 5_000;
/** Keys of the rows in error, so that they are known when they come back repaired. */
export const failedKeysOf = (
  read: readonly ReadRow[],
  evaluated: readonly EvaluatedRow[],
): readonly NonNullable<ReadRow['key']>[] => {
  const failed = new Set(evaluated.filter(({ outcome }) => outcome === 'error').map(({ row }) => row));
  return read.flatMap(({ row, key }) => (failed.has(row) ? (key ?? []) : [])).slice(0, MAX_FAILED);
};

/** Months that the rows speak of. */
export const periodsOf = (rows: readonly ReadRow[]): readonly string[] =>
  [...new Set(rows.flatMap(({ values, cancel }) => (values ?? cancel)?.reportPeriod ?? []))].sort();

/** What the check says of the whole report. */
export const reportOf = (
  read: readonly ReadRow[],
  evaluated: readonly EvaluatedRow[],
  { options, checkpoint }: Readonly<{ options: JsonObject; checkpoint: string }>,
): CheckResult => {
  const nil = nilPeriodOf(options);
  const periods = periodsOf(read);
  return {
    rows: evaluated.map(({ row, outcome, findings }) => ({ row, outcome, findings })),
    controlTotals: controlTotalsOf(linesOf(evaluated)),
    fileTotals: fileTotalsOf(read),
    fileProblems: problemsOf(evaluated, nil),
    notices:
      periods.length > 1
        ? [{ code: 'SEVERAL_PERIODS', detail: `The rows report several months: ${periods.join(', ')}.` }]
        : [],
    basis: { checkpoint, ...(evaluated.length === 0 && nil !== undefined ? { nil } : {}) },
  };
};

const problemsOf = (evaluated: readonly EvaluatedRow[], nil: string | undefined): readonly Problem[] => {
  const foreign = evaluated.filter(({ findings }) =>
    findings.some(({ code }) => code === 'SENDER_NOT_AUTHORISED'),
  );
  if (evaluated.length === 0)
    return nil === undefined
      ? [
          {
            code: 'NOTHING_TO_APPLY',
            detail: 'The file has no rows. If nothing was sold, say so: options nil and period.',
          },
        ]
      : [];
  return foreign.length === evaluated.length
    ? [{ code: 'SENDER_NOT_AUTHORISED', detail: 'The file names another reporter in every row.' }]
    : [];
};

/** Over all rows that can be read, whatever becomes of them: what declared totals are compared with. */
const fileTotalsOf = (read: readonly ReadRow[]): Readonly<Record<string, string>> => {
  const totals = new Map<string, bigint>();
  for (const { values } of read)
    if (values !== undefined) {
      const { minor, currency } = values.unitNetPrice;
      totals.set(currency, (totals.get(currency) ?? 0n) + minor * BigInt(values.quantity));
    }
  return Object.fromEntries([...totals].sort().map(([currency, total]) => [currency, total.toString()]));
};
