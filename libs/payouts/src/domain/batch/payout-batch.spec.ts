import { scenario } from '@channel/testing';
import {
  approve,
  approved,
  batchAfter,
  drafted,
  endorsed,
  exported,
  exportFile,
  item,
  refusedItem,
  reserved,
  results,
  submit,
  submitted,
} from './payout-batch.builders';
import type { DraftPayoutBatch } from './payout-batch.commands';
import { payoutBatchDecider } from './payout-batch.decider';

const given = scenario(payoutBatchDecider);
const draft = (data = drafted().data, unpayable: DraftPayoutBatch['data']['unpayable'] = []) =>
  ({ type: 'DraftPayoutBatch', data: { ...data, unpayable } }) as const;
const usd = (amount: string) => ({ amount, currency: 'USD' });
const first = 'PB-2026-000031-0001';

describe('req:R30 a batch', () => {
  it('is drafted once, of what is payable', () => {
    given().when(draft()).then(drafted());
    given()
      .when(draft({ ...drafted().data, items: [] }))
      .thenRefused('NOTHING_PAYABLE');
    given()
      .when(draft(drafted({ items: [item({ amount: usd('0') })] }).data))
      .thenRefused('NOTHING_PAYABLE');
    given(drafted()).when(draft()).thenRefused('BATCH_NOT_OPEN');
  });
  it('leaves no statement out in silence that was asked for', () => {
    const unpayable = [
      { pointer: '/statementIds/1', code: 'NOT_FOUND', detail: 'There is no such statement.' },
    ];
    given().when(draft(drafted().data, unpayable)).thenRefused('NOTHING_PAYABLE');
    expect(payoutBatchDecider.decide(draft(drafted().data, unpayable), { status: 'none' })).toMatchObject({
      errors: unpayable,
    });
  });
  it('knows nothing before it is drafted', () => given().when(submit()).thenRefused('BATCH_NOT_OPEN'));
});

describe('inv:M5 the statement’s answer', () => {
  const answer = (refusal: string | null) =>
    ({
      type: 'RecordItemReservation',
      data: {
        batchId: 'pbat_1',
        itemId: 'payi_1',
        statementId: 'stmt_1',
        refusal,
        recordedAt: '2026-10-20T09:15:00.000Z',
      },
    }) as const;
  it('is recorded once', () => {
    given(drafted()).when(answer(null)).then(reserved);
    given(drafted(), reserved).when(answer(null)).thenNothing();
    given(drafted()).when(answer('ALREADY_IN_PAYMENT')).then(refusedItem('ALREADY_IN_PAYMENT'));
  });
  it('is waited for by submitting', () => {
    given(drafted()).when(submit()).thenRefused('RESERVATION_PENDING');
    given(drafted(), reserved).when(submit()).then(submitted);
  });
  it('is waited for from every statement of an item', () => {
    const two = item({ statementIds: ['stmt_1', 'stmt_2'] });
    given(drafted({ items: [two] }), reserved)
      .when(submit())
      .thenRefused('RESERVATION_PENDING');
  });
  it('stops a batch whose lines are elsewhere', () => {
    given(drafted(), refusedItem('ALREADY_IN_PAYMENT')).when(submit()).thenRefused('ALREADY_IN_PAYMENT');
    given(drafted(), refusedItem('NOT_PAYABLE')).when(submit()).thenRefused('NOTHING_PAYABLE');
  });
});

describe('req:R31 submitting', () => {
  const account = submit().data.payees[0]?.account ?? null;
  it('needs a complete profile in the batch’s currency', () => {
    given(drafted(), reserved)
      .when(submit({ profile: 'incomplete' }))
      .thenRefused('PROFILE_INCOMPLETE');
    given(drafted(), reserved)
      .when(submit({ account: null }))
      .thenRefused('PROFILE_INCOMPLETE');
    given(drafted(), reserved)
      .when(submit({ account: account && { ...account, currency: 'EUR' } }))
      .thenRefused('PROFILE_INCOMPLETE');
  });
  it('waits until the account has cooled', () =>
    given(drafted(), reserved)
      .when(submit({ account: account && { ...account, activeFromOn: '2026-10-21' } }))
      .thenRefused('ACCOUNT_COOLING'));
  it('happens once', () =>
    given(drafted(), reserved, submitted).when(submit()).thenRefused('BATCH_NOT_OPEN'));
});

