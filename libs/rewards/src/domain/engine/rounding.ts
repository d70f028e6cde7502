import {
  addRational,
  allocate,
  compareRational,
  rational,
  round,
  type Rational,
  type RoundingMode,
} from '@channel/kernel';
import { measureOf, sharesOf } from './measure';

/** An exact amount of zero or more, of a deal. */
type Part = Readonly<{ exact: Rational; group: string }>;

/**
 * Turns exact amounts into minor units: each by itself, or their sum once, with the parts shared by largest remainder.
 * @param limitOf the most that the parts of a group may get together; `null`: no limit
 */
export const roundAmounts = (
  parts: readonly Part[],
  { point, mode }: Readonly<{ point: 'line' | 'total'; mode: RoundingMode }>,
  limitOf: (group: string) => bigint | null = () => null,
): readonly bigint[] => {
  if (point === 'line') return parts.map(({ exact }) => round(exact, mode));
  const exact = parts.map((part) => part.exact);
  const weights = sharesOf(exact);
  if (!weights.some((weight) => weight > 0n)) return weights;
  const total = round(measureOf(exact), mode);
  const shared = allocate(total, weights);
  const limits = new Map(
    [...new Set(parts.map(({ group }) => group))].map((group) => [group, limitOf(group)]),
  );
  return isWithin(parts, shared, limits) ? shared : sharedWithin(parts, total, limits);
};

type Limits = ReadonlyMap<string, bigint | null>;

const isWithin = (parts: readonly Part[], shared: readonly bigint[], limits: Limits): boolean => {
  const sums = new Map<string, bigint>();
  parts.forEach(({ group }, index) => sums.set(group, (sums.get(group) ?? 0n) + (shared[index] ?? 0n)));
  return [...sums].every(([group, sum]) => sum <= (limits.get(group) ?? sum));
};

/** The whole units of each, then the odd ones by largest remainder to those whose group still has room. */
const sharedWithin = (parts: readonly Part[], total: bigint, limits: Limits): readonly bigint[] => {
  const shared = parts.map(({ exact }) => round(exact, 'DOWN'));
  const sums = new Map<string, bigint>();
  parts.forEach(({ group }, index) => sums.set(group, (sums.get(group) ?? 0n) + (shared[index] ?? 0n)));
  let odd = total - shared.reduce((sum, amount) => sum + amount, 0n);
  for (const { index, group } of byRemainder(parts)) {
    const sum = sums.get(group) ?? 0n;
    if (odd <= 0n || sum >= (limits.get(group) ?? sum + 1n)) continue;
    shared[index] = (shared[index] ?? 0n) + 1n;
    sums.set(group, sum + 1n);
    odd -= 1n;
  }
  return shared;
};

const byRemainder = (parts: readonly Part[]): readonly Readonly<{ index: number; group: string }>[] =>
  parts
    .map(({ exact, group }, index) => ({
      ...{ index, group },
      rest: addRational(exact, rational(-round(exact, 'DOWN'))),
    }))
    .sort((one, other) => compareRational(other.rest, one.rest) || one.index - other.index);
