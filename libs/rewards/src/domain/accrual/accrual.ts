import { evolvedBy, minorSum, parseMoney } from '@channel/kernel';
import type { AccrualEvent } from './accrual.events';

export type Accrual = Readonly<{
  /** Minor units expected so far, by shipment line and plan. */
  expected: ReadonlyMap<string, bigint>;
  closed: boolean;
}>;
export const initial: Accrual = { expected: new Map(), closed: false };

export type AccrualName = Readonly<{ programmeId: string; partnerId: string; quarter: string }>;

export const accrualIdOf = ({ programmeId, partnerId, quarter }: AccrualName): string =>
  `${programmeId}-${partnerId}-${quarter}`;
/** @returns undefined if it is no id of an accrual */
export const accrualNamed = (accrualId: string): AccrualName | undefined => {
  const [, programmeId, partnerId, quarter] = /^(.+)-(prtn_[0-9a-z]+)-(\d{4}-Q[1-4])$/.exec(accrualId) ?? [];
  return programmeId === undefined || partnerId === undefined || quarter === undefined
    ? undefined
    : { programmeId, partnerId, quarter };
};

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
