import { moneyJson, parseMoney, subtract, totalOf, type MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { AccrualEvent, RewardAccrued } from '../../../domain/accrual/accrual.events';
import type { StatementEvent, StatementIssued } from '../../../domain/statement/statement.events';

/** What an accrual or a statement says of a partner's quarter; the two of a quarter are added up. */
export type QuarterEarningsRow = Readonly<{
  programmeId: string;
  partnerId: string;
  quarter: string;
  currency: string;
  accrued: MoneyJson;
  earned: MoneyJson;
  paid: MoneyJson;
}>;

const plus = (one: MoneyJson, other: MoneyJson): MoneyJson => totalOf([one, other], one.currency);
const less = (one: MoneyJson, other: MoneyJson): MoneyJson =>
  moneyJson(subtract(parseMoney(one), parseMoney(other)));

const begun = (
  {
    programmeId,
    partnerId,
    quarter,
  }: Pick<RewardAccrued['data'] & StatementIssued['data'], 'programmeId' | 'partnerId' | 'quarter'>,
  currency: string,
): QuarterEarningsRow => {
  const nothing = { amount: '0', currency };
  return { programmeId, partnerId, quarter, currency, accrued: nothing, earned: nothing, paid: nothing };
};

/** What each quarter of a partner was expected to earn, what its statement says, and what of it was paid. */
export const quarterEarnings = projection<AccrualEvent | StatementEvent, QuarterEarningsRow>({
  name: 'rewards.quarter-earnings',
  version: 2,
  streams: ['accrual-', 'statement-'],
  columns: {
    programmeId: 'text not null',
    partnerId: 'text not null',
    quarter: 'text not null',
    currency: 'text not null',
    accrued: 'jsonb not null',
    earned: 'jsonb not null',
    paid: 'jsonb not null',
  },
  indexes: ['("partnerId", "quarter")', '("quarter")'],
  onFailure: 'stop',
  keys: ({ data }) => ['accrualId' in data ? data.accrualId : data.statementId],
  on: {
    RewardAccrued: (data, row = begun(data, data.amount.currency)) => ({
      ...row,
      accrued: plus(row.accrued, data.amount),
    }),
    StatementIssued: (data) => ({ ...begun(data, data.total.currency), earned: data.total }),
    StatementLinesPaid: change(({ amount }, { paid }) => ({ paid: plus(paid, amount) })),
    StatementPaymentReturned: change(({ amount }, { paid }) => ({ paid: less(paid, amount) })),

    // What had been accrued stays beside what the statement says.
    RewardAccrualClosed: null,
    StatementLinesRecorded: null,
    StatementAccepted: null,
    StatementLinesReserved: null,
    StatementReservationWithdrawn: null,
    StatementLinesReleased: null,
  },
});
