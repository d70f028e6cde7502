import type { MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { CoopStatus } from '../../../domain/coop/coop';
import type { CoopEarning, CoopEvent } from '../../../domain/coop/coop.events';

export interface CoopRow {
  readonly number: string;
  readonly programmeId: string;
  readonly partnerId: string;
  readonly partnerCode: string;
  readonly quarter: string;
  readonly statementNumber: string;
  readonly base: MoneyJson;
  readonly percent: string;
  readonly amount: MoneyJson;
  readonly currency: string;
  readonly status: CoopStatus;
  readonly useFromOn: string | null;
  readonly useByOn: string | null;
  readonly payableFromOn: string | null;
  /** The payment that has it. */
  readonly itemId: string | null;
  readonly earnedOn: string;
}

const earned = (data: CoopEarning) => {
  const { number, programmeId, partnerId, partnerCode, quarter, statementNumber } = data;
  const { base, percent, amount, earnedOn } = data;
  return {
    ...{ number, programmeId, partnerId, partnerCode, quarter, statementNumber, base, percent, amount },
    ...{ currency: amount.currency, itemId: null, earnedOn },
  };
};

/** What quarters earned, and what became of it. */
export const coopList = projection<CoopEvent, CoopRow>({
  name: 'funds.coop-list',
  version: 1,
  streams: ['coop-'],
  columns: {
    number: 'text not null',
    programmeId: 'text not null',
    partnerId: 'text not null',
    partnerCode: 'text not null',
    quarter: 'text not null',
    statementNumber: 'text not null',
    base: 'jsonb not null',
    percent: 'text not null',
    amount: 'jsonb not null',
    currency: 'text not null',
    status: 'text not null',
    useFromOn: 'date',
    useByOn: 'date',
    payableFromOn: 'date',
    itemId: 'text',
    earnedOn: 'date not null',
  },
  indexes: ['("partnerId", "quarter")', '("status")', '("earnedOn")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.coopId],
  on: {
    CoopLotEarned: (data) => {
      const { useFromOn, useByOn } = data;
      return { ...earned(data), status: 'lot', useFromOn, useByOn, payableFromOn: null };
    },
    CoopRebateEarned: (data) => {
      const { payableFromOn } = data;
      return { ...earned(data), status: 'rebate', useFromOn: null, useByOn: null, payableFromOn };
    },
    CoopRebateReserved: change(({ itemId }) => ({ status: 'in_payment', itemId })),
    CoopRebatePaid: change(() => ({ status: 'paid' })),
    CoopRebateReleased: change(({ itemId }, row) =>
      row.itemId === null || row.itemId === itemId ? { status: 'rebate', itemId: null } : {},
    ),
  },
});
