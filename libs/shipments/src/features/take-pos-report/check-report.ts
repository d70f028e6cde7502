import { digestOf } from '@channel/event-store';
import { each, type CheckResult, type ImportContext } from '@channel/imports';
import type { JsonObject } from '@channel/kernel';
import { controlTotalsOf } from '../../domain/pos-file/chunk-lines';
import type { ComparedRow } from '../../domain/pos-row/compare-row';
import { linesOf, type EvaluatedRow } from '../../domain/pos-row/evaluate';
import { declaredReader, formatsOf } from '../../domain/pos-row/declared-formats';
import { businessFieldsOf } from '../../domain/pos-row/content';
import type { PosCells, PosValues, ReadRow } from '../../domain/pos-row/pos-row';
import { readRow, type Reading } from '../../domain/pos-row/read-row';

type Problem = CheckResult['fileProblems'][number];

/** The month that a report without rows stands for: the sender says `nil`, and which month. */
export const nilPeriodOf = ({ nil, period }: JsonObject): string | undefined =>
  nil === true && typeof period === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(period) ? period : undefined;

/** Reads the rows of a report as its sender declared them; pauses after each row. */
export function* readReport(
  rows: readonly PosCells[],
  { formats }: JsonObject,
  reading: Reading,
): Generator<undefined, readonly ReadRow[]> {
  const declared = formatsOf(formats);
  const asDeclared = declaredReader(declared);
  const read = yield* each(rows, (cells) => readRow(asDeclared(cells), reading));
  return declared.lines === 'ordinal' ? yield* numbered(read) : read;
}

/**
 * A layout without line numbers: a line is known by what it says and how often the invoice said it before, so that a
 * new line in front of the others changes none of them (G73).
 */
function* numbered(rows: readonly ReadRow[]): Generator<undefined, readonly ReadRow[]> {
  const seen = new Map<string, number>();
  return yield* each(rows, (row) => {
    const { values } = row;
    if (values === undefined) return row;
    const digest = digestOf(businessFieldsOf(values)).slice('sha256:'.length, 'sha256:'.length + 12);
    const place = `${values.invoiceNo}|${digest}`;
    const ordinal = (seen.get(place) ?? 0) + 1;
    seen.set(place, ordinal);
    const invoiceLine = `${values.sku}-${digest}-${String(ordinal)}`.toUpperCase();
    return {
      ...row,
      values: { ...values, invoiceLine },
      partial: { ...row.partial, invoiceLine },
    };
  });
}

const MAX_FAILED = 5_000;
/** Keys of the rows in error, so that they are known when they come back repaired. */
export const failedKeysOf = (
  compared: readonly ComparedRow[],
  evaluated: readonly EvaluatedRow[],
): readonly Pick<PosValues, 'invoiceNo' | 'invoiceLine'>[] => {
  const failed = new Set(evaluated.filter(({ outcome }) => outcome === 'error').map(({ row }) => row));
  return compared
    .flatMap(({ row, reported, partial, cancel }) => {
      const { invoiceNo, invoiceLine } = cancel ?? reported ?? partial ?? {};
      const known = invoiceNo !== undefined && invoiceLine !== undefined;
      return known && failed.has(row) ? [{ invoiceNo, invoiceLine }] : [];
    })
    .slice(0, MAX_FAILED);
};

/** What the rows say together, whatever becomes of each: with this they need not be kept as they were read. */
export type Summary = Readonly<{
  periods: readonly string[];
  /** Over all rows that can be read: what declared totals are compared with. */
  totals: Readonly<Record<string, string>>;
}>;
export const summaryOf = (rows: readonly ReadRow[]): Summary => ({
  periods: periodsOf(rows),
  totals: fileTotalsOf(rows),
});

/** Months that the rows speak of. */
const periodsOf = (rows: readonly ReadRow[]): readonly string[] =>
  [...new Set(rows.flatMap(({ values, cancel }) => (values ?? cancel)?.reportPeriod ?? []))].sort();

/** What the check says of the whole report. */
export const reportOf = (
  { periods, totals }: Summary,
  evaluated: readonly EvaluatedRow[],
  file: Pick<ImportContext, 'options' | 'unreadable'> & Readonly<{ checkpoint: string }>,
): CheckResult => {
  const nil = nilPeriodOf(file.options);
  const count = evaluated.length + file.unreadable;
  return {
    rows: evaluated.map(({ row, outcome, findings }) => ({ row, outcome, findings })),
    controlTotals: controlTotalsOf(linesOf(evaluated)),
    fileTotals: totals,
    fileProblems: problemsOf(evaluated, nil, count),
    notices:
      periods.length > 1
        ? [{ code: 'SEVERAL_PERIODS', detail: `The rows report several months: ${periods.join(', ')}.` }]
        : [],
    basis: { checkpoint: file.checkpoint, ...(count === 0 && nil !== undefined ? { nil } : {}) },
  };
};

/** @param count rows of the file, those that could not be read as well */
const problemsOf = (
  evaluated: readonly EvaluatedRow[],
  nil: string | undefined,
  count: number,
): readonly Problem[] => {
  if (count > 0 && nil !== undefined)
    return [
      {
        code: 'NIL_REPORT_HAS_ROWS',
        detail: `The options say that nothing was sold in ${nil}, and the file has ${String(count)} row(s).`,
      },
    ];
  const foreign = evaluated.filter(({ findings }) =>
    findings.some(({ code }) => code === 'SENDER_NOT_AUTHORISED'),
  );
  if (count === 0)
    return nil === undefined
      ? [
          {
            code: 'NOTHING_TO_APPLY',
            detail: 'The file has no rows. If nothing was sold, say so: options nil and period.',
          },
        ]
      : [];
  return evaluated.length > 0 && foreign.length === evaluated.length
    ? [{ code: 'SENDER_NOT_AUTHORISED', detail: 'The file names another sender in every row.' }]
    : [];
};

const fileTotalsOf = (read: readonly ReadRow[]): Readonly<Record<string, string>> => {
  const totals = new Map<string, bigint>();
  for (const { values } of read)
    if (values !== undefined) {
      const { minor, currency } = values.unitNetPrice;
      totals.set(currency, (totals.get(currency) ?? 0n) + minor * BigInt(values.quantity));
    }
  return Object.fromEntries([...totals].sort().map(([currency, total]) => [currency, total.toString()]));
};