describe('inv:A4 approving', () => {
  const ready = [drafted(), reserved, submitted];
  it('is done by another person than the preparer', () => {
    given(...ready)
      .when(approve())
      .then(approved());
    given(...ready)
      .when(approve({ approvedBy: 'pers_fatima' }))
      .thenRefused('FOUR_EYES');
    given(...ready)
      .when(approve({ approvedByType: 'machine' }))
      .thenRefused('HUMAN_REQUIRED');
  });
  it('needs two different people above the threshold', () => {
    const large = { threshold: usd('82499') };
    given(...ready)
      .when(approve(large))
      .then(endorsed);
    given(...ready, endorsed)
      .when(approve(large))
      .thenRefused('SECOND_APPROVER_REQUIRED');
    given(...ready, endorsed)
      .when(approve({ ...large, approvedBy: 'pers_wen' }))
      .then(approved('pers_wen'));
  });
  it('needs one at the threshold, and two where none is stated in the currency', () => {
    given(...ready)
      .when(approve({ threshold: usd('82500') }))
      .then(approved());
    given(...ready)
      .when(approve({ threshold: null }))
      .then(endorsed);
  });
  it('fixes the account that is paid from', () => {
    given(drafted(), reserved, submitted)
      .when(approve({ debtor: null }))
      .thenRefused('CURRENCY_NOT_ALLOWED');
    const state = batchAfter(drafted(), reserved, submitted, approved());
    expect(state.debtor).toEqual({
      name: 'Example Networks BV',
      iban: 'NL91ABNA0417164300',
      bic: 'ABNANL2A',
    });
  });
  it('needs a submitted batch', () => given(drafted()).when(approve()).thenRefused('BATCH_NOT_OPEN'));
});

describe('req:R33 exporting', () => {
  const ready = [drafted(), reserved, submitted, approved()];
  it('happens once; the same file again changes nothing', () => {
    given(...ready)
      .when(exportFile())
      .then(exported);
    given(...ready, exported)
      .when(exportFile())
      .thenNothing();
  });
  it('is refused if the file says something else', () => {
    given(...ready, exported)
      .when(exportFile({ sha256: 'other' }))
      .thenRefused('TOTAL_MISMATCH');
    given(...ready)
      .when(exportFile({ fileTotal: usd('1') }))
      .thenRefused('TOTAL_MISMATCH');
    given(...ready)
      .when(exportFile({ fileCount: 2 }))
      .thenRefused('TOTAL_MISMATCH');
    given(drafted({ total: usd('1') }), reserved, submitted, approved())
      .when(exportFile())
      .thenRefused('TOTAL_MISMATCH');
  });
  it('needs an approved batch', () =>
    given(drafted(), reserved, submitted).when(exportFile()).thenRefused('BATCH_NOT_OPEN'));
});

describe('req:R33 the bank’s answer', () => {
  const sent = [drafted(), reserved, submitted, approved(), exported];
  const after = (...list: Parameters<typeof results>) => {
    const decision = payoutBatchDecider.decide(results(...list), batchAfter(...sent));
    return batchAfter(...sent, ...(Array.isArray(decision) ? decision : []));
  };
  it('confirms a batch, or fails items of it', () => {
    expect(after({ endToEndId: first, status: 'paid' }).status).toBe('confirmed');
    expect(after({ endToEndId: first, status: 'failed', reason: 'AC04' })).toMatchObject({
      status: 'partly_failed',
      items: [{ status: 'failed', reason: 'AC04' }],
    });
  });
  it('is refused for a payment that the batch has not', () =>
    given(...sent)
      .when(results({ endToEndId: 'PB-1', status: 'paid' }))
      .thenRefused('STATUS_UNKNOWN_ITEM'));
  it('is given once for each payment', () => {
    given(...sent)
      .when(
        results(
          { endToEndId: first, status: 'paid' },
          { endToEndId: first, status: 'failed', reason: 'AC04' },
        ),
      )
      .thenRefused('ITEM_OUTCOME_KNOWN');
    const [paid] = payoutBatchDecider.decide(
      results({ endToEndId: first, status: 'paid' }),
      batchAfter(...sent),
    ) as readonly ReturnType<typeof drafted>[];
    if (paid === undefined) throw new Error('one event');
    given(...sent, paid)
      .when(results({ endToEndId: first, status: 'paid' }))
      .thenNothing();
    given(...sent, paid)
      .when(results({ endToEndId: first, status: 'failed', reason: 'AC04' }))
      .thenRefused('ITEM_OUTCOME_KNOWN');
  });
  it('says why a payment failed', () =>
    given(...sent)
      .when(results({ endToEndId: first, status: 'failed' }))
      .thenRefused('REASON_MISSING'));
  it('comes after the export', () =>
    given(drafted())
      .when(results({ endToEndId: first, status: 'paid' }))
      .thenRefused('BATCH_NOT_OPEN'));
});
