import { evolvedBy, parseMoney } from '@channel/kernel';
import type { CoopEarning, CoopEvent, CoopLotEarned } from './coop.events';

export const COOP_STATUSES = ['lot', 'rebate', 'in_payment', 'paid'] as const;
export type CoopStatus = (typeof COOP_STATUSES)[number];

type Lot = Pick<CoopLotEarned['data'], 'fundId' | 'lotId' | 'useFromOn' | 'useByOn'>;
export type EarnedCoop = Readonly<{
  /** `lot`: it went, or goes, into the fund; the others are a rebate's. */
  status: CoopStatus;
  earning: CoopEarning;
  /** Minor units. */
  amount: bigint;
  /** `null`: it turned into a rebate. */
  lot: Lot | null;
  /** Of a rebate: from when on it is payable. */
  payableFrom: Readonly<{ on: string; at: string }> | null;
  payment: Readonly<{ batchId: string; itemId: string }> | null;
  paidAt: string | null;
  gone: readonly string[];
}>;
export type Coop = Readonly<{ status: 'none' }> | EarnedCoop;
export const initial: Coop = { status: 'none' };

const ofRebate =
  <Data>(change: (data: Data, coop: EarnedCoop) => Partial<EarnedCoop>) =>
  (data: Data, coop: Coop): Coop =>
    coop.status === 'none' ? coop : { ...coop, ...change(data, coop) };
const UNPAID = { payment: null, paidAt: null, gone: [] };

export const evolve = evolvedBy<CoopEvent, Coop>({
  CoopLotEarned: ({ fundId, lotId, useFromOn, useByOn, beginsAt: _begins, ...earning }) => ({
    ...{ status: 'lot', earning, amount: parseMoney(earning.amount).minor },
    ...{ lot: { fundId, lotId, useFromOn, useByOn }, payableFrom: null, ...UNPAID },
  }),
  CoopRebateEarned: ({ payableFromOn: on, payableFromAt: at, ...earning }) => ({
    ...{ status: 'rebate', earning, amount: parseMoney(earning.amount).minor },
    ...{ lot: null, payableFrom: { on, at }, ...UNPAID },
  }),
  CoopRebateReserved: ofRebate(({ batchId, itemId }) => ({
    status: 'in_payment',
    payment: { batchId, itemId },
  })),
  CoopRebatePaid: ofRebate(({ paidAt }) => ({ status: 'paid', paidAt })),
  CoopRebateReleased: ofRebate(({ itemId }, { payment, gone }) => ({
    ...(payment === null || payment.itemId === itemId
      ? { status: 'rebate', payment: null, paidAt: null }
      : {}),
    gone: [...gone, itemId],
  })),
});
