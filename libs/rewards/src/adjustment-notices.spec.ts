import type { Notice } from '@channel/inbox';
import { rowsAfter } from '@channel/testing';
import type { AdjustmentApproved, AdjustmentEvent } from './domain/adjustment/adjustment.events';
import { rewardsNotices } from './rewards.inbox';

const at = '2026-11-02T09:00:00.000Z';
const line = {
  ...{ rewardLineId: 'rlin_1a', programmeId: 'jpa-2023', partnerId: 'prtn_1', lineId: 'ship_1' },
  ...{ planId: 'quarterly', invoiceNo: 'INV-1', invoiceLine: '2', shipOn: '2026-09-20', quarter: '2026-Q3' },
};
const approved = (amount: string): AdjustmentApproved => ({
  type: 'AdjustmentApproved',
  data: {
    ...{ ...line, adjustmentId: 'radj_1a-1', number: 1, amount: { amount, currency: 'USD' } },
    ...{ reasonCode: 'clawback', reason: 'It was sold to another customer.', effects: [] },
    ...{ approvedBy: 'pers_lars', approvedAt: at },
  },
});
const prepared: AdjustmentEvent = {
  type: 'AdjustmentPrepared',
  data: {
    ...{ ...line, adjustmentId: 'radj_1a-1', number: 1, amount: { amount: '-123456', currency: 'USD' } },
    ...{ stated: { amount: '200000', currency: 'USD' }, reasonCode: 'clawback', effects: [] },
    ...{ reason: 'It was sold to another customer.', evidence: 'Mail of 30 October' },
    ...{ preparedBy: 'pers_fatima', preparedAt: at },
  },
};
const rejected: AdjustmentEvent = {
  type: 'AdjustmentRejected',
  data: {
    ...{ adjustmentId: 'radj_1a-1', number: 1, reason: 'No proof.' },
    ...{ rejectedBy: 'pers_lars', rejectedAt: at },
  },
};
const told = (...events: readonly AdjustmentEvent[]): readonly Notice[] => [
  ...rowsAfter<Notice>(rewardsNotices, events).values(),
];

describe('F4 the partner is told of an amount that is adjusted by hand', () => {
  it('when it is approved, in both languages, to whoever minds its money', () => {
    expect(told(prepared, approved('-123456'))).toMatchObject([
      {
        ...{ kind: 'amount_adjusted', record: 'reward-line', recordId: 'rlin_1a', number: 'INV-1/2', at },
        text: {
          en: 'USD 1,234.56 is taken back for INV-1/2 (2026-Q3); your next statement says it. It was sold to another customer.',
          de: 'USD 1.234,56 wird für INV-1/2 (2026-Q3) zurückgenommen; Ihre nächste Abrechnung weist es aus. It was sold to another customer.',
        },
        for: ['prtn_1|partner.finance', 'prtn_1|partner.admin'],
      },
    ]);
    expect(told(approved('500'))[0]?.text.en).toMatch(/^USD 5\.00 is added for INV-1\/2 /);
  });
  it('and of nothing that is only prepared, or rejected', () => {
    expect(told(prepared, rejected)).toEqual([]);
  });
});
