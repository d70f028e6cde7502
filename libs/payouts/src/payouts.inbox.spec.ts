import type { Notice, Waiting } from '@channel/inbox';
import { rowsAfter } from '@channel/testing';
import {
  approved,
  cancellationRequested,
  drafted,
  endorsed,
  exported,
  item,
  submitted,
} from './domain/batch/payout-batch.builders';
import type { PayoutBatchEvent } from './domain/batch/payout-batch.events';
import { payoutsInbox, payoutsNotices } from './payouts.inbox';

const at = '2026-10-23T09:00:00.000Z';
const ANALYST = ['vendor|finance.analyst'];
const APPROVER = ['vendor|finance.approver'];
const payment = (itemId: string, endToEndId: string) => {
  const { payee, parts, amount } = item();
  const outcome = { ...{ batchId: 'pbat_1', itemId, endToEndId }, payee, parts, amount };
  return { ...outcome, programmeId: 'jpa-2023', currency: 'USD', reason: 'AC04', recordedBy: 'pers_fatima' };
};
const failed: PayoutBatchEvent = {
  type: 'PayoutItemFailed',
  data: { ...payment('payi_1', 'PB-2026-000031-0001'), failedAt: at },
};
const returned: PayoutBatchEvent = {
  type: 'PayoutItemReturned',
  data: { ...payment('payi_1', 'PB-2026-000031-0001'), returnedAt: at },
};
const waitingAfter = (...events: readonly PayoutBatchEvent[]): readonly Waiting[] =>
  [...rowsAfter<Waiting>(payoutsInbox, events).values()].filter(({ for: whom }) => whom.length > 0);
const toldAfter = (...events: readonly PayoutBatchEvent[]): readonly Notice[] => [
  ...rowsAfter<Notice>(payoutsNotices, events).values(),
];

describe('case:E23 payments on their way', () => {
  it('wait for finance, for another person than who prepared them, until the bank has said what came of each', () => {
    const toApproval = [drafted(), submitted];
    expect(waitingAfter(drafted())).toMatchObject([{ kind: 'batch_submission', for: ANALYST }]);
    expect(waitingAfter(...toApproval)).toMatchObject([
      { kind: 'batch_approval', for: APPROVER, preparedBy: ['pers_fatima'] },
    ]);
    expect(waitingAfter(...toApproval, endorsed)[0]?.preparedBy).toEqual(['pers_fatima', 'pers_lars']);
    expect(waitingAfter(...toApproval, approved())).toMatchObject([{ kind: 'batch_export', for: ANALYST }]);
    const sent = [...toApproval, approved(), exported];
    expect(waitingAfter(...sent)).toMatchObject([{ kind: 'bank_results', for: ANALYST }]);
    expect(waitingAfter(...sent, failed)).toEqual([]);
    expect(waitingAfter(drafted(), cancellationRequested)).toEqual([]);
  });

  it.each([
    ['payment_failed', failed, 'The payment PB-2026-000031-0001 to Alder Integrators failed: AC04'],
    [
      'payment_returned',
      returned,
      'The bank returned the payment PB-2026-000031-0001 to Alder Integrators: AC04',
    ],
  ] as const)('are told to finance and to the payee: %s', (kind, event, text) =>
    expect(toldAfter(drafted(), submitted, approved(), exported, event)).toMatchObject([
      {
        ...{ kind, record: 'payout-batch', recordId: 'pbat_1', number: 'PB-2026-000031-0001', at },
        text: { en: text },
        for: [...ANALYST, ...APPROVER, 'prtn_alder|partner.finance', 'prtn_alder|partner.admin'],
      },
    ]),
  );
});
