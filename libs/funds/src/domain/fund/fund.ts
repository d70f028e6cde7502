import {
  evolvedBy,
  minorSum,
  parseMoney,
  present,
  type Day,
  type Instant,
  type MoneyJson,
} from '@channel/kernel';
import type { AccountingClass, ProofAsked } from '../mdf-rules';
import type { ActivityPlan, FundEvent, InFund, LotShare, ReturnedShares } from './fund.events';

/** Minor units by lot. */
export type Shares = ReadonlyMap<string, bigint>;

export type FundGrant = Readonly<{
  grantId: string;
  status: 'proposed' | 'granted' | 'declined';
  amount: bigint;
  useByOn: Day;
  purpose: string;
  /** `null`: nobody did, it was earned. */
  proposedBy: string | null;
  proposedAt: Instant;
  approvedBy: string | null;
  approvedAt: Instant | null;
  /** Of a decline. */
  reason: string | null;
  correction: Readonly<{ amount: bigint; reason: string; requestedBy: string }> | null;
  /** What earned it; `null`: somebody granted it. */
  coopId: string | null;
}>;
/** The money of a grant. Granted is free, in a request, in a claim, or lapsed. */
export type FundLot = Readonly<{
  lotId: string;
  useByOn: Day;
  granted: bigint;
  free: bigint;
  lapsed: bigint;
}>;

export const MDF_REQUEST_STATUSES = [
  'submitted',
  'in_review',
  'action_required',
  'approved',
  'partly_approved',
  'rejected',
  'cancelled',
  'expired',
  'closed',
] as const;
export type MdfRequestStatus = (typeof MDF_REQUEST_STATUSES)[number];

/** What claims are judged by: as it was in force when the request was approved. */
export type ApprovedTerms = Readonly<{
  amount: bigint;
  definitionVersion: number;
  share: string;
  proofs: readonly ProofAsked[];
  accounting: AccountingClass;
  claimUntilOn: Day;
  claimsCloseAt: Instant;
  approvedBy: string;
  approvedAt: Instant;
}>;
export type MdfRequest = Readonly<{
  requestId: string;
  number: string;
  status: MdfRequestStatus;
  plan: ActivityPlan;
  share: string;
  /** As it was asked for. */
  requested: bigint;
  /** Still reserved. */
  held: Shares;
  definitionVersion: number;
  decideByOn: Day;
  decideBy: Instant;
  overdue: boolean;
  question: Readonly<{ text: string; answerByOn: Day; answerBy: Instant; answer: string | null }> | null;
  /** Of a rejection, a cancellation or an approval in part. */
  reason: string | null;
  rule: string | null;
  submittedAt: Instant;
  /** Who submitted or answered: none of them decides (SD1). */
  preparedBy: readonly string[];
  terms: ApprovedTerms | null;
}>;
export type ClaimAtFund = Readonly<{
  claimId: string;
  requestId: string;
  status: 'registered' | 'committed' | 'paid' | 'detached';
  shares: Shares;
}>;

export type OpenFund = Readonly<{
  status: 'open';
  owner: InFund & Readonly<{ partnerCode: string }>;
  currency: string;
  grants: ReadonlyMap<string, FundGrant>;
  lots: ReadonlyMap<string, FundLot>;
  requests: ReadonlyMap<string, MdfRequest>;
  claims: ReadonlyMap<string, ClaimAtFund>;
}>;
export type Fund = Readonly<{ status: 'none' }> | OpenFund;
export const initial: Fund = { status: 'none' };

export const totalIn = (shares: Shares): bigint => minorSum(shares.values());
const sharesOf = (lots: readonly LotShare[]): Shares =>
  new Map(lots.map(({ lotId, amount }) => [lotId, parseMoney(amount).minor]));
const minorOf = (amount: MoneyJson): bigint => parseMoney(amount).minor;

const NO_SHARES: Shares = new Map();
const plus = (shares: Shares, more: readonly LotShare[], sign: 1n | -1n): Shares => {
  const next = new Map(shares);
  for (const { lotId, amount } of more) next.set(lotId, (next.get(lotId) ?? 0n) + sign * minorOf(amount));
  return new Map([...next].filter(([, minor]) => minor !== 0n));
};

type Open<Event> = (data: Event, fund: OpenFund) => OpenFund;
/** Only a grant or an earned lot opens a fund; everything else happens in one. */
const inOpen =
  <Data>(next: Open<Data>) =>
  (data: Data, fund: Fund): Fund =>
    fund.status === 'none' ? fund : next(data, fund);

const withLots = (
  fund: OpenFund,
  shares: readonly LotShare[],
  change: (lot: FundLot, minor: bigint) => FundLot,
): OpenFund => {
  const lots = new Map(fund.lots);
  for (const { lotId, amount } of shares)
    lots.set(lotId, change(present(lots.get(lotId), 'the lot'), minorOf(amount)));
  return { ...fund, lots };
};
const drawn = (fund: OpenFund, shares: readonly LotShare[]): OpenFund =>
  withLots(fund, shares, (lot, minor) => ({ ...lot, free: lot.free - minor }));
