import {
  addRational,
  allocateOver,
  compareRational,
  minorSum,
  rational,
  round,
  type Rational,
  type RoundingMode,
} from '@channel/kernel';
import { measureOf, weightAmong } from './measure';

/** An exact amount of zero or more, of a deal. */
type Part = Readonly<{ exact: Rational; group: string }>;
type Rounded<Each extends Part> = Each & Readonly<{ amount: bigint }>;
type Limits = ReadonlyMap<string, bigint | null>;

/**
 * Turns exact amounts into minor units: each by itself, or their sum once, with the parts shared by largest remainder.
 * @param limitOf the most that the parts of a group may get together; `null`: no limit
 * @returns the same parts in their order, each with its amount
 */
export const roundAmounts = <Each extends Part>(
  parts: readonly Each[],
  { point, mode }: Readonly<{ point: 'line' | 'total'; mode: RoundingMode }>,
  limitOf: (group: string) => bigint | null = () => null,
): readonly Rounded<Each>[] => {
  if (point === 'line') return parts.map((part) => ({ ...part, amount: round(part.exact, mode) }));
  const exact = parts.map((part) => part.exact);
  const weight = weightAmong(exact);
  if (!exact.some((amount) => weight(amount) > 0n)) return parts.map((part) => ({ ...part, amount: 0n }));
  const total = round(measureOf(exact), mode);
  const shared = allocateOver(total, parts, (part) => weight(part.exact)).map((part) => ({
    ...part,
    amount: part.part,
  }));
  const limits: Limits = new Map(parts.map(({ group }) => [group, limitOf(group)]));
  return isWithin(shared, limits) ? shared : sharedWithin(parts, total, limits);
};

const sumsOf = (parts: readonly Rounded<Part>[]): Map<string, bigint> => {
  const sums = new Map<string, bigint>();
  for (const { group, amount } of parts) sums.set(group, (sums.get(group) ?? 0n) + amount);
  return sums;
};

const isWithin = (parts: readonly Rounded<Part>[], limits: Limits): boolean =>
  [...sumsOf(parts)].every(([group, sum]) => sum <= (limits.get(group) ?? sum));

/** The whole units of each, then the odd ones by largest remainder to those whose group still has room. */
const sharedWithin = <Each extends Part>(
  parts: readonly Each[],
  total: bigint,
  limits: Limits,
): readonly Rounded<Each>[] => {
  const whole = parts.map((part) => ({ ...part, amount: round(part.exact, 'DOWN') }));
  const sums = sumsOf(whole);
  let odd = total - minorSum(whole.map(({ amount }) => amount));
  const favoured = new Set<Part>();
  for (const part of byRemainder(whole)) {
    const sum = sums.get(part.group) ?? 0n;
    if (odd <= 0n || sum >= (limits.get(part.group) ?? sum + 1n)) continue;
    favoured.add(part);
    sums.set(part.group, sum + 1n);
    odd -= 1n;
  }
  return whole.map((part) => (favoured.has(part) ? { ...part, amount: part.amount + 1n } : part));
};

/** The earlier of two alike first: the order of a sort is stable. */
const byRemainder = <Each extends Part>(parts: readonly Rounded<Each>[]): readonly Rounded<Each>[] => {
  const restOf = ({ exact, amount }: Rounded<Each>): Rational => addRational(exact, rational(-amount));
  return parts.toSorted((one, other) => compareRational(restOf(other), restOf(one)));
};
