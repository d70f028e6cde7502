import {
  each,
  quotedAsSent,
  type CheckedRow,
  type CheckResult,
  type ImportRow,
  type RowFinding,
} from '@channel/imports';
import { canonicalJson, type Day } from '@channel/kernel';
import type { PriceRow } from '../../domain/price-list/price-list.events';
import { priceKey, priceProblems, type PriceProblem } from '../../domain/price-list/price-rules';
import { readPriceRow, type FamilyLine } from '../../domain/price-list/read-price-row';

type Facts = Readonly<{
  families: readonly FamilyLine[];
  known: readonly PriceRow[];
  today: Day;
}>;
type Read = Readonly<{
  row: number;
  sent: ImportRow;
  price: PriceRow | undefined;
  findings: readonly RowFinding[];
}>;

/** List that a row belongs to; empty if it names none. */
export const listOf = ({ cells }: ImportRow): string => (cells.price_list ?? '').toUpperCase();

/** What the rows of one list would do, row by row, and what of them refuses the file. Pauses after each row. */
export function* checkPrices(
  rows: readonly ImportRow[],
  facts: Facts,
): Generator<undefined, Omit<CheckResult, 'basis'>> {
  const read = yield* withKeyConflicts(yield* each(rows, (row) => readRow(row, facts)));
  const known = new Map(yield* each(facts.known, (price) => [priceKey(price), price] as const));
  const isNew = ({ price }: Read) => price !== undefined && !same(price, known.get(priceKey(price)));
  const fresh = (yield* each(read, (entry) => (isNew(entry) ? entry.price : undefined))).flatMap(
    (price) => price ?? [],
  );
  const problems = yield* priceProblems(fresh, facts.known, facts.today);
  const byKey = new Map<string, PriceProblem[]>();
  for (const problem of problems) byKey.set(problem.key, [...(byKey.get(problem.key) ?? []), problem]);
  const seen = new Set<string>();
  return {
    rows: yield* each(read, (entry) => quotedAsSent(entry.sent, outcomeOf(entry, known, byKey, seen))),
    controlTotals: {},
    fileProblems: firstOfEach(problems),
  };
}

const readRow = (sent: ImportRow, { families }: Facts): Read => {
  const { row, cells, findings: found } = sent;
  const { price, findings } = readPriceRow(cells, families);
  const damaged = found.some(({ severity }) => severity === 'error');
  return { row, sent, price: damaged ? undefined : price, findings: [...found, ...findings] };
};

/** The same price twice is a duplicate; two prices for one place are both wrong. */
function* withKeyConflicts(read: readonly Read[]): Generator<undefined, readonly Read[]> {
  const texts = new Map<string, Set<string>>();
  for (const { price } of read) {
    if (price !== undefined) {
      const key = priceKey(price);
      texts.set(key, (texts.get(key) ?? new Set()).add(canonicalJson(price)));
    }
    yield;
  }
  return yield* each(read, (entry) => {
    if (entry.price === undefined || texts.get(priceKey(entry.price))?.size === 1) return entry;
    const conflict: RowFinding = {
      ...{ column: 'sku', value: entry.price.sku, code: 'KEY_CONFLICT', severity: 'error' },
      message: 'The file has two different prices for this part from this day.',
    };
    return { ...entry, price: undefined, findings: [...entry.findings, conflict] };
  });
}

const same = (price: PriceRow, known: PriceRow | undefined): boolean =>
  known !== undefined && canonicalJson(price) === canonicalJson(known);

const outcomeOf = (
  { row, price, findings }: Read,
  known: ReadonlyMap<string, PriceRow>,
  problems: ReadonlyMap<string, readonly PriceProblem[]>,
  seen: Set<string>,
): CheckedRow => {
  if (price === undefined) return { row, outcome: 'error', findings };
  const key = priceKey(price);
  const wrong = (problems.get(key) ?? []).map(({ code, detail: message }): RowFinding => ({
    code,
    severity: 'error',
    message,
  }));
  if (wrong.length > 0) return { row, outcome: 'error', findings: [...findings, ...wrong] };
  const before = known.get(key);
  const repeated = seen.has(key) || same(price, before);
  seen.add(key);
  if (repeated) return { row, outcome: 'duplicate', findings };
  if (findings.length > 0) return { row, outcome: 'warning', findings };
  return { row, outcome: before === undefined ? 'created' : 'corrected', findings };
};

const firstOfEach = (problems: readonly PriceProblem[]) =>
  [...new Set(problems.map(({ code }) => code))].map((code) => {
    const all = problems.filter((problem) => problem.code === code);
    const more = all.length > 1 ? ` (and ${String(all.length - 1)} more)` : '';
    return { code, detail: `${all[0]?.detail ?? ''}${more}` };
  });

const APPLIED: readonly string[] = ['created', 'corrected', 'warning'];

/** The rows that the check let through, as prices. */
export const pricesToApply = (
  rows: readonly ImportRow[],
  { rows: checked }: CheckResult,
  families: readonly FamilyLine[],
): readonly PriceRow[] => {
  const wanted = new Set(checked.filter(({ outcome }) => APPLIED.includes(outcome)).map(({ row }) => row));
  return rows
    .filter(({ row }) => wanted.has(row))
    .flatMap(({ cells }) => readPriceRow(cells, families).price ?? []);
};
