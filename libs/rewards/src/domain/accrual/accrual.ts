import { parseMoney } from '@channel/kernel';
import type { AccrualEvent } from './accrual.events';

export type Accrual = Readonly<{
  /** Minor units expected so far, by shipment line and plan. */
  expected: ReadonlyMap<string, bigint>;
  closed: boolean;
}>;
export const initial: Accrual = { expected: new Map(), closed: false };

export const accrualKey = ({ lineId, planId }: { lineId: string; planId: string }): string =>
  `${lineId}|${planId}`;

export const evolve = (accrual: Accrual, { type, data }: AccrualEvent): Accrual => {
  switch (type) {
    case 'RewardAccrued': {
      const expected = new Map(accrual.expected);
      for (const line of data.lines) {
        const key = accrualKey(line);
        expected.set(key, (expected.get(key) ?? 0n) + parseMoney(line.amount).minor);
      }
      return { ...accrual, expected };
    }
    case 'RewardAccrualClosed':
      return { ...accrual, closed: true };
  }
};

export const accruedSoFar = ({ expected }: Accrual): bigint =>
  [...expected.values()].reduce((total, amount) => total + amount, 0n);
