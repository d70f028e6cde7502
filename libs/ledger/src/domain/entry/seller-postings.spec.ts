import type { PayoutBatchEvent } from '@channel/payouts';
import type { SellerEvent } from '@channel/sellers';
import { assertZero, isMoneyLeg } from './legs';
import { effectiveOnOf, postingsOf, type LedgerSource } from './postings';

// A reward of 25.00 and one of 50.00, both paid; the second is taken back afterwards, and netted with the next payment.

const usd = (minor: number) => ({ amount: minor.toString(), currency: 'USD' });
const of = {
  ...{ sellerId: 'pers_priya', number: 'SL-2026-000001', programmeId: 'jpa-2023', partnerId: 'prtn_alder' },
};
const activity = { dealId: 'deal_1', dealNumber: 'DR-2026-000001', activity: 'approved' } as const;
const accounting = 'reduction-of-revenue' as const;
const earned = (rewardId: string, minor: number): SellerEvent => ({
  type: 'SellerRewardEarned',
  data: {
    ...{ ...of, ...activity, rewardId, activityOn: '2026-07-01', quarter: '2026-Q3', definitionVersion: 1 },
    ...{
      rate: usd(2_500),
      capPerQuarter: usd(100_000),
      earnedBefore: usd(0),
      amount: usd(minor),
      accounting,
    },
    ...{ taxFormAbove: usd(60_000), earnedAt: '2026-07-02T09:00:00.000Z' },
  },
});
const reversed: SellerEvent = {
  type: 'SellerRewardReversed',
  data: {
    ...{ ...of, ...activity, rewardId: 'r2', amount: usd(5_000), accounting, debtId: 'r2-back' },
    ...{ because: 'revoked', reversedAt: '2026-08-01T09:00:00.000Z' },
  },
};
const exported = (minor: number) =>
  ({
    type: 'PayoutBatchExported',
    data: { programmeId: 'jpa-2023', totals: [{ kind: 'seller-reward', amount: usd(minor) }] },
  }) as unknown as PayoutBatchEvent;
const paid = (minor: number) =>
  ({
    type: 'PayoutItemPaid',
    data: { programmeId: 'jpa-2023', payee: { id: 'pers_priya' }, amount: usd(minor) },
  }) as unknown as PayoutBatchEvent;

const balancesAfter = (...events: readonly LedgerSource[]): Readonly<Record<string, bigint>> => {
  const balances: Record<string, bigint> = {};
  for (const event of events) {
    const legs = postingsOf(event);
    assertZero(legs, event.type);
    for (const leg of legs.filter(isMoneyLeg))
      balances[leg.account] = (balances[leg.account] ?? 0n) + leg.minor;
  }
  return balances;
};
const EXPENSE = 'jpa-2023/seller_reward_expense/reduction-of-revenue';
const PAYABLE = 'jpa-2023/partner_payable/seller-reward';

describe('J49 R29 rewards of salespeople in the books', () => {
  it('inv:M1: are an expense by accounting class, owed apart from what partners are owed, and paid', () => {
    const both = [earned('r1', 2_500), earned('r2', 5_000)];
    expect(balancesAfter(...both)).toEqual({ [EXPENSE]: 7_500n, [PAYABLE]: -7_500n });
    expect(balancesAfter(...both, exported(7_500), paid(7_500))).toEqual({
      ...{ [EXPENSE]: 7_500n, [PAYABLE]: 0n },
      ...{ 'jpa-2023/payout_clearing': 0n, 'jpa-2023/paid': -7_500n },
    });
  });

  it('M11: what is taken back after its payment is owed, and the payable is empty once it was netted', () => {
    const history = [earned('r1', 2_500), earned('r2', 5_000), exported(7_500), paid(7_500), reversed];
    expect(balancesAfter(...history)).toMatchObject({ [EXPENSE]: 2_500n, [PAYABLE]: 5_000n });
    const netted = [earned('r3', 7_500), exported(2_500), paid(2_500)];
    expect(balancesAfter(...history, ...netted)).toMatchObject({ [EXPENSE]: 10_000n, [PAYABLE]: 0n });
  });

  it('M11 7.9: what who left still owes is written off, and the payable is empty; what the bank sends back later undoes it', () => {
    const history = [earned('r1', 2_500), earned('r2', 5_000), exported(7_500), paid(7_500), reversed];
    const writtenOff = {
      type: 'SellerDebtWrittenOff',
      data: { ...of, amount: usd(5_000), accounting, writtenOffAt: '2026-08-20T09:00:00.000Z' },
    } as unknown as SellerEvent;
    const WRITTEN_OFF = 'jpa-2023/seller_debt_written_off/reduction-of-revenue';
    expect(balancesAfter(...history, writtenOff)).toMatchObject({
      ...{ [EXPENSE]: 2_500n, [WRITTEN_OFF]: 5_000n, [PAYABLE]: 0n },
    });
    const returned = {
      type: 'PayoutItemReturned',
      data: {
        ...{ programmeId: 'jpa-2023', payee: { id: 'pers_priya' } },
        parts: [{ source: { kind: 'seller-reward' }, amount: usd(5_000) }],
      },
    } as unknown as PayoutBatchEvent;
    const released = {
      type: 'SellerRewardReleased',
      data: { ...of, rewardId: 'r2', recovered: { debtId: 'r2-back', amount: usd(5_000) } },
    } as unknown as SellerEvent;
    expect(balancesAfter(...history, writtenOff, returned, released)).toMatchObject({
      ...{ [EXPENSE]: 2_500n, [WRITTEN_OFF]: 0n, [PAYABLE]: 0n, 'jpa-2023/paid': -2_500n },
    });
  });

  it('belong to the person and not to the employer, on the day of the activity; a capped one moves nothing', () => {
    const event = earned('r1', 2_500);
    expect(postingsOf(event).map(({ partnerId }) => partnerId)).toEqual(['pers_priya', 'pers_priya']);
    expect(effectiveOnOf(event)).toBe('2026-07-01');
    expect(postingsOf(earned('r4', 0))).toEqual([]);
  });
});