const returned = (fund: OpenFund, { released, lapsed }: ReturnedShares): OpenFund =>
  withLots(
    withLots(fund, released, (lot, minor) => ({ ...lot, free: lot.free + minor })),
    lapsed,
    (lot, minor) => ({ ...lot, lapsed: lot.lapsed + minor }),
  );

/** The first grant or lot opens a fund, in its currency. */
const openedBy = (fund: Fund, of: OpenFund['owner'], { currency }: MoneyJson): OpenFund => {
  if (fund.status === 'open') return fund;
  const { fundId, programmeId, partnerId, partnerCode } = of;
  return {
    ...{ status: 'open', owner: { fundId, programmeId, partnerId, partnerCode }, currency },
    ...{ grants: new Map(), lots: new Map(), requests: new Map(), claims: new Map() },
  };
};
const lotOf = ({
  grantId: lotId,
  useByOn,
  amount,
}: Readonly<{ grantId: string; useByOn: Day; amount: MoneyJson }>): FundLot => {
  const minor = minorOf(amount);
  return { lotId, useByOn, granted: minor, free: minor, lapsed: 0n };
};

const withGrant = (
  fund: OpenFund,
  id: string,
  change: (grant: FundGrant) => Partial<FundGrant>,
): OpenFund => {
  const grant = present(fund.grants.get(id), 'the grant');
  return { ...fund, grants: new Map(fund.grants).set(id, { ...grant, ...change(grant) }) };
};
const withRequest = (
  fund: OpenFund,
  id: string,
  change: (request: MdfRequest) => Partial<MdfRequest>,
): OpenFund => {
  const request = present(fund.requests.get(id), 'the request');
  return { ...fund, requests: new Map(fund.requests).set(id, { ...request, ...change(request) }) };
};
const withClaim = (
  fund: OpenFund,
  claimId: string,
  change: (claim: ClaimAtFund | undefined) => Omit<ClaimAtFund, 'claimId'>,
): OpenFund => ({
  ...fund,
  claims: new Map(fund.claims).set(claimId, { claimId, ...change(fund.claims.get(claimId)) }),
});

/** A request ends without more to claim: what it held is back. */
const ended = <Data extends ReturnedShares & Readonly<{ requestId: string }>>(
  change: (data: Data) => Partial<MdfRequest>,
) =>
  inOpen<Data>((data, fund) =>
    withRequest(returned(fund, data), data.requestId, () => ({ held: NO_SHARES, ...change(data) })),
  );

