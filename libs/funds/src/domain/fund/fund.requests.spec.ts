import {
  actOf,
  approveRequest,
  atClaim,
  cancel,
  commit,
  lot,
  plan,
  register,
  rules,
  submit,
  usd,
} from './fund.builders';
import { balanceOf } from './fund.balance';
import { after, fundAfter, given } from './history.builders';

const of = { fundId: 'fund_alder', programmeId: 'jpa-2023', partnerId: 'prtn_alder' };
const fund = lot('lot', 100_000);
const ask = (requestId = 'r') =>
  ({
    type: 'AskMdfRequest',
    data: { requestId, question: 'Which hall?', rules, act: actOf('chen') },
  }) as const;
const answer = (by = 'paula', on?: string) =>
  ({
    type: 'AnswerMdfRequest',
    data: { requestId: 'r', answer: 'The small one.', rules, act: actOf(by, on) },
  }) as const;
const reject = (reason = 'Not in the plan.', by = 'chen') =>
  ({
    type: 'RejectMdfRequest',
    data: { requestId: 'r', reason, rule: 'mdf.activityTypes', rules, act: actOf(by) },
  }) as const;
const expire = (today: string) =>
  ({ type: 'ExpireMdfRequest', data: { requestId: 'r', today, at: `${today}T00:00:00.000Z` } }) as const;

describe('a request', () => {
  it('E31: reserves the vendor’s share of its budget, and is decided within five business days', () =>
    given(...lot('lot', 1_000_000))
      .when(submit('r', 500_000))
      .then({
        type: 'MdfRequestSubmitted',
        data: {
          ...{ ...of, requestId: 'r', number: 'MR-r', plan, share: '50', reserved: usd(500_000) },
          ...{ lots: [{ lotId: 'lot', amount: usd(500_000) }], definitionVersion: 1 },
          ...{ decideByOn: '2026-05-08', decideBy: '2026-05-09T00:00:00.000Z' },
          ...{ submittedBy: 'pers_paula', submittedAt: '2026-05-01T10:00:00.000Z' },
        },
      }));
  it('NOT_ENTITLED: where the level has no funds', () => {
    given(...fund)
      .when(submit('r', 1, { entitled: false }))
      .thenRefused('NOT_ENTITLED');
    given()
      .when(submit('r', 1, { entitled: false }))
      .thenRefused('NOT_ENTITLED');
  });
  it('M2 M5 KIND_NOT_ALLOWED: where the kind asks for none, also after the request', () => {
    const notOfKind = { refused: 'KIND_NOT_ALLOWED', detail: 'Not of this kind.' } as const;
    given(...fund)
      .when(submit('r', 1, { notOfKind }))
      .thenRefused('KIND_NOT_ALLOWED');
    given()
      .when(submit('r', 1, { notOfKind }))
      .thenRefused('KIND_NOT_ALLOWED');
  });
  it('G23 NOT_ENTITLED: names each requirement that stops them', () => {
    given(...fund)
      .when(submit('r', 1, { entitled: false, unmet: ['sales-baseline', 'co-investment'] }))
      .thenRefused('NOT_ENTITLED', 'REQUIREMENT_UNMET', 'REQUIREMENT_UNMET');
  });
  it('FUND_INSUFFICIENT: for more than is available, or where nothing was granted', () => {
    given().when(submit('r', 1)).thenRefused('FUND_INSUFFICIENT');
    given(...fund)
      .when(submit('r', 100_001))
      .thenRefused('FUND_INSUFFICIENT');
    given(...fund, submit('q', 60_000))
      .when(submit('r', 40_001))
      .thenRefused('FUND_INSUFFICIENT');
  });
  it('LEAD_TIME_TOO_SHORT: begins fourteen days ahead', () => {
    const beginning = (startsOn: string) => submit('r', 1, { plan: { startsOn, endsOn: '2026-06-01' } });
    given(...fund)
      .when(beginning('2026-05-14'))
      .thenRefused('LEAD_TIME_TOO_SHORT');
    expect(after(...fund, beginning('2026-05-15'))).toHaveLength(3);
  });
  it('ACTIVITY_OUTSIDE_DATES: does not end before it begins', () =>
    given(...fund)
      .when(submit('r', 1, { plan: { startsOn: '2026-06-02', endsOn: '2026-06-01' } }))
      .thenRefused('ACTIVITY_OUTSIDE_DATES'));
  it('ACTIVITY_TYPE_UNKNOWN: is of a type of the catalogue', () =>
    given(...fund)
      .when(submit('r', 1, { plan: { activityType: 'yacht' } }))
      .thenRefused('ACTIVITY_TYPE_UNKNOWN', 'ACTIVITY_TYPE_UNKNOWN'));
  it('CURRENCY_DIFFERS: is in the currency of the fund', () =>
    given(...fund)
      .when({
        ...submit('r', 1),
        data: { ...submit('r', 1).data, plan: { ...plan, budget: { amount: '2', currency: 'EUR' } } },
      })
      .thenRefused('CURRENCY_DIFFERS'));
  it('AMOUNT_OUT_OF_RANGE: has a budget, and reserves no more than the cap', () => {
    given(...fund)
      .when(submit('r', 0))
      .thenRefused('AMOUNT_OUT_OF_RANGE');
    const capped = fundAfter(...fund, submit('r', 90_000, { rules: { ...rules, cap: usd(20_000) } }));
    expect(balanceOf(capped).pending).toBe(20_000n);
  });
});

