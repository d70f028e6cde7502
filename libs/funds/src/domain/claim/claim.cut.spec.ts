import { isRefusal } from '@channel/kernel';
import { actOf, rules, usd } from '../fund/fund.builders';
import {
  after,
  approve,
  check,
  claimAfter,
  confirmed,
  file,
  funding,
  given,
  invoice,
  of,
  reject,
  reviewable,
  submit,
  terms,
  usedElsewhere,
} from './claim.builders';
import type { LineDecided, LineGranted, MdfClaimCommand } from './claim.commands';
import type { MdfClaim } from './claim';
import { followUpOf } from './claim.cut';
import { mdfClaimDecider } from './claim.decider';
import type { MdfClaimEvent } from './claim.events';

const cutTo = (line: string, minor: number): LineDecided => ({
  ...{ line, approved: usd(minor), reason: 'The drinks are not paid.' },
});
/** 4,000.00 and 500.00 are claimed; 1,000.00 of the first and all of the second were cut. */
const two = submit({ invoices: [invoice('1', 800_000), invoice('2', 100_000)] });
const cut = [...reviewable(two), approve([cutTo('1', 300_000), cutTo('2', 0)])];
const funded = [...cut, funding()];

const dispute = (reason = 'They were agreed.', on = '2026-06-20') =>
  ({ type: 'DisputeMdfClaim', data: { claimId: of.claimId, reason, act: actOf('paula', on) } }) as const;
const decide = (
  accepted: boolean,
  lines: readonly LineGranted[] | null = null,
  by = 'carol',
  reason = 'So.',
) =>
  ({
    type: 'DecideMdfDispute',
    data: { claimId: of.claimId, accepted, reason, lines, rules, act: actOf(by, '2026-06-22') },
  }) as const;
const granted = (line: string, minor: number): LineGranted => ({ line, granted: usd(minor) });

