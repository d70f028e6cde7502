import { invariant, present, type MoneyJson } from '@channel/kernel';
import { expectNothingLost, HISTORIES } from '@channel/testing';
import {
  claimOf,
  everyInterleaving,
  fundWith,
  isAnswered,
  onClaim,
  playing,
  type Of,
} from './claim-acts.builders';
import type { MdfClaim, MdfClaimStatus, SubmittedClaim } from './domain/claim/claim';
import { isCut, waitsForDecision } from './domain/claim/claim.cut';
import { actOf, approveGrant, cancel, propose, rules, submit, usd } from './domain/fund/fund.builders';
import { balanceOf } from './domain/fund/fund.balance';
import { fundDecider } from './domain/fund/fund.decider';
import type { LineGranted } from './domain/claim/claim.commands';
import { totalIn, type ClaimAtFund, type OpenFund } from './domain/fund/fund';
import type { FundCommand } from './domain/fund/fund.commands';
import { mdfFollowUpIdOf } from './ids';
import { Interleaved, type Act } from './interleavings.builders';

// Claims on one fund, and all that may happen to them and to it, each as soon as it is possible or later: what the
// automations bring is late, comes in any order of the lanes, and is executed again after a crash.

const of = (claimId: string, requestId: string, invoiceNo: string, left: number): Of => ({
  ...{ claimId, requestId, invoiceNo, left, fundId: 'fund_a', partnerId: 'prtn_alder' },
});
/** Two of one request, which cannot both be paid in full; two of one invoice. */
const CLAIMS = [
  of('mclm_1', 'mreq_1', 'X', 6_000),
  of('mclm_2', 'mreq_1', 'Y', 6_000),
  of('mclm_3', 'mreq_2', 'X', 2_000),
];
const REQUESTS = { mreq_1: 10_000, mreq_2: 2_000 };
const GIVEN = [fundWith('fund_a', 'prtn_alder', REQUESTS)];

const payable = ({ status }: Readonly<{ status: MdfClaimStatus }>): boolean =>
  status === 'approved' || status === 'partly_approved';
const inPayment = ({ status }: Readonly<{ status: MdfClaimStatus }>): boolean => status === 'in_payment';

/** Payments of a claim: of all that was approved of it, or refused. */
const paymentsOf = (claim: Pick<Of, 'claimId'>, amount: MoneyJson): readonly Act[] => {
  const { claimId } = claim;
  const share = { claimId, batchId: 'pbat_1', itemId: `payi_${claimId}_${amount.amount}`, amount, at: 'x' };
  return [
    onClaim(claim, { type: 'ReserveMdfClaim', data: share }, payable),
    onClaim(claim, { type: 'SettleMdfClaim', data: share }, inPayment),
    onClaim(
      claim,
      { type: 'ReleaseMdfClaim', data: { ...share, because: 'failed', reason: 'AC04' } },
      inPayment,
    ),
    onClaim(
      claim,
      { type: 'ReleaseMdfClaim', data: { ...share, because: 'returned', reason: 'AC04' } },
      ({ status }) => status === 'paid',
    ),
  ];
};
/** The partner does not accept what was cut, and a lead grants some of it, or all; then it is a claim of its own. */
const cutTurnsOf = (claim: Of): readonly Act[] => {
  const { claimId, left } = claim;
  const more = { claimId: mdfFollowUpIdOf(claimId) };
  const [act, late] = [actOf('carol', '2026-06-15'), actOf('dora', '2026-06-16')];
  const decides = (lines: readonly LineGranted[] | null): Act =>
    onClaim(
      claim,
      { type: 'DecideMdfDispute', data: { claimId, accepted: true, reason: 'So.', lines, rules, act } },
      ({ cutDispute }) => waitsForDecision(cutDispute),
    );
  return [
    onClaim(
      claim,
      { type: 'DisputeMdfClaim', data: { claimId, reason: 'All.', act: actOf('paula', '2026-06-14') } },
      isCut,
    ),
    decides(null),
    decides([{ line: '1', granted: usd(left / 4) }]),
    ...paymentsOf(more, usd(left / 2)),
    ...paymentsOf(more, usd(left / 4)),
    onClaim(
      more,
      { type: 'ApproveMdfClaim', data: { ...more, lines: null, rules, act: late } },
      ({ funding }) => funding !== null,
    ),
    onClaim(more, {
      type: 'RejectMdfClaim',
      data: { ...more, reason: 'No.', rule: 'mdf.cap', rules, act: late },
    }),
  ];
};
/** What else may become of a claim than that it is approved in whole. */
const turnsOf = (claim: Of): readonly Act[] => {
  const { claimId, left } = claim;
  const less = { line: '1', approved: usd(left / 2), reason: 'Half of the hall.' };
  const act = actOf('chen', '2026-06-13');
  return [
    onClaim(claim, { type: 'ApproveMdfClaim', data: { claimId, lines: [less], rules, act } }, isAnswered),
    onClaim(claim, {
      type: 'RejectMdfClaim',
      data: { claimId, reason: 'No.', rule: 'mdf.cap', rules, act },
    }),
    onClaim(
      claim,
      { type: 'DisputeMdfClaim', data: { claimId, reason: 'Yes.', act: actOf('paula', '2026-06-14') } },
      ({ status }) => status === 'rejected',
    ),
    onClaim(
      claim,
      {
        type: 'DecideMdfDispute',
        data: {
          claimId,
          accepted: true,
          reason: 'So.',
          lines: null,
          rules,
          act: actOf('carol', '2026-06-15'),
        },
      },
      ({ status }) => status === 'disputed',
    ),
    ...paymentsOf(claim, usd(left)),
    ...paymentsOf(claim, usd(left / 2)),
  ];
};
const atFund = (command: FundCommand): Act => {
  const act = [fundDecider, 'fund_a', command] as const;
  return () => act;
};
const today = '2026-07-20';
const TURNS: readonly Act[] = [
  ...CLAIMS.flatMap(turnsOf),
  // Of one of them: what is at stake is the same for each, and each act more is asked at every step.
  ...CLAIMS.slice(0, 1).flatMap(cutTurnsOf),
  ...[propose('g2', 3_000), approveGrant('g2'), submit('mreq_3', 4_000), submit('mreq_4', 1_000)].map(atFund),
  ...[cancel('mreq_2'), cancel('mreq_4')].map(atFund),
  atFund({ type: 'ExpireMdfRequest', data: { requestId: 'mreq_1', today, at: `${today}T00:00:00.000Z` } }),
  atFund({
    type: 'LapseFundLot',
    data: { lotId: 'g1', today: '2027-01-01', at: '2027-01-01T00:00:00.000Z' },
  }),
];

