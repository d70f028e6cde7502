import { digestOf } from '@channel/event-store';
import type { CheckedRow, CheckResult, ImportContext } from '@channel/imports';
import { parseMoney, type JsonObject, type Money } from '@channel/kernel';
import type { ComparedRow } from '../../domain/pos-row/compare-row';
import type { EvaluatedRow } from '../../domain/pos-row/evaluate';
import { declaredReader, formatsOf } from '../../domain/pos-row/declared-formats';
import { businessFieldsOf } from '../../domain/pos-row/content';
import type { PosCells, PosValues, ReadRow } from '../../domain/pos-row/pos-row';
import { readRow, type Reading } from '../../domain/pos-row/read-row';

type Problem = CheckResult['fileProblems'][number];

/** The month that a report without rows stands for: the sender says `nil`, and which month. */
export const nilPeriodOf = ({ nil, period }: JsonObject): string | undefined =>
  nil === true && typeof period === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(period) ? period : undefined;

/** Reads the rows of one report, in their order, as its sender declared them. */
export const reportReader = ({ formats }: JsonObject, reading: Reading): ((cells: PosCells) => ReadRow) => {
  const declared = formatsOf(formats);
  const asDeclared = declaredReader(declared);
  const read = (cells: PosCells): ReadRow => readRow(asDeclared(cells), reading);
  if (declared.lines !== 'ordinal') return read;
  const numbered = numbering();
  return (cells) => numbered(read(cells));
};

/**
 * A layout without line numbers: a line is known by what it says and how often the invoice said it before, so that a
 * new line in front of the others changes none of them (G73).
 */
const numbering = (): ((row: ReadRow) => ReadRow) => {
  const seen = new Map<string, number>();
  return (row) => {
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
  };
};

const MAX_FAILED = 5_000;
type Key = Pick<PosValues, 'invoiceNo' | 'invoiceLine'>;

/** What the rows say together, whatever becomes of each: with this they need not be kept. */
export class Summary {
  private readonly months = new Set<string>();
  private readonly totals = new Map<string, bigint>();
  private count = 0;
  private foreign = 0;
  private readonly applied = new Map<string, bigint>();
  /** Returns are judged after all others: both come in the order of the file, so that no more are needed of each. */
  private readonly failed: Readonly<Record<'others' | 'returns', Readonly<{ row: number; key: Key }>[]>> = {
    ...{ others: [], returns: [] },
  };

  read({ values, cancel }: ReadRow): void {
    const month = (values ?? cancel)?.reportPeriod;
    if (month !== undefined) this.months.add(month);
    if (values !== undefined) add(this.totals, values.unitNetPrice, values.quantity);
  }

  judged({ outcome, findings, line, row }: EvaluatedRow, { reported, partial, cancel }: ComparedRow): void {
    this.count += 1;
    if (findings.some(({ code }) => code === 'SENDER_NOT_AUTHORISED')) this.foreign += 1;
    if (line !== undefined) add(this.applied, parseMoney(line.unitNetPrice), line.quantity);
    const { invoiceNo, invoiceLine } = cancel ?? reported ?? partial ?? {};
    const failed = this.failed[reported?.type === 'return' ? 'returns' : 'others'];
    if (outcome !== 'error' || failed.length === MAX_FAILED) return;
    if (invoiceNo !== undefined && invoiceLine !== undefined)
      failed.push({ row, key: { invoiceNo, invoiceLine } });
  }

  /** Months that the rows speak of. */
  get periods(): readonly string[] {
    return [...this.months].sort();
  }

  /** Keys of the rows in error, so that they are known when they come back repaired. */
  get failedKeys(): readonly Key[] {
    return [...this.failed.others, ...this.failed.returns]
      .sort((one, other) => one.row - other.row)
      .slice(0, MAX_FAILED)
      .map(({ key }) => key);
  }

  /** What the check says of the whole report. */
  reportOf(
    rows: readonly CheckedRow[],
    {
      options,
      unreadable,
      checkpoint,
    }: Pick<ImportContext, 'options' | 'unreadable'> & Readonly<{ checkpoint: string }>,
  ): CheckResult {
    const nil = nilPeriodOf(options);
    const { periods } = this;
    const count = this.count + unreadable;
    return {
      rows,
      controlTotals: textOf(this.applied),
      // Over all rows that can be read: what declared totals are compared with.
      fileTotals: textOf(this.totals),
      fileProblems: this.problems(nil, count),
      notices:
        periods.length > 1
          ? [{ code: 'SEVERAL_PERIODS', detail: `The rows report several months: ${periods.join(', ')}.` }]
          : [],
      basis: { checkpoint, ...(count === 0 && nil !== undefined ? { nil } : {}) },
    };
  }

  /** @param count rows of the file, those that could not be read as well */
  private problems(nil: string | undefined, count: number): readonly Problem[] {
    if (count > 0 && nil !== undefined)
      return [
        {
          code: 'NIL_REPORT_HAS_ROWS',
          detail: `The options say that nothing was sold in ${nil}, and the file has ${String(count)} row(s).`,
        },
      ];
    if (count === 0)
      return nil === undefined
        ? [
            {
              code: 'NOTHING_TO_APPLY',
              detail: 'The file has no rows. If nothing was sold, say so: options nil and period.',
            },
          ]
        : [];
    return this.count > 0 && this.foreign === this.count
      ? [{ code: 'SENDER_NOT_AUTHORISED', detail: 'The file names another sender in every row.' }]
      : [];
  }
}

const add = (totals: Map<string, bigint>, { minor, currency }: Money, quantity: number): void =>
  void totals.set(currency, (totals.get(currency) ?? 0n) + minor * BigInt(quantity));
const textOf = (totals: ReadonlyMap<string, bigint>): Readonly<Record<string, string>> =>
  Object.fromEntries([...totals].sort().map(([currency, total]) => [currency, total.toString()]));