describe('the fast track', () => {
  const track = (vendorId: string | null, templateId: string | null, startsOn = '2026-05-06') => ({
    plan: { fastTrack: { vendorId, templateId }, startsOn, endsOn: '2026-05-31' },
  });
  it('req:J48: is shorter, for a vendor or a template of the catalogue', () => {
    const [, , submitted] = after(...fund, submit('r', 1, track('bright-media', null)));
    expect(submitted?.data).toMatchObject({ decideByOn: '2026-05-05' });
    expect(after(...fund, submit('r', 1, track(null, 'campus-refresh')))).toHaveLength(3);
    given(...fund)
      .when(submit('r', 1, track('bright-media', null, '2026-05-05')))
      .thenRefused('LEAD_TIME_TOO_SHORT');
  });
  it('req:J48: stays shorter once a question was answered', () => {
    const submitted = [...fund, submit('r', 1, track('bright-media', null))] as const;
    const answered = fundAfter(...submitted, ask(), answer('paula', '2026-05-06'));
    expect(answered.requests.get('r')).toMatchObject({ status: 'in_review', decideByOn: '2026-05-08' });
  });
  it('VENDOR_NOT_PREAPPROVED: for nobody else', () => {
    given(...fund)
      .when(submit('r', 1, track('loud-media', null)))
      .thenRefused('VENDOR_NOT_PREAPPROVED');
    given(...fund)
      .when(submit('r', 1, track(null, null)))
      .thenRefused('VENDOR_NOT_PREAPPROVED');
  });
  it('VENDOR_NOT_PREAPPROVED: what is withdrawn before the approval is not approved, what was approved stands', () => {
    const late = submit('r', 1, {
      ...track('bright-media', null, '2026-07-20'),
      act: actOf('paula', '2026-06-30'),
    });
    const submitted = [
      ...fund,
      { ...late, data: { ...late.data, plan: { ...late.data.plan, endsOn: '2026-07-21' } } },
    ];
    given(...submitted)
      .when(approveRequest('r', { act: actOf('chen', '2026-07-01') }))
      .thenRefused('VENDOR_NOT_PREAPPROVED');
    const approved = [...submitted, approveRequest('r', { act: actOf('chen', '2026-06-30') })];
    expect(after(...approved, register('c', 'r'), commit('c', 'r', 1)).at(-1)?.type).toBe('FundsCommitted');
  });
});

