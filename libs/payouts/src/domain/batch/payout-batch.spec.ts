import { scenario } from '@channel/testing';
import {
  approve,
  approved,
  batchAfter,
  debtor,
  draft,
  drafted,
  endorsed,
  exported,
  exportFile,
  held,
  item,
  lifted,
  part,
  refusedItem,
  reservation,
  reserved,
  results,
  source,
  submit,
  submitted,
} from './payout-batch.builders';
import { payoutBatchDecider } from './payout-batch.decider';
import type { PayoutBatchEvent } from './payout-batch.events';

const given = scenario(payoutBatchDecider);
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
    const unpayable = [{ pointer: '/sources/1', code: 'NOT_FOUND', detail: 'There is no such statement.' }];
    given().when(draft(drafted().data, unpayable)).thenRefused('NOTHING_PAYABLE');
    expect(payoutBatchDecider.decide(draft(drafted().data, unpayable), { status: 'none' })).toMatchObject({
      errors: unpayable,
    });
  });
  it('knows nothing before it is drafted', () => given().when(submit()).thenRefused('BATCH_NOT_OPEN'));
});

describe('inv:M5 the source’s answer', () => {
  it('is recorded once', () => {
    given(drafted()).when(reservation(null)).then(reserved);
    given(drafted(), reserved).when(reservation(null)).thenNothing();
    given(drafted()).when(reservation('ALREADY_IN_PAYMENT')).then(refusedItem('ALREADY_IN_PAYMENT'));
  });
  it('is waited for by submitting', () => {
    given(drafted()).when(submit()).thenRefused('RESERVATION_PENDING');
    given(drafted(), reserved).when(submit()).then(submitted);
  });
  it('is waited for from every source of an item', () => {
    const claim = part({ source: { kind: 'claim', id: 'stmt_1', number: 'MC-1' } });
    const two = item({ parts: [part(), claim] });
    given(drafted({ items: [two] }), reserved)
      .when(submit())
      .thenRefused('RESERVATION_PENDING');
  });
  it('stops a batch whose lines are elsewhere', () => {
    given(drafted(), refusedItem('ALREADY_IN_PAYMENT')).when(submit()).thenRefused('ALREADY_IN_PAYMENT');
    given(drafted(), refusedItem('NOT_PAYABLE')).when(submit()).thenRefused('NOTHING_PAYABLE');
  });
  it('case:A8 G70: leaves out who cannot be paid, with the reason, and holds up nobody else', () => {
    const other = { id: 'prtn_birch', code: 'PTR-0043', name: 'Birch' };
    const birch = item({ itemId: 'payi_2', endToEndId: 'PB-2026-000031-0002', payee: other });
    const two = drafted({ items: [item(), birch], total: usd('165000') });
    const reservedToo: PayoutBatchEvent = {
      type: 'PayoutItemReserved',
      data: { batchId: 'pbat_1', itemId: 'payi_2', source, reservedAt: '2026-10-20T09:15:00.000Z' },
    };
    const leftOut: PayoutBatchEvent = {
      type: 'PayoutItemLeftOut',
      data: {
        batchId: 'pbat_1',
        itemId: 'payi_2',
        payee: other,
        parts: birch.parts,
        amount: usd('82500'),
        code: 'PROFILE_INCOMPLETE',
        detail: 'There is no approved account in USD.',
        leftOutAt: '2026-10-20T09:15:00.000Z',
      },
    };
    given(two, reserved, reservedToo).when(submit()).then(leftOut, submitted);
    expect(batchAfter(two, reserved, reservedToo, leftOut, submitted)).toMatchObject({
      status: 'submitted',
      total: usd('82500'),
      items: [{ itemId: 'payi_1' }],
      leftOut: [{ payee: other, code: 'PROFILE_INCOMPLETE' }],
    });
    given(two, reserved, reservedToo, leftOut, submitted, approved()).when(exportFile()).then(exported);
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
      .when(approve({}, 'pers_fatima'))
      .thenRefused('FOUR_EYES');
    given(...ready)
      .when(approve({}, 'pers_lars', 'machine'))
      .thenRefused('HUMAN_REQUIRED');
  });
  it('case:A9 is done by nobody who had a hand in it: drafted, submitted, held or released', () => {
    given(drafted({ draftedBy: 'pers_lars' }), reserved, submitted)
      .when(approve())
      .thenRefused('FOUR_EYES');
    given(...ready, held(), lifted())
      .when(approve())
      .thenRefused('FOUR_EYES');
    given(...ready, held('pers_wen'), lifted('pers_lars'))
      .when(approve())
      .thenRefused('FOUR_EYES');
  });
  it('case:A9 counts no first approval of somebody who had a hand in it later', () => {
    const batch = batchAfter(...ready, endorsed, held(), lifted());
    expect(batch.endorsedBy).toBeNull();
    given(...ready, endorsed, held(), lifted())
      .when(approve({ threshold: usd('82499') }, 'pers_wen'))
      .then({ ...endorsed, data: { ...endorsed.data, endorsedBy: 'pers_wen' } } as PayoutBatchEvent);
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
      .when(approve(large, 'pers_wen'))
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
    const elsewhere = approve({ debtors: { EUR: debtor, JPY: debtor } });
    given(drafted(), reserved, submitted).when(elsewhere).thenRefused('CURRENCY_NOT_ALLOWED');
    expect(payoutBatchDecider.decide(elsewhere, batchAfter(drafted(), reserved, submitted))).toMatchObject({
      errors: [expect.objectContaining({ allowed: ['EUR', 'JPY'] })],
    });
    const state = batchAfter(drafted(), reserved, submitted, approved());
    expect(state.debtor).toEqual(debtor);
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
  const at = '2026-10-20T09:15:00.000Z';
  const recordedBy = 'pers_fatima';
  const { itemId, endToEndId, payee, programmeId, parts, amount } = item();
  const outcome = { batchId: 'pbat_1', itemId, endToEndId, payee, programmeId, parts, amount };
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
  it('case:P08 case:A8 G68: takes a paid payment back when the bank returned it, once and with a reason', () => {
    const paid: PayoutBatchEvent = { type: 'PayoutItemPaid', data: { ...outcome, paidAt: at, recordedBy } };
    const returned: PayoutBatchEvent = {
      type: 'PayoutItemReturned',
      data: { ...outcome, reason: 'AC04', returnedAt: at, recordedBy },
    };
    const back = results({ endToEndId: first, status: 'returned', reason: 'AC04' });
    given(...sent, paid)
      .when(back)
      .then(returned);
    given(...sent, paid, returned)
      .when(back)
      .thenNothing();
    given(...sent, paid)
      .when(results({ endToEndId: first, status: 'returned' }))
      .thenRefused('REASON_MISSING');
    given(...sent)
      .when(back)
      .thenRefused('ITEM_OUTCOME_KNOWN');
    given(...sent, paid, returned)
      .when(results({ endToEndId: first, status: 'paid' }))
      .thenRefused('ITEM_OUTCOME_KNOWN');
    expect(batchAfter(...sent, paid, returned)).toMatchObject({
      status: 'partly_failed',
      items: [{ status: 'returned', reason: 'AC04' }],
    });
    const reconciled: PayoutBatchEvent = {
      type: 'PayoutBatchReconciled',
      data: { batchId: 'pbat_1', reconciledBy: recordedBy, reconciledAt: at },
    };
    given(...sent, paid, reconciled)
      .when(back)
      .then(returned);
    expect(batchAfter(...sent, paid, reconciled, returned).status).toBe('reconciled');
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
