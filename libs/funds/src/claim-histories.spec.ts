import { invariant, present } from '@channel/kernel';
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
import type { MdfClaim, MdfClaimStatus } from './domain/claim/claim';
import { actOf, approveGrant, cancel, propose, rules, submit, usd } from './domain/fund/fund.builders';
import { balanceOf } from './domain/fund/fund.balance';
import { fundDecider } from './domain/fund/fund.decider';
import { totalIn, type ClaimAtFund, type OpenFund } from './domain/fund/fund';
import type { FundCommand } from './domain/fund/fund.commands';
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

/** What else may become of a claim than that it is approved. */
const turnsOf = (claim: Of): readonly Act[] => {
  const { claimId, left } = claim;
  const share = { claimId, batchId: 'pbat_1', itemId: `payi_${claimId}`, amount: usd(left), at: 'x' };
  const less = { line: '1', approved: usd(left / 2), reason: 'Half of the hall.' };
  const act = actOf('chen', '2026-06-13');
  return [
    onClaim(
      claim,
      { type: 'ApproveMdfClaim', data: { claimId, lines: [less], rules, act } },
      (known) => isAnswered(known) && known.funding !== null,
    ),
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
        data: { claimId, accepted: true, reason: 'So.', rules, act: actOf('carol', '2026-06-15') },
      },
      ({ status }) => status === 'disputed',
    ),
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
const atFund = (command: FundCommand): Act => {
  const act = [fundDecider, 'fund_a', command] as const;
  return () => act;
};
const today = '2026-07-20';
const TURNS: readonly Act[] = [
  ...CLAIMS.flatMap(turnsOf),
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
      reached.add(claim.status);
    }
    for (const { status } of fund.requests.values()) reached.add(`request ${status}`);
  }, HISTORIES);
  // The histories reach what they are about.
  expect([...reached]).toEqual(
    expect.arrayContaining([
      ...['paid', 'approved', 'partly_approved', 'in_review', 'rejected', 'disputed'],
      ...['request expired', 'request cancelled', 'request closed', 'request submitted'],
    ]),
  );
});