describe('what was cut of a claim', () => {
  it('is disputed once, within thirty days, and what was approved is payable as before', () => {
    expect(after(...funded, dispute()).at(-1)).toEqual({
      type: 'MdfClaimCutDisputed',
      data: {
        ...{ ...of, reason: 'They were agreed.', cut: usd(150_000) },
        ...{ cutBy: 'pers_chen', disputedBy: 'pers_paula' },
        disputedAt: '2026-06-20T10:00:00.000Z',
      },
    });
    expect(claimAfter(...funded, dispute('x', '2026-07-12')).status).toBe('partly_approved');
    given(...funded)
      .when(dispute('x', '2026-07-13'))
      .thenRefused('DISPUTE_WINDOW_CLOSED');
    given(...funded)
      .when(dispute(' '))
      .thenRefused('REASON_MISSING');
    given(...funded, dispute())
      .when(dispute())
      .thenRefused('ALREADY_DISPUTED');
    given(...funded, dispute(), decide(false))
      .when(dispute())
      .thenRefused('ALREADY_DISPUTED');
    const share = { claimId: of.claimId, batchId: 'b', itemId: 'i', amount: usd(300_000), at: 'x' };
    const paid = [
      { type: 'ReserveMdfClaim', data: share },
      { type: 'SettleMdfClaim', data: share },
    ] as const;
    expect(claimAfter(...funded, ...paid, dispute())).toMatchObject({ status: 'paid', cutDispute: {} });
    expect(claimAfter(...funded, dispute(), decide(true), ...paid)).toMatchObject({
      ...{ status: 'paid', decision: { approved: 300_000n } },
    });
  });

  it('CLAIM_NOT_OPEN: not before the fund has answered, not where nothing was cut, not where the day is not known', () => {
    given(...cut)
      .when(dispute())
      .thenRefused('CLAIM_NOT_OPEN');
    given(...reviewable(two), approve(), funding())
      .when(dispute())
      .thenRefused('CLAIM_NOT_OPEN');
    given(...funded)
      .when(decide(true))
      .thenRefused('CLAIM_NOT_OPEN');
    given(...funded, dispute(), decide(false))
      .when(decide(true))
      .thenRefused('CLAIM_NOT_OPEN');
    // Approved before cuts could be disputed.
    const old = after(...funded).map((event): MdfClaimEvent => {
      if (event.type !== 'MdfClaimApproved') return event;
      const { disputeUntilOn: _unknown, ...data } = event.data;
      return { ...event, data };
    });
    const claim = old.reduce<MdfClaim>(mdfClaimDecider.evolve, mdfClaimDecider.initial);
    expect(mdfClaimDecider.decide(dispute(), claim)).toMatchObject({ refused: 'CLAIM_NOT_OPEN' });
  });

  it('FOUR_EYES: another lead than who cut it grants more or leaves it, with a reason', () => {
    given(...funded, dispute())
      .when(decide(true, null, 'chen'))
      .thenRefused('FOUR_EYES');
    given(...funded, dispute())
      .when(decide(true, null, 'carol', ''))
      .thenRefused('REASON_MISSING');
    const { type, data } = decide(true);
    given(...funded, dispute())
      .when({ type, data: { ...data, act: { ...data.act, type: 'machine' } } })
      .thenRefused('HUMAN_REQUIRED');
    expect(after(...funded, dispute(), decide(false)).at(-1)).toMatchObject({
      ...{ type: 'MdfClaimCutUpheld', data: { reason: 'So.', decidedBy: 'pers_carol' } },
    });
  });

  it('is granted in whole, or line by line up to what was cut of each', () => {
    expect(after(...funded, dispute(), decide(true)).at(-1)).toMatchObject({
      type: 'MdfClaimCutGranted',
      data: {
        ...{ requestId: 'mreq_1', granted: usd(150_000), payByOn: '2026-08-06' },
        lines: [
          { line: '1', approved: usd(100_000) },
          { line: '2', approved: usd(50_000) },
        ],
      },
    });
    expect(after(...funded, dispute(), decide(true, [granted('2', 50_000)])).at(-1)?.data).toMatchObject({
      granted: usd(50_000),
    });
    const disputed = given(...funded, dispute());
    disputed
      .when(decide(true, [granted('1', 100_001)]))
      .thenRefused('AMOUNT_OUT_OF_RANGE', 'AMOUNT_OUT_OF_RANGE');
    disputed.when(decide(true, [granted('2', -1)])).thenRefused('AMOUNT_OUT_OF_RANGE', 'AMOUNT_OUT_OF_RANGE');
    disputed.when(decide(true, [granted('3', 1)])).thenRefused('AMOUNT_OUT_OF_RANGE');
    disputed.when(decide(true, [granted('1', 1), granted('1', 1)])).thenRefused('AMOUNT_OUT_OF_RANGE');
    disputed.when(decide(true, [granted('1', 0)])).thenRefused('AMOUNT_OUT_OF_RANGE');
    disputed
      .when(decide(true, [{ line: '1', granted: { amount: '1', currency: 'EUR' } }]))
      .thenRefused('CURRENCY_DIFFERS');
    // Lines are of a cut: a claim that was rejected is reviewed again.
    given(submit(), reject(), dispute())
      .when(decide(true, [granted('1', 1)]))
      .thenRefused('AMOUNT_OUT_OF_RANGE');
  });

  it('INVOICE_ALREADY_CLAIMED: of an invoice that is claimed elsewhere nothing is granted either', () => {
    const used = [
      ...[two, ...confirmed('evid_1', 'evid_invoice', 'evid_invitation'), usedElsewhere('evid_2'), check()],
      ...[approve([cutTo('1', 300_000), cutTo('2', 0)]), funding(), dispute()],
    ];
    given(...used)
      .when(decide(true))
      .thenRefused('INVOICE_ALREADY_CLAIMED', 'INVOICE_ALREADY_CLAIMED');
    expect(after(...used, decide(true, [granted('1', 100_000)])).at(-1)?.type).toBe('MdfClaimCutGranted');
  });

  it('inv:M4 is of each line no more than its part, and of the claim no more than was cut, where more of another line was approved', () => {
    // 4,500.00 of shares, of which the request has 4,000.00: the parts are 3,555.56 and 444.44.
    const short = submit({ ...two.data, terms: { ...terms, left: usd(400_000) } });
    const disputed = [
      ...[...reviewable(short), approve([cutTo('1', 100_000), cutTo('2', 50_000)]), funding()],
      dispute(),
    ];
    // The first line lacks 2,555.56 of its part, the claim 2,500.00: more than the request has is never granted.
    given(...disputed)
      .when(decide(true, [granted('1', 255_556)]))
      .thenRefused('AMOUNT_OUT_OF_RANGE');
    expect(after(...disputed, decide(true, [granted('1', 250_000)])).at(-1)?.type).toBe('MdfClaimCutGranted');
    expect(after(...disputed, decide(true)).at(-1)?.data).toMatchObject({
      granted: usd(250_000),
      lines: [{ approved: usd(250_000) }, { approved: usd(0) }],
    });
  });
});

