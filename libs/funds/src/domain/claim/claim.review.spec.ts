import { actOf, rules, usd } from '../fund/fund.builders';
import {
  after,
  approve,
  check,
  claimAfter,
  confirmed,
  confirmedAt,
  file,
  funding,
  given,
  invoice,
  of,
  reject,
  reviewable,
  submit,
  usedElsewhere,
} from './claim.builders';

const line = (line: string, minor: number, reason: string | null = null) => ({
  ...{ line, approved: usd(minor), reason },
});
const ask = {
  type: 'AskMdfClaim',
  data: { claimId: 'mclm_1', question: 'Which list?', rules, act: actOf('chen', '2026-06-11') },
} as const;
const answer = (files = [file('list')], by = 'priya', on = '2026-06-12') =>
  ({
    type: 'AnswerMdfClaim',
    data: { claimId: 'mclm_1', answer: 'This one.', files, rules, act: actOf(by, on) },
  }) as const;
const two = submit({ invoices: [invoice('1', 600_000), invoice('2', 200_000)] });

describe('a claim is approved', () => {
  it('in whole, and waits for the fund: paid within 45 days', () =>
    given(...reviewable())
      .when(approve())
      .then({
        type: 'MdfClaimApproved',
        data: {
          ...{ ...of, requestId: 'mreq_1', lines: [line('1', 400_000)], approved: usd(400_000) },
          ...{ inPart: false, last: false, definitionVersion: 1, payByOn: '2026-07-27' },
          ...{ approvedBy: 'pers_chen', approvedAt: '2026-06-12T10:00:00.000Z' },
        },
      }));
  it('shows “funding pending” until the fund has answered, and its no to the reviewer', () => {
    expect(claimAfter(...reviewable(), approve()).status).toBe('funding_pending');
    expect(claimAfter(...reviewable(), approve(), funding()).status).toBe('approved');
    const no = { code: 'FUND_INSUFFICIENT', detail: 'USD 1.00 is left.' };
    expect(claimAfter(...reviewable(), approve(), funding(no))).toMatchObject({
      status: 'in_review',
      funding: no,
    });
    given(...reviewable(), approve(), funding())
      .when(funding())
      .thenNothing();
    given(...reviewable())
      .when(funding())
      .thenNothing();
  });
  it('REASON_MISSING: line by line, a part with its reason', () => {
    given(...reviewable(two))
      .when(approve([line('1', 300_000), line('2', 50_000)]))
      .thenRefused('REASON_MISSING');
    const part = approve([line('1', 300_000), line('2', 50_000, 'Drinks are not paid.')]);
    expect(claimAfter(...reviewable(two), part, funding())).toMatchObject({
      ...{ status: 'partly_approved', decision: { approved: 350_000n, inPart: true } },
    });
  });
  it('AMOUNT_OUT_OF_RANGE CURRENCY_DIFFERS: a line up to its share, all up to what is claimed, each decided once', () => {
    const refused = (...lines: ReturnType<typeof line>[]) =>
      given(...reviewable(two))
        .when(approve(lines))
        .thenRefused('AMOUNT_OUT_OF_RANGE');
    refused(line('1', 300_000));
    refused(line('1', 1), line('1', 1));
    refused(line('1', 1), line('2', 1), line('3', 1));
    given(...reviewable(two))
      .when(approve([line('1', 300_001), line('2', 1)]))
      .thenRefused('AMOUNT_OUT_OF_RANGE', 'AMOUNT_OUT_OF_RANGE');
    refused(line('1', 0, 'No.'), line('2', 0, 'No.'));
    const above = submit({ invoices: [invoice('1', 800_000), invoice('2', 800_000)] });
    given(...reviewable(above))
      .when(approve([line('1', 400_000), line('2', 400_000)]))
      .thenRefused('AMOUNT_OUT_OF_RANGE');
    expect(claimAfter(...reviewable(above), approve()).decision?.approved).toBe(500_000n);
    given(...reviewable())
      .when(approve([{ line: '1', approved: { amount: '1', currency: 'EUR' }, reason: null }]))
      .thenRefused('CURRENCY_DIFFERS');
  });
  it('inv:A4 FOUR_EYES: by somebody who neither submitted nor answered, and by a person', () => {
    given(...reviewable())
      .when(approve(null, { act: actOf('paula') }))
      .thenRefused('FOUR_EYES');
    given(...reviewable(), ask, answer([]))
      .when(reject('priya'))
      .thenRefused('FOUR_EYES');
    given(submit()).when(check(false, 'paula')).thenRefused('FOUR_EYES');
    given(...reviewable())
      .when(approve(null, { act: { ...actOf('bot'), type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED');
  });
  it('req:J82 ADVERT_SHOWS_PRICING: once a person attested of each advert that it shows no prices', () => {
    const evidence = confirmed('evid_1', 'evid_invoice', 'evid_invitation');
    given(submit(), ...evidence)
      .when(approve())
      .thenRefused('ATTESTATION_MISSING');
    given(submit(), ...evidence, check(true))
      .when(approve())
      .thenRefused('ADVERT_SHOWS_PRICING');
    expect(
      claimAfter(submit(), ...evidence, check(true), check(false, 'carol')).checks.get('file_invitation'),
    ).toMatchObject({
      ...{ showsPrices: false, checkedBy: 'pers_carol' },
    });
    given(submit())
      .when(check(false, 'chen', 'file_invoice'))
      .thenRefused('PROOF_MISSING');
  });
  it('EVIDENCE_PENDING: not before its invoices and files are known to be its own', () =>
    given(submit(), check(), ...confirmed('evid_1', 'evid_invoice'))
      .when(approve())
      .thenRefused('EVIDENCE_PENDING'));
  it('INVOICE_ALREADY_CLAIMED: nothing of a line whose invoice another claim has', () => {
    const raced = [
      two,
      check(),
      ...confirmed('evid_1', 'evid_invoice', 'evid_invitation'),
      usedElsewhere('evid_2'),
    ];
    given(...raced)
      .when(approve())
      .thenRefused('INVOICE_ALREADY_CLAIMED', 'INVOICE_ALREADY_CLAIMED');
    expect(
      claimAfter(...raced, approve([line('1', 300_000), line('2', 0, 'Claimed elsewhere.')])).status,
    ).toBe('funding_pending');
  });
  it('EVIDENCE_ALREADY_USED: not where a file of the checklist proves something else', () =>
    given(submit(), check(), ...confirmed('evid_1', 'evid_invoice'), usedElsewhere('evid_invitation'))
      .when(approve())
      .thenRefused('EVIDENCE_ALREADY_USED'));
});

describe('a claim under review', () => {
  it('asks, and goes on with the answer and its files', () => {
    given(submit(), ask).when(approve()).thenRefused('CLAIM_NOT_OPEN');
    given(submit()).when(answer()).thenRefused('CLAIM_NOT_OPEN');
    const answered = claimAfter(...reviewable(), ask, answer());
    expect(answered).toMatchObject({ status: 'in_review', reviewByOn: '2026-06-19' });
    expect(answered.evidence.get('evid_list')).toBe('pending');
    given(submit(), ask)
      .when(answer([file('list', { usedBy: { number: 'mclm_2' } })]))
      .thenRefused('EVIDENCE_ALREADY_USED', 'EVIDENCE_ALREADY_USED');
    const many = Array.from({ length: 19 }, (_, n) => file(`f${String(n)}`));
    given(submit(), ask).when(answer(many)).thenRefused('TOO_MANY_FILES');
  });
  it('is noted once where it comes late, and not while the partner has the word', () => {
    const due = {
      type: 'NoteMdfClaimOverdue',
      data: { claimId: 'mclm_1', at: '2026-06-18T00:00:00.000Z' },
    } as const;
    given(submit())
      .when(due)
      .then({ type: 'MdfClaimOverdue', data: { ...of, reviewByOn: '2026-06-17', notedAt: due.data.at } });
    given(submit(), due).when(due).thenNothing();
    given(submit(), ask).when(due).thenNothing();
  });
  it('reminds of a question that is not answered, and of no other', () => {
    const note = (at: string, answerBy = '2026-06-26T00:00:00.000Z') =>
      ({
        type: 'NoteMdfClaimAnswerDue',
        data: { claimId: 'mclm_1', answerBy, noticeOn: '2026-06-18', at },
      }) as const;
    const soon = note('2026-06-18T00:00:00.000Z');
    given(submit(), ask)
      .when(soon)
      .then({
        type: 'MdfClaimAnswerDue',
        data: { ...of, answerByOn: '2026-06-25', notedOn: '2026-06-18', notedAt: soon.data.at },
      });
    given(submit(), ask, answer()).when(soon).thenNothing();
    given(submit(), ask).when(note('2026-06-26T00:00:00.000Z')).thenNothing();
    given(submit(), ask).when(note('2026-06-18T00:00:00.000Z', 'another')).thenNothing();
  });
  it('expires where a question is not answered in time', () => {
    const at = (instant: string) =>
      ({ type: 'ExpireMdfClaim', data: { claimId: 'mclm_1', at: instant } }) as const;
    given(submit(), ask).when(at('2026-06-25T23:59:59.999Z')).thenNothing();
    given(submit(), ask)
      .when(at('2026-06-26T00:00:00.000Z'))
      .then({
        type: 'MdfClaimExpired',
        data: {
          ...{ ...of, requestId: 'mreq_1', evidenceIds: ['evid_1', 'evid_invoice', 'evid_invitation'] },
          expiredAt: '2026-06-26T00:00:00.000Z',
        },
      });
  });
});

describe('a claim is rejected', () => {
  it('REASON_MISSING: with a reason, the rule and the version under which its request was approved', () => {
    given(submit()).when(reject('chen', '')).thenRefused('REASON_MISSING');
    given(submit())
      .when({ ...reject(), data: { ...reject().data, rules: { ...rules, definitionVersion: 9 } } })
      .then({
        type: 'MdfClaimRejected',
        data: {
          ...{ ...of, requestId: 'mreq_1', reason: 'No invitation was sent.', rule: 'mdf.activityTypes' },
          ...{ definitionVersion: 1, evidenceIds: ['evid_1', 'evid_invoice', 'evid_invitation'] },
          ...{
            disputeUntilOn: '2026-07-12',
            rejectedBy: 'pers_chen',
            rejectedAt: '2026-06-12T10:00:00.000Z',
          },
        },
      });
  });

  const dispute = (reason = 'It was sent.', on = '2026-06-20') =>
    ({ type: 'DisputeMdfClaim', data: { claimId: 'mclm_1', reason, act: actOf('paula', on) } }) as const;
  const decide = (accepted: boolean, by = 'carol', reason = 'It was found.') =>
    ({
      type: 'DecideMdfDispute',
      data: { claimId: 'mclm_1', accepted, reason, lines: null, rules, act: actOf(by, '2026-06-22') },
    }) as const;
  it('and disputed once, for thirty days', () => {
    expect(claimAfter(submit(), reject(), dispute('x', '2026-07-12')).status).toBe('disputed');
    given(submit(), reject()).when(dispute('x', '2026-07-13')).thenRefused('DISPUTE_WINDOW_CLOSED');
    given(submit(), reject()).when(dispute('')).thenRefused('REASON_MISSING');
    given(submit()).when(dispute()).thenRefused('CLAIM_NOT_OPEN');
    given(submit(), reject(), dispute(), decide(false)).when(dispute()).thenRefused('ALREADY_DISPUTED');
  });
  it('FOUR_EYES: another lead takes it back or leaves it; taken back, its evidence is asked for again', () => {
    given(submit(), reject('carol'), dispute()).when(decide(true, 'carol')).thenRefused('FOUR_EYES');
    given(submit(), reject(), dispute())
      .when(decide(true, 'carol', ' '))
      .thenRefused('REASON_MISSING');
    expect(claimAfter(...reviewable(), reject(), dispute(), decide(false)).status).toBe('rejected');
    const again = claimAfter(...reviewable(), reject(), dispute(), decide(true));
    expect(again).toMatchObject({ status: 'in_review', rejection: null });
    expect([...again.evidence.values()]).toEqual(['pending', 'pending', 'pending']);
    const evidence = ['evid_1', 'evid_invoice', 'evid_invitation'];
    const disputed = [...reviewable(), reject(), dispute(), decide(true)];
    expect(claimAfter(...disputed, ...confirmedAt(2, ...evidence), approve()).status).toBe('funding_pending');
    // What it held before the rejection may be somebody else's by now.
    given(...disputed, ...confirmedAt(1, ...evidence))
      .when(approve())
      .thenRefused('EVIDENCE_PENDING');
  });
});

describe('inv:M5: a claim is paid', () => {
  const payable = [...reviewable(), approve(), funding()];
  const share = (itemId: string, minor = 400_000) => ({
    ...{ claimId: 'mclm_1', batchId: 'batch_1', itemId, amount: usd(minor), at: 'x' },
  });
  const reserve = (itemId: string, minor?: number) =>
    ({ type: 'ReserveMdfClaim', data: share(itemId, minor) }) as const;
  const settle = (itemId: string) => ({ type: 'SettleMdfClaim', data: share(itemId) }) as const;
  const release = (itemId: string, because: 'failed' | 'returned' = 'failed') =>
    ({ type: 'ReleaseMdfClaim', data: { ...share(itemId), because, reason: 'AC04' } }) as const;
  it('once the fund has confirmed it, in whole, by one item', () => {
    given(...reviewable(), approve())
      .when(reserve('a'))
      .thenRefused('NOT_PAYABLE');
    given(...payable)
      .when(reserve('a', 399_999))
      .thenRefused('NOT_PAYABLE');
    given(...payable, reserve('a'))
      .when(reserve('a'))
      .thenNothing();
    given(...payable, reserve('a'))
      .when(reserve('b'))
      .thenRefused('ALREADY_IN_PAYMENT');
    given(...payable, reserve('a'))
      .when(settle('b'))
      .thenRefused('NOT_PAYABLE');
    given(...payable, reserve('a'), settle('a'))
      .when(settle('a'))
      .thenNothing();
    given(...payable, reserve('a'), settle('a'))
      .when(reserve('b'))
      .thenRefused('ALREADY_IN_PAYMENT');
  });
  it('again by another item where the bank failed or returned it, and never by the same', () => {
    expect(claimAfter(...payable, reserve('a'), release('a')).status).toBe('approved');
    given(...payable, reserve('a'), release('a'))
      .when(reserve('a'))
      .thenRefused('NOT_PAYABLE');
    given(...payable, release('a'))
      .when(reserve('a'))
      .thenRefused('NOT_PAYABLE');
    const back = [...payable, reserve('a'), settle('a'), release('a', 'returned')];
    expect(after(...back).at(-1)?.data).toMatchObject({ wasPaid: true });
    expect(claimAfter(...back, reserve('b'), settle('b')).status).toBe('paid');
    given(...payable, reserve('a'), settle('a'))
      .when(release('a'))
      .thenNothing();
    expect(claimAfter(...payable, reserve('a'), release('b')).status).toBe('in_payment');
  });
});