describe('the decision on a request', () => {
  const submitted = [...fund, submit('r', 50_000)] as const;
  it('approves the whole, under the share, proofs and days that are in force then', () => {
    const [type] = rules.activityTypes;
    const later = {
      ...rules,
      definitionVersion: 2,
      claimDays: 30,
      activityTypes: [{ ...type!, share: '40' }],
    };
    given(...submitted)
      .when(approveRequest('r', { rules: later }))
      .then({
        type: 'MdfRequestApproved',
        data: {
          ...{ ...of, requestId: 'r', number: 'MR-r', approved: usd(50_000), inPart: false, reason: null },
          ...{ released: [], lapsed: [], definitionVersion: 2, share: '40', proofs: type!.proofs },
          ...{ accounting: 'reduction-of-revenue', claimUntilOn: '2026-06-30' },
          claimsCloseAt: '2026-07-01T00:00:00.000Z',
          notices: [
            { on: '2026-05-31', at: '2026-05-31T00:00:00.000Z' },
            { on: '2026-06-23', at: '2026-06-23T00:00:00.000Z' },
          ],
          ...{ approvedBy: 'pers_chen', approvedAt: '2026-05-01T10:00:00.000Z' },
        },
      });
  });
  it('REASON_MISSING: approves a part with a reason, and releases the rest', () => {
    const part = (reason: string | null) => approveRequest('r', { amount: usd(20_000), reason });
    given(...submitted)
      .when(part(null))
      .thenRefused('REASON_MISSING');
    const approved = fundAfter(...submitted, part('The hall is smaller.'));
    expect(balanceOf(approved)).toMatchObject({ available: 80_000n, pending: 0n, approved: 20_000n });
    expect(approved.requests.get('r')?.status).toBe('partly_approved');
  });
  it('AMOUNT_OUT_OF_RANGE CURRENCY_DIFFERS', () => {
    given(...submitted)
      .when(approveRequest('r', { amount: usd(50_001) }))
      .thenRefused('AMOUNT_OUT_OF_RANGE');
    given(...submitted)
      .when(approveRequest('r', { amount: usd(0) }))
      .thenRefused('AMOUNT_OUT_OF_RANGE');
    given(...submitted)
      .when(approveRequest('r', { amount: { amount: '1', currency: 'EUR' } }))
      .thenRefused('CURRENCY_DIFFERS');
  });
  it('inv:A4 FOUR_EYES: is not of who submitted or answered, nor of a machine', () => {
    given(...submitted)
      .when(approveRequest('r', { act: actOf('paula') }))
      .thenRefused('FOUR_EYES');
    given(...submitted, ask(), answer('priya'))
      .when(reject('No.', 'priya'))
      .thenRefused('FOUR_EYES');
    given(...submitted)
      .when(approveRequest('r', { act: { ...actOf('bot'), type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED');
  });
  it('NOT_ENTITLED G79: does not honour a level that was lost since the request', () =>
    given(...submitted)
      .when(approveRequest('r', { entitled: false }))
      .thenRefused('NOT_ENTITLED'));
  it('KIND_NOT_ALLOWED: nor a kind that has changed since', () =>
    given(...submitted)
      .when(approveRequest('r', { notOfKind: { refused: 'KIND_NOT_ALLOWED', detail: 'No.' } }))
      .thenRefused('KIND_NOT_ALLOWED'));
  it('rejects with a reason, the rule and its version, and releases', () => {
    given(...submitted)
      .when(reject(''))
      .thenRefused('REASON_MISSING');
    given(...submitted)
      .when(reject())
      .then({
        type: 'MdfRequestRejected',
        data: {
          ...{ ...of, requestId: 'r', number: 'MR-r' },
          ...{ released: [{ lotId: 'lot', amount: usd(50_000) }], lapsed: [] },
          ...{ reason: 'Not in the plan.', rule: 'mdf.activityTypes', definitionVersion: 1 },
          ...{ rejectedBy: 'pers_chen', rejectedAt: '2026-05-01T10:00:00.000Z' },
        },
      });
    given(...submitted, reject())
      .when(approveRequest('r'))
      .thenRefused('REQUEST_NOT_OPEN');
  });
  it('asks, and waits for the answer; its clock begins anew', () => {
    given(...submitted, ask())
      .when(approveRequest('r'))
      .thenRefused('REQUEST_NOT_OPEN');
    given(...submitted)
      .when(answer())
      .thenRefused('REQUEST_NOT_OPEN');
    const answered = fundAfter(...submitted, ask(), answer('paula', '2026-05-06'));
    expect(answered.requests.get('r')).toMatchObject({ status: 'in_review', decideByOn: '2026-05-13' });
    given(...submitted)
      .when(ask('q'))
      .thenRefused('REQUEST_UNKNOWN');
  });
  it('is noted once where it comes late, and not while the partner has the word', () => {
    const note = (at: string) => ({ type: 'NoteMdfRequestOverdue', data: { requestId: 'r', at } }) as const;
    const due = note('2026-05-09T00:00:00.000Z');
    given(...submitted)
      .when(due)
      .then({
        type: 'MdfRequestOverdue',
        data: { ...of, requestId: 'r', number: 'MR-r', decideByOn: '2026-05-08', notedAt: due.data.at },
      });
    given(...submitted, due)
      .when(due)
      .thenNothing();
    given(...submitted)
      .when(note('2026-05-08T23:59:59.999Z'))
      .thenNothing();
    given(...submitted, ask())
      .when(due)
      .thenNothing();
  });
});

describe('the end of a request', () => {
  const approved = [...fund, submit('r', 50_000), approveRequest('r')] as const;
  it('E11: available is granted less pending, approved, committed, paid and expired; a cancelled one returns', () => {
    const history = [
      ...lot('lot', 10_000),
      ...[submit('p', 2_000), submit('r', 4_000), approveRequest('r')],
      ...[register('c', 'r'), commit('c', 'r', 1_000)],
      { type: 'RecordFundsPaid', data: atClaim('c', 'r') } as const,
    ];
    expect(balanceOf(fundAfter(...history))).toEqual({
      ...{ granted: 10_000n, available: 4_000n, pending: 2_000n, approved: 3_000n },
      ...{ committed: 0n, paid: 1_000n, expired: 0n },
    });
    expect(balanceOf(fundAfter(...history, cancel('p'))).available).toBe(6_000n);
  });
  it('CLAIM_EXISTS REASON_MISSING: is cancelled with a reason while nothing is claimed of it', () => {
    given(...approved, register('c', 'r'))
      .when(cancel('r'))
      .thenRefused('CLAIM_EXISTS');
    const why = { ...cancel('r'), data: { ...cancel('r').data, reason: '' } };
    given(...approved)
      .when(why)
      .thenRefused('REASON_MISSING');
    const detached = { type: 'DetachMdfClaim', data: atClaim('c', 'r') } as const;
    expect(balanceOf(fundAfter(...approved, register('c', 'r'), detached, cancel('r'))).available).toBe(
      100_000n,
    );
  });
  it('says before the days for claims are over what is not claimed yet, unless a claim of it waits', () => {
    const note = (at: string) =>
      ({ type: 'NoteMdfRequestEnding', data: { requestId: 'r', noticeOn: '2026-07-08', at } }) as const;
    const soon = note('2026-07-08T00:00:00.000Z');
    const left = { left: usd(50_000), claimUntilOn: '2026-07-15', notedOn: '2026-07-08' };
    given(...approved)
      .when(soon)
      .then({
        type: 'MdfRequestEnding',
        data: { ...of, requestId: 'r', number: 'MR-r', ...left, notedAt: soon.data.at },
      });
    given(...approved)
      .when(note('2026-07-16T00:00:00.000Z'))
      .thenNothing();
    given(...approved, register('c', 'r'))
      .when(soon)
      .thenNothing();
    given(...approved, register('c', 'r'), commit('c', 'r', 50_000))
      .when(soon)
      .thenNothing();
  });
  it('G14: expires with the days for claims, and what is reserved returns', () => {
    given(...approved)
      .when(expire('2026-07-15'))
      .thenNothing();
    const ended = fundAfter(...approved, expire('2026-07-16'));
    expect(ended.requests.get('r')?.status).toBe('expired');
    expect(balanceOf(ended).available).toBe(100_000n);
    given(...approved, expire('2026-07-16'))
      .when(expire('2026-07-17'))
      .thenNothing();
  });
});
