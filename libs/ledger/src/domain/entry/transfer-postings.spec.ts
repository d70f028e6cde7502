import type { PayoutBatchEvent } from '@channel/payouts';
import type { TitleTransferEvent } from '@channel/transfers';
import { assertZero, isMoneyLeg } from './legs';
import { effectiveOnOf, postingsOf } from './postings';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const charged: TitleTransferEvent = {
  type: 'TitleTransferCharged',
  data: {
    ...{ holdingId: 'ttrf_1', programmeId: 'jpa-2023', partnerId: 'prtn_1', lineId: 'line_1', sku: 'EX' },
    ...{ transferId: 'ttrf_1~1', number: 'TT-2026-000001', definitionVersion: 1, quantity: 5 },
    ...{ lacks: [{ mail: 'approval', because: 'missing' }], listPrice: usd('2000000') },
    ...{ providerPercent: '45', standardPercent: '30', standardLevel: 'reseller' },
    ...{ amount: usd('1500000'), chargedOn: '2026-09-07', chargedAt: '2026-09-07T09:00:00.000Z' },
  },
};
/** Netted with 20,000.00 of statements: the payment takes 15,000.00 off. */
const exported = {
  type: 'PayoutBatchExported',
  data: { programmeId: 'jpa-2023', totals: [{ kind: 'title-transfer', amount: usd('-1500000') }] },
} as unknown as PayoutBatchEvent;

describe('req:J84 inv:M1 what is owed for a title transfer', () => {
  it('is owed by the provider until a payment nets it, and lessens what its discount cost', () => {
    const balances: Record<string, bigint> = {};
    for (const event of [charged, exported]) {
      const legs = postingsOf(event);
      assertZero(legs, event.type);
      for (const { account, minor } of legs.filter(isMoneyLeg))
        balances[account] = (balances[account] ?? 0n) + minor;
    }
    expect(balances).toEqual({
      'jpa-2023/partner_payable/title-transfer': 0n,
      'jpa-2023/discount_recovered': -1_500_000n,
      'jpa-2023/payout_clearing': 1_500_000n,
    });
    expect(effectiveOnOf(charged)).toBe('2026-09-07');
  });
});
