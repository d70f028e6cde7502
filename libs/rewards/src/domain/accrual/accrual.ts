import { evolvedBy, minorSum, parseMoney } from '@channel/kernel';
import type { AccrualEvent } from './accrual.events';

export type Accrual = Readonly<{
  /** Minor units expected so far, by shipment line and plan. */
  expected: ReadonlyMap<string, bigint>;
  closed: boolean;
}>;
export const initial: Accrual = { expected: new Map(), closed: false };

export const accrualKey = ({ lineId, planId }: { lineId: string; planId: string }): string =>
  `${lineId}|${planId}`;

export const evolve = evolvedBy<AccrualEvent, Accrual>({
  RewardAccrued: ({ lines }, accrual) => {
    const expected = new Map(accrual.expected);
    for (const line of lines) {
      const key = accrualKey(line);
      expected.set(key, (expected.get(key) ?? 0n) + parseMoney(line.amount).minor);
    }
    return { ...accrual, expected };
  },
  RewardAccrualClosed: (_closed, accrual) => ({ ...accrual, closed: true }),
});

export const accruedSoFar = ({ expected }: Accrual): bigint => minorSum(expected.values());