describe('the claim of what was granted', () => {
  const first = [...funded, dispute(), decide(true, [granted('1', 60_000)])];
  const opened = (): MdfClaimCommand => {
    const follow = followUpOf(claimAfter(...first));
    if (follow === undefined) throw new Error('Nothing was granted.');
    return { type: 'OpenMdfFollowUp', data: { claimId: 'mclm_2', number: 'MC-2', of: follow } };
  };

  it('is of the same invoices and files, which it does not ask for again, and begins approved', () => {
    const claim = claimAfter(opened());
    expect(claim).toMatchObject({
      ...{
        status: 'funding_pending',
        claimed: 60_000n,
        cut: 0n,
        follows: { claimId: 'mclm_1', number: 'MC-1' },
      },
      ...{ of: { claimId: 'mclm_2', number: 'MC-2' }, lines: [{ line: '1', share: usd(60_000) }] },
      ...{ decision: { approved: 60_000n, inPart: false, approvedBy: 'pers_carol' } },
      submittedBy: 'pers_paula',
    });
    expect([...claim.evidence.values()]).toEqual(['confirmed', 'confirmed', 'confirmed']);
    // In time, because the first was.
    expect(claim.submittedAt).toBe('2026-06-10T10:00:00.000Z');
    expect(followUpOf(claimAfter(...funded, dispute(), decide(false)))).toBeUndefined();
  });
  it('inv:M5: is opened once', () => given(opened()).when(opened()).thenNothing());

  it('keeps its evidence with the first where the fund has nothing for it', () => {
    const refused = [opened(), funding({ code: 'FUND_INSUFFICIENT', detail: 'x' })];
    // What was proven and attested for the first need not be again.
    expect(claimAfter(...refused, approve(null)).status).toBe('funding_pending');
    expect(after(...refused, reject()).at(-1)?.data).toMatchObject({ evidenceIds: [] });
    const again = [...refused, reject(), dispute(), decide(true, null, 'dora')];
    expect(after(...again).at(-1)).toMatchObject({
      type: 'MdfClaimDisputeAccepted',
      data: { evidenceIds: [] },
    });
    expect(claimAfter(...again, approve(null)).status).toBe('funding_pending');
  });
  it('takes a file of the first as its own, and asks for a new one', () => {
    const asked: readonly MdfClaimCommand[] = [
      ...[opened(), funding({ code: 'FUND_INSUFFICIENT', detail: 'x' })],
      {
        type: 'AskMdfClaim',
        data: { claimId: 'mclm_2', question: 'Which?', rules, act: actOf('chen', '2026-06-23') },
      },
    ];
    const answer = (...files: readonly ReturnType<typeof file>[]): MdfClaimCommand => ({
      type: 'AnswerMdfClaim',
      data: { claimId: 'mclm_2', answer: 'This.', files, rules, act: actOf('paula', '2026-06-24') },
    });
    const own = claimAfter(
      ...asked,
      answer(file('invitation', { usedBy: { number: 'mclm_1' } }), file('list')),
    );
    expect(own.evidence.get('evid_invitation')).toBe('confirmed');
    expect(own.evidence.get('evid_list')).toBe('pending');
    const ends = after(...asked, answer(file('list')), reject()).at(-1);
    expect(ends?.data).toMatchObject({ evidenceIds: ['evid_list'] });
    const other = mdfClaimDecider.decide(
      answer(file('list', { usedBy: { number: 'mclm_9' } })),
      claimAfter(...asked),
    );
    expect(isRefusal(other) && other.refused).toBe('EVIDENCE_ALREADY_USED');
  });
});