const COURSE: readonly Act[] = CLAIMS.flatMap(playing);

/** What a claim has come to, and what the fund knows of it then. */
const AT_FUND: Readonly<Record<MdfClaim['status'], readonly (ClaimAtFund['status'] | 'unknown')[]>> = {
  none: ['unknown'],
  submitted: ['registered'],
  // Also where the request ended before the claim came.
  in_review: ['registered', 'unknown', 'detached'],
  action_required: ['registered'],
  // Nothing is left pending: the fund has answered.
  funding_pending: [],
  approved: ['committed'],
  partly_approved: ['committed'],
  in_payment: ['committed'],
  paid: ['paid'],
  rejected: ['detached', 'unknown'],
  disputed: ['detached', 'unknown'],
  expired: ['detached', 'unknown'],
};

const expectAgreed = (claim: MdfClaim, known: ClaimAtFund | undefined): void => {
  const there = known?.status ?? 'unknown';
  invariant(AT_FUND[claim.status].includes(there), `a claim that is ${claim.status} is not ${there}`);
  if (claim.status !== 'none' && (there === 'committed' || there === 'paid'))
    invariant(
      totalIn(present(known).shares) === claim.decision?.approved,
      'what was approved of a claim is what the fund gave',
    );
};
/** What was granted of a cut is a claim once, and together they are at most what was claimed. */
const expectFollowed = (claim: MdfClaim, followUp: MdfClaim): void => {
  if (claim.status === 'none') return;
  const granted = claim.cutDispute?.granted ?? null;
  invariant((granted !== null) === (followUp.status !== 'none'), 'what was granted is a claim');
  if (followUp.status === 'none') return;
  const given = ({ decision }: SubmittedClaim) => decision?.approved ?? 0n;
  invariant(given(claim) + given(followUp) <= claim.claimed, 'no more is given than was claimed');
  invariant(![...followUp.evidence.values()].includes('pending'), 'its evidence is that of the first');
};
/** Of the invoice that two claims have, one is paid at most. */
const expectInvoiceOnce = (fund: OpenFund): void => {
  const living = ['mclm_1', 'mclm_3'].filter((id) =>
    ['committed', 'paid'].includes(fund.claims.get(id)?.status ?? ''),
  );
  invariant(living.length <= 1, 'an invoice is paid once');
};

it(`inv:M4 inv:M11: claims and their fund agree on every amount in ${String(HISTORIES)} histories of requests, claims, reversals, expiries and crashes between them`, () => {
  const reached = new Set<string>();
  everyInterleaving((draw) => {
    const world = new Interleaved([...COURSE, ...TURNS.filter(() => draw(2) > 0)], GIVEN);
    world.run(draw);
    const fund = world.stateOf(fundDecider, 'fund_a');
    invariant(fund.status === 'open', 'the fund was granted');
    expectNothingLost(balanceOf(fund));
    expectInvoiceOnce(fund);
    for (const { claimId } of CLAIMS) {
      const claim = claimOf(world, claimId);
      expectAgreed(claim, fund.claims.get(claimId));
      const followUpId = mdfFollowUpIdOf(claimId);
      const followUp = claimOf(world, followUpId);
      expectAgreed(followUp, fund.claims.get(followUpId));
      expectFollowed(claim, followUp);
      reached.add(claim.status).add(`follow-up ${followUp.status}`);
    }
    for (const { status } of fund.requests.values()) reached.add(`request ${status}`);
  }, HISTORIES);
  // The histories reach what they are about.
  expect([...reached]).toEqual(
    expect.arrayContaining([
      ...['paid', 'approved', 'partly_approved', 'in_review', 'rejected', 'disputed'],
      ...['follow-up approved', 'follow-up paid', 'follow-up in_review'],
      ...['request expired', 'request cancelled', 'request closed', 'request submitted'],
    ]),
  );
});
