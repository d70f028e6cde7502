import { scenario } from '@channel/testing';
import {
  approve,
  batchAfter,
  debtor,
  drafted,
  exported,
  exportFile,
  reserved,
  source,
  submitted,
} from './payout-batch.builders';
import { payoutBatchDecider } from './payout-batch.decider';
import type { PayoutBatchEvent } from './payout-batch.events';

const given = scenario(payoutBatchDecider);
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const conversion = {
  base: 'USD',
  quote: 'EUR',
  rates: [{ source, on: '2026-10-06', rate: '0.9137', tableVersion: 2 }],
  payments: [{ itemId: 'payi_1', amount: eur('75380') }],
};
const ready = [drafted({ currency: 'EUR' }), reserved, submitted];
const approved: PayoutBatchEvent = {
  type: 'PayoutBatchApproved',
  data: {
    batchId: 'pbat_1',
    executionOn: '2026-10-22',
    conversion,
    debtor,
    approvedBy: 'pers_lars',
    approvedAt: '2026-10-20T09:15:00.000Z',
  },
};

describe('E34: statements in one currency, a payee in another', () => {
  it('G67: is approved with the rates that its sources name, and never without one', () => {
    given(...ready)
      .when(approve({ conversion }))
      .then(approved);
    given(...ready)
      .when(approve())
      .thenRefused('FX_MISSING');
  });
  it('takes no rate where there is nothing to convert', () =>
    given(drafted(), reserved, submitted)
      .when(approve({ conversion }))
      .then({ type: 'PayoutBatchApproved', data: expect.not.objectContaining({ conversion }) as never }));
  it('is paid in the payee’s currency and booked in that of the statement', () => {
    expect(batchAfter(...ready, approved).items).toMatchObject([
      { amount: { amount: '82500', currency: 'USD' }, payment: eur('75380') },
    ]);
    given(...ready, approved)
      .when(exportFile({ fileTotal: eur('75380') }))
      .then(exported);
    given(...ready, approved)
      .when(exportFile())
      .thenRefused('TOTAL_MISMATCH');
  });
});
