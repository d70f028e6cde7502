import { scenario } from '@channel/testing';
import {
  approve,
  approved,
  batchAfter,
  cancel,
  cancellationRequested,
  drafted,
  exported,
  exportFile,
  held,
  hold,
  lifted,
  part,
  reconcile,
  reconciled,
  release,
  reserved,
  results,
  submit,
  submitted,
  unclear,
} from './payout-batch.builders';
import { payoutBatchDecider } from './payout-batch.decider';

const given = scenario(payoutBatchDecider);
const first = 'PB-2026-000031-0001';

describe('req:R31 a held item', () => {
  it('is held and released with a reason, once each', () => {
    given(drafted()).when(hold()).then(held());
    given(drafted(), held()).when(hold()).thenNothing();
    given(drafted(), held()).when(release()).then(lifted());
    given(drafted(), held())
      .when(release('Settled.', 'payi_1', 'pers_lars'))
      .thenRefused('FOUR_EYES');
    for (const holder of ['pers_lars', 'pers_wen'])
      given(drafted(), held(), held('pers_wen'))
        .when(release('Settled.', 'payi_1', holder))
        .thenRefused('FOUR_EYES');
    given(drafted(), held(), lifted()).when(release()).thenNothing();
    given(drafted()).when(hold(' ')).thenRefused('REASON_MISSING');
    given(drafted(), held()).when(release('')).thenRefused('REASON_MISSING');
  });
  it('stops submitting, approving and exporting until it is released', () => {
    given(drafted(), reserved, held()).when(submit()).thenRefused('ON_HOLD');
    given(drafted(), reserved, submitted, held()).when(approve({}, 'pers_wen')).thenRefused('ON_HOLD');
    given(drafted(), reserved, submitted, approved(), held()).when(exportFile()).thenRefused('ON_HOLD');
    given(drafted(), reserved, held(), lifted()).when(submit()).then(submitted);
  });
  it('belongs to the batch, and the batch is not exported', () => {
    given(drafted()).when(hold('A lien.', 'payi_9')).thenRefused('STATUS_UNKNOWN_ITEM');
    given(drafted()).when(release('Settled.', 'payi_9')).thenRefused('STATUS_UNKNOWN_ITEM');
    const gone = [drafted(), reserved, submitted, approved(), exported];
    given(...gone)
      .when(hold())
      .thenRefused('BATCH_NOT_OPEN');
    given(...gone)
      .when(release())
      .thenRefused('BATCH_NOT_OPEN');
  });
});

describe('req:R31 an account replaced since the batch was submitted', () => {
  const superseded = ['payi_1'];
  it('is neither approved nor paid to', () => {
    given(drafted(), reserved, submitted).when(approve({ superseded })).thenRefused('ACCOUNT_SUPERSEDED');
    given(drafted(), reserved, submitted, approved())
      .when(exportFile({ superseded }))
      .thenRefused('ACCOUNT_SUPERSEDED');
  });
  it('does not change a file that was written', () =>
    given(drafted(), reserved, submitted, approved(), exported)
      .when(exportFile({ superseded }))
      .thenNothing());
});

describe('7.10 a partner that is suspended', () => {
  const suspended = ['payi_1'];
  it('PARTNER_SUSPENDED: is left out when the batch is submitted; alone in it, it stops it', () =>
    given(drafted(), reserved)
      .when(submit({ suspended: true }))
      .thenRefused('PARTNER_SUSPENDED'));
  it('ON_HOLD: is not paid by a batch that was submitted before', () => {
    given(drafted(), reserved, submitted).when(approve({ suspended })).thenRefused('ON_HOLD');
    given(drafted(), reserved, submitted, approved()).when(exportFile({ suspended })).thenRefused('ON_HOLD');
  });
  it('does not change a file that was written', () =>
    given(drafted(), reserved, submitted, approved(), exported)
      .when(exportFile({ suspended }))
      .thenNothing());
});

describe('req:R33 a payment whose outcome is unknown', () => {
  const sent = [drafted(), reserved, submitted, approved(), exported];
  it('is recorded with a reason', () => {
    given(...sent)
      .when(results({ endToEndId: first, status: 'unknown', reason: 'No answer.' }))
      .then(unclear);
    given(...sent)
      .when(results({ endToEndId: first, status: 'unknown' }))
      .thenRefused('REASON_MISSING');
    expect(batchAfter(...sent, unclear)).toMatchObject({
      status: 'exported',
      items: [{ status: 'unknown' }],
    });
  });
  it('is left only by reconciliation', () => {
    given(...sent, unclear)
      .when(results({ endToEndId: first, status: 'paid' }))
      .thenRefused('ITEM_OUTCOME_UNKNOWN');
    given(...sent, unclear)
      .when(reconcile())
      .thenRefused('ITEM_OUTCOME_UNKNOWN');
    const outcome = reconcile({ endToEndId: first, status: 'failed', reason: 'Not on the account.' });
    expect(payoutBatchDecider.decide(outcome, batchAfter(...sent, unclear))).toMatchObject([
      { type: 'PayoutItemFailed', data: { reason: 'Not on the account.', parts: [part()] } },
      reconciled,
    ]);
  });
});

describe('req:R33 reconciling', () => {
  const sent = [drafted(), reserved, submitted, approved(), exported];
  const decided = payoutBatchDecider.decide(
    results({ endToEndId: first, status: 'paid' }),
    batchAfter(...sent),
  );
  const paid = [...sent, ...('refused' in decided ? [] : decided)];
  it('ends a batch whose payments are all known, once', () => {
    given(...paid)
      .when(reconcile())
      .then(reconciled);
    given(...paid, reconciled)
      .when(reconcile())
      .thenNothing();
    expect(batchAfter(...paid, reconciled).status).toBe('reconciled');
  });
  it('changes no known outcome and waits for the bank', () => {
    given(...paid)
      .when(reconcile({ endToEndId: first, status: 'failed', reason: 'No.' }))
      .thenRefused('ITEM_OUTCOME_KNOWN');
    given(...sent)
      .when(reconcile())
      .thenRefused('BATCH_NOT_OPEN');
    given(drafted()).when(reconcile()).thenRefused('BATCH_NOT_OPEN');
  });
});

describe('cancelling', () => {
  const agree = cancel({ sides: ['approver'] }, 'pers_lars');
  it('is asked for by one and agreed to by the other side of finance, and gives the lines back', () => {
    given(drafted(), reserved).when(cancel()).then(cancellationRequested);
    const batch = batchAfter(drafted(), reserved, cancellationRequested);
    expect(payoutBatchDecider.decide(agree, batch)).toMatchObject([
      { type: 'PayoutBatchCancelled', data: { items: [{ itemId: 'payi_1' }] } },
    ]);
  });
  it('inv:A4 takes an analyst and an approver, who are two people', () => {
    const asked = [drafted(), cancellationRequested];
    given(...asked)
      .when(cancel({ sides: ['analyst', 'approver'] }))
      .thenRefused('FOUR_EYES');
    given(...asked)
      .when(cancel({}, 'pers_felix'))
      .thenRefused('FOUR_EYES');
  });
  it('says why', () =>
    given(drafted())
      .when(cancel({ reason: ' ' }))
      .thenRefused('REASON_MISSING'));
  it('is too late after the export', () =>
    given(drafted(), reserved, submitted, approved(), exported).when(cancel()).thenRefused('BATCH_NOT_OPEN'));
});
