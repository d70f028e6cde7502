import { addDays, type Day } from '@channel/kernel';
import type { PriceRow } from './price-list.events';

/** Where a price stands: one part in one currency from one day on. */
export const priceKey = ({ sku, listPrice, effectiveFrom }: PriceRow): string =>
  `${listPrice.currency}|${sku}|${effectiveFrom}`;

export type PriceProblem = Readonly<{
  code: 'PRICE_GAP' | 'PRICE_OVERLAP' | 'PRICE_IN_PAST';
  key: string;
  detail: string;
}>;

/**
 * What the new rows would do to a list: days covered twice or not at all, and changes of what was true before today.
 * A list never ends what it does not mention, so a price that ends is sent with its last day. Pauses after each price: a
 * list may be long.
 */
export function* priceProblems(
  added: readonly PriceRow[],
  known: readonly PriceRow[],
  today: Day,
): Generator<undefined, readonly PriceProblem[]> {
  const before = new Map<string, PriceRow>();
  const after = new Map<string, PriceRow>();
  for (const row of known) {
    before.set(priceKey(row), row);
    after.set(priceKey(row), row);
    yield;
  }
  const parts = new Map<string, PriceRow[]>();
  for (const row of added) {
    after.set(priceKey(row), row);
    parts.set(partOf(row), []);
    yield;
  }
  for (const row of after.values()) {
    parts.get(partOf(row))?.push(row);
    yield;
  }
  const problems: PriceProblem[] = [];
  for (const row of added) {
    problems.push(...pastProblems(row, before.get(priceKey(row)), today));
    yield;
  }
  for (const rows of parts.values()) {
    problems.push(...jointProblems(rows));
    yield;
  }
  return problems;
}

const partOf = ({ sku, listPrice }: PriceRow): string => `${listPrice.currency}|${sku}`;

const pastProblems = (row: PriceRow, known: PriceRow | undefined, today: Day): readonly PriceProblem[] => {
  if (known === undefined || known.effectiveFrom >= today) return [];
  const sameAmount = known.listPrice.amount === row.listPrice.amount;
  const endsLater = row.effectiveTo === known.effectiveTo || endsFrom(row, today);
  const wasOpen = known.effectiveTo === null || known.effectiveTo >= addDays(today, -1);
  return sameAmount && endsLater && (wasOpen || row.effectiveTo === known.effectiveTo)
    ? []
    : [
        {
          code: 'PRICE_IN_PAST',
          key: priceKey(row),
          detail: `${row.sku}: the price from ${known.effectiveFrom} was in force before today and stays.`,
        },
      ];
};
/** Yesterday is the earliest last day that changes nothing which was true. */
const endsFrom = ({ effectiveTo }: PriceRow, today: Day): boolean =>
  effectiveTo === null || effectiveTo >= addDays(today, -1);

const jointProblems = (rows: readonly PriceRow[]): readonly PriceProblem[] => {
  const ordered = [...rows].sort((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1));
  return ordered.slice(1).flatMap((row, index): readonly PriceProblem[] => {
    const ends = ordered[index]?.effectiveTo ?? null;
    if (ends === null || ends >= row.effectiveFrom)
      return [
        {
          code: 'PRICE_OVERLAP',
          key: priceKey(row),
          detail: `${row.sku}: two prices cover ${row.effectiveFrom}.`,
        },
      ];
    if (addDays(ends, 1) === row.effectiveFrom) return [];
    return [
      {
        code: 'PRICE_GAP',
        key: priceKey(row),
        detail: `${row.sku}: no price covers ${addDays(ends, 1)} to ${addDays(row.effectiveFrom, -1)}.`,
      },
    ];
  });
};