export const evolve = evolvedBy<FundEvent, Fund>({
  FundGrantProposed: ({ grantId, amount, useByOn, purpose, proposedBy, proposedAt, ...of }, fund) => {
    const open = openedBy(fund, of, amount);
    const grant: FundGrant = {
      ...{ grantId, status: 'proposed', amount: minorOf(amount), useByOn, purpose, proposedBy, proposedAt },
      ...{ approvedBy: null, approvedAt: null, reason: null, correction: null, coopId: null },
    };
    return { ...open, grants: new Map(open.grants).set(grantId, grant) };
  },
  FundGrantApproved: inOpen((data, fund) => {
    const { grantId, approvedBy, approvedAt } = data;
    const next = withGrant(fund, grantId, () => ({ status: 'granted', approvedBy, approvedAt }));
    return { ...next, lots: new Map(fund.lots).set(grantId, lotOf(data)) };
  }),
  FundLotEarned: (data, fund) => {
    const { grantId, amount, useByOn, purpose, coopId, openedAt: proposedAt } = data;
    const open = openedBy(fund, data, amount);
    const grant: FundGrant = {
      ...{ grantId, status: 'granted', amount: minorOf(amount), useByOn, purpose, proposedBy: null },
      ...{ proposedAt, approvedBy: null, approvedAt: proposedAt, reason: null, correction: null, coopId },
    };
    return {
      ...{ ...open, grants: new Map(open.grants).set(grantId, grant) },
      lots: new Map(open.lots).set(grantId, lotOf(data)),
    };
  },
  FundGrantDeclined: inOpen(({ grantId, reason }, fund) =>
    withGrant(fund, grantId, () => ({ status: 'declined', reason })),
  ),
  FundGrantCorrectionRequested: inOpen(({ grantId, amount, reason, requestedBy }, fund) =>
    withGrant(fund, grantId, () => ({ correction: { amount: minorOf(amount), reason, requestedBy } })),
  ),
  FundGrantCorrected: inOpen(({ grantId, amount }, fund) => {
    const next = withGrant(fund, grantId, () => ({ correction: null }));
    return withLots(next, [{ lotId: grantId, amount }], (lot, minor) => ({
      ...{ ...lot, granted: lot.granted - minor, free: lot.free - minor },
    }));
  }),
  FundGrantCorrectionDeclined: inOpen(({ grantId }, fund) =>
    withGrant(fund, grantId, () => ({ correction: null })),
  ),
  FundLotEnding: null,
  FundLotLapsed: inOpen((share, fund) =>
    withLots(fund, [share], (lot, minor) => ({
      ...{ ...lot, free: lot.free - minor, lapsed: lot.lapsed + minor },
    })),
  ),
  MdfRequestSubmitted: inOpen((data, fund) => {
    const { requestId, number, plan, share, reserved, lots, definitionVersion } = data;
    const { decideByOn, decideBy, submittedBy, submittedAt } = data;
    const request: MdfRequest = {
      ...{ requestId, number, status: 'submitted', plan, share, requested: minorOf(reserved) },
      ...{ held: sharesOf(lots), definitionVersion, decideByOn, decideBy, overdue: false, question: null },
      ...{ reason: null, rule: null, submittedAt, preparedBy: [submittedBy], terms: null },
    };
    return { ...drawn(fund, lots), requests: new Map(fund.requests).set(requestId, request) };
  }),
  MdfRequestQuestionAsked: inOpen(({ requestId, question: text, answerByOn, answerBy }, fund) =>
    withRequest(fund, requestId, () => ({
      ...{ status: 'action_required', question: { text, answerByOn, answerBy, answer: null } },
    })),
  ),
  MdfRequestAnswerDue: null,
  MdfRequestQuestionAnswered: inOpen(({ requestId, answer, answeredBy, decideByOn, decideBy }, fund) =>
    withRequest(fund, requestId, ({ question, preparedBy }) => ({
      ...{ status: 'in_review', decideByOn, decideBy, overdue: false },
      question: question === null ? null : { ...question, answer },
      preparedBy: [...preparedBy, answeredBy],
    })),
  ),
  MdfRequestOverdue: inOpen(({ requestId }, fund) => withRequest(fund, requestId, () => ({ overdue: true }))),
  MdfRequestApproved: inOpen((data, fund) => {
    const { requestId, approved, inPart, reason, released, lapsed, ...terms } = data;
    const { definitionVersion, share, proofs, accounting, claimUntilOn, claimsCloseAt } = terms;
    const { approvedBy, approvedAt } = terms;
    return withRequest(returned(fund, { released, lapsed }), requestId, ({ held }) => ({
      ...{ status: inPart ? 'partly_approved' : 'approved', reason, overdue: false },
      held: plus(held, [...released, ...lapsed], -1n),
      terms: {
        ...{ amount: minorOf(approved), definitionVersion, share, proofs, accounting },
        ...{ claimUntilOn, claimsCloseAt, approvedBy, approvedAt },
      },
    }));
  }),
  MdfRequestEnding: null,
  MdfRequestRejected: ended(({ reason, rule }) => ({ status: 'rejected', reason, rule })),
  MdfRequestCancelled: ended(({ reason }) => ({ status: 'cancelled', reason })),
  MdfRequestExpired: inOpen((data, fund) =>
    withRequest(returned(fund, data), data.requestId, () => ({
      status: data.spent ? 'closed' : 'expired',
      held: NO_SHARES,
    })),
  ),
  MdfClaimRegistered: inOpen(({ claimId, requestId, lots }, fund) => {
    const next = withRequest(drawn(fund, lots), requestId, ({ held, status, terms, requested }) => ({
      held: plus(held, lots, 1n),
      status: lots.length === 0 ? status : terms?.amount === requested ? 'approved' : 'partly_approved',
    }));
    return withClaim(next, claimId, () => ({ requestId, status: 'registered', shares: NO_SHARES }));
  }),
  MdfClaimRegistrationRefused: null,
  FundsCommitted: inOpen(({ claimId, requestId, lots, released, lapsed, closesRequest }, fund) => {
    const next = withRequest(returned(fund, { released, lapsed }), requestId, ({ held, status }) => ({
      held: plus(held, [...lots, ...released, ...lapsed], -1n),
      status: closesRequest ? 'closed' : status,
    }));
    return withClaim(next, claimId, () => ({ requestId, status: 'committed', shares: sharesOf(lots) }));
  }),
  FundsCommitmentRefused: null,
  MdfClaimDetached: inOpen(({ claimId, requestId }, fund) =>
    withClaim(fund, claimId, () => ({ requestId, status: 'detached', shares: NO_SHARES })),
  ),
  FundsPaid: inOpen(({ claimId, requestId, lots }, fund) =>
    withClaim(fund, claimId, () => ({ requestId, status: 'paid', shares: sharesOf(lots) })),
  ),
  FundsPaymentReturned: inOpen(({ claimId, requestId, lots }, fund) =>
    withClaim(fund, claimId, () => ({ requestId, status: 'committed', shares: sharesOf(lots) })),
  ),
});

export const claimsOf = ({ claims }: OpenFund, requestId: string): readonly ClaimAtFund[] =>
  [...claims.values()].filter((claim) => claim.requestId === requestId);
/** Whether a claim of the request has taken money. */
export const isSpent = (fund: OpenFund, requestId: string): boolean =>
  claimsOf(fund, requestId).some(({ status }) => status === 'committed' || status === 'paid');
