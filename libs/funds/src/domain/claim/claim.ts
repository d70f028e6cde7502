import { evolvedBy, parseMoney, type Day, type Instant } from '@channel/kernel';
import type {
  ApprovedLine,
  ClaimLine,
  ClaimProof,
  ClaimTerms,
  FirstClaim,
  MdfClaimCutGranted,
  MdfClaimEvent,
} from './claim.events';

export const MDF_CLAIM_STATUSES = [
  'submitted',
  'in_review',
  'action_required',
  'funding_pending',
  'approved',
  'partly_approved',
  'in_payment',
  'paid',
  'rejected',
  'disputed',
  'expired',
] as const;
export type MdfClaimStatus = (typeof MDF_CLAIM_STATUSES)[number];

type Holder = Readonly<{ kind: string; recordId: string; partId: string; partnerId: string }>;
/** What the evidence's stream has answered. */
export type EvidenceAnswer = 'pending' | 'confirmed' | Holder;

/** What became of the part that was cut. */
export type CutDispute = Readonly<{
  reason: string;
  cut: bigint;
  disputedBy: string;
  answer: string | null;
  granted: Pick<
    MdfClaimCutGranted['data'],
    'lines' | 'granted' | 'payByOn' | 'reviewByOn' | 'reviewBy' | 'decidedBy' | 'decidedAt'
  > | null;
}>;

export type SubmittedClaim = Readonly<{
  status: MdfClaimStatus;
  of: Readonly<{ claimId: string; fundId: string; programmeId: string; partnerId: string; number: string }>;
  terms: ClaimTerms;
  currency: string;
  lines: readonly ClaimLine[];
  proofs: readonly ClaimProof[];
  evidence: ReadonlyMap<string, EvidenceAnswer>;
  /** How often its evidence was asked for: an answer to an earlier asking means nothing. */
  attempt: number;
  claimed: bigint;
  cut: bigint;
  last: boolean;
  reviewByOn: Day;
  reviewBy: Instant;
  overdue: boolean;
  question: Readonly<{ text: string; answerByOn: Day; answerBy: Instant; answer: string | null }> | null;
  /** By file: whether prices show, and who looked. */
  checks: ReadonlyMap<string, Readonly<{ showsPrices: boolean; checkedBy: string; checkedAt: Instant }>>;
  decision: Readonly<{
    approved: bigint;
    inPart: boolean;
    lines: readonly ApprovedLine[];
    payByOn: Day;
    disputeUntilOn: Day | null;
    approvedBy: string;
    approvedAt: Instant;
  }> | null;
  /** What the fund said no with. */
  funding: Readonly<{ code: string; detail: string }> | null;
  rejection: Readonly<{
    reason: string;
    rule: string;
    definitionVersion: number;
    disputeUntilOn: Day;
    rejectedBy: string;
  }> | null;
  dispute: Readonly<{ reason: string; answer: string | null }> | null;
  cutDispute: CutDispute | null;
  /** The claim whose cut part it is. */
  follows: FirstClaim | null;
  /** Evidence of that claim: it was confirmed there, and stays its own. */
  inherited: readonly string[];
  payment: Readonly<{ batchId: string; itemId: string }> | null;
  paidAt: Instant | null;
  /** Items that let it go: none of them gets it back (payments may be told in any order). */
  gone: readonly string[];
  submittedBy: string;
  submittedAt: Instant;
  /** Who submitted or answered: none of them decides (SD1). */
  preparedBy: readonly string[];
}>;
export type MdfClaim = Readonly<{ status: 'none' }> | SubmittedClaim;
export const initial: MdfClaim = { status: 'none' };

export const evidenceOf = ({
  lines,
  proofs,
}: Pick<SubmittedClaim, 'lines' | 'proofs'>): readonly string[] => [
  ...new Set([...lines, ...proofs].map(({ evidenceId }) => evidenceId)),
];
/** What its own name stands on: asked for, and let go where it comes to nothing. */
export const ownEvidenceOf = (
  claim: Pick<SubmittedClaim, 'lines' | 'proofs' | 'inherited'>,
): readonly string[] => evidenceOf(claim).filter((evidenceId) => !claim.inherited.includes(evidenceId));
const all = (evidenceIds: readonly string[], answer: 'pending' | 'confirmed') =>
  evidenceIds.map((evidenceId) => [evidenceId, answer] as const);
const pending = (evidenceIds: readonly string[]) => all(evidenceIds, 'pending');

const inClaim =
  <Data>(change: (data: Data, claim: SubmittedClaim) => Partial<SubmittedClaim>) =>
  (data: Data, claim: MdfClaim): MdfClaim =>
    claim.status === 'none' ? claim : { ...claim, ...change(data, claim) };

/** What it is when no payment holds it. */
const decided = ({ decision }: SubmittedClaim): MdfClaimStatus =>
  decision?.inPart === true ? 'partly_approved' : 'approved';

export const evolve = evolvedBy<MdfClaimEvent, MdfClaim>({
  MdfClaimSubmitted: (data) => {
    const { claimId, fundId, programmeId, partnerId, number, terms, lines, proofs, claimed, cut } = data;
    const { last, reviewByOn, reviewBy, submittedBy, submittedAt, follows = null } = data;
    const evidenceIds = evidenceOf(data);
    return {
      ...{ status: 'submitted', of: { claimId, fundId, programmeId, partnerId, number }, terms },
      ...{
        currency: claimed.currency,
        lines,
        proofs,
        evidence: new Map(follows === null ? pending(evidenceIds) : all(evidenceIds, 'confirmed')),
        attempt: 1,
      },
      ...{ claimed: parseMoney(claimed).minor, cut: parseMoney(cut).minor, last, reviewByOn, reviewBy },
      ...{ overdue: false, question: null, checks: new Map(), decision: null, funding: null },
      ...{ rejection: null, dispute: null, payment: null, paidAt: null, gone: [] },
      ...{ cutDispute: null, follows, inherited: follows === null ? [] : evidenceIds },
      ...{ submittedBy, submittedAt, preparedBy: [submittedBy] },
    };
  },
  MdfClaimEvidenceConfirmed: inClaim(({ evidenceId }, { evidence }) => ({
    evidence: new Map(evidence).set(evidenceId, 'confirmed'),
  })),
  MdfClaimEvidenceRefused: inClaim(({ evidenceId, holder }, { evidence }) => ({
    evidence: new Map(evidence).set(evidenceId, holder),
  })),
  MdfClaimQuestionAsked: inClaim(({ question: text, answerByOn, answerBy }) => ({
    ...{ status: 'action_required', question: { text, answerByOn, answerBy, answer: null } },
  })),
  MdfClaimAnswerDue: null,
  MdfClaimQuestionAnswered: inClaim((data, { question, proofs, evidence, preparedBy }) => ({
    ...{ status: 'in_review', overdue: false, reviewByOn: data.reviewByOn, reviewBy: data.reviewBy },
    question: question === null ? null : { ...question, answer: data.answer },
    proofs: [...proofs, ...data.proofs],
    // Bytes that the claim has already are known to be its own.
    evidence: new Map([...pending(data.proofs.map(({ evidenceId }) => evidenceId)), ...evidence]),
    preparedBy: [...preparedBy, data.answeredBy],
  })),
  MdfClaimOverdue: inClaim(() => ({ overdue: true })),
  MdfClaimAdvertChecked: inClaim(({ fileId, showsPrices, checkedBy, checkedAt }, { checks }) => ({
    checks: new Map(checks).set(fileId, { showsPrices, checkedBy, checkedAt }),
  })),
  MdfClaimApproved: inClaim(({ approved, disputeUntilOn = null, ...data }) => {
    const { lines, inPart, payByOn, approvedBy, approvedAt } = data;
    return {
      ...{ status: 'funding_pending', funding: null, overdue: false },
      decision: {
        ...{ approved: parseMoney(approved).minor, inPart, lines, payByOn, disputeUntilOn },
        ...{ approvedBy, approvedAt },
      },
    };
  }),
  MdfClaimFunded: inClaim((_funded, claim) => ({ status: decided(claim) })),
  MdfClaimFundingRefused: inClaim(({ code, detail }) => ({
    ...{ status: 'in_review', decision: null, funding: { code, detail } },
  })),
  MdfClaimRejected: inClaim(({ reason, rule, definitionVersion, disputeUntilOn, rejectedBy }) => ({
    ...{ status: 'rejected', overdue: false },
    rejection: { reason, rule, definitionVersion, disputeUntilOn, rejectedBy },
  })),
  MdfClaimExpired: inClaim(() => ({ status: 'expired' })),
  MdfClaimDisputed: inClaim(({ reason }) => ({ status: 'disputed', dispute: { reason, answer: null } })),
  MdfClaimDisputeAccepted: inClaim(
    ({ reason, evidenceIds, attempt = 1, reviewByOn, reviewBy }, { dispute, evidence }) => ({
      ...{ status: 'in_review', rejection: null, reviewByOn, reviewBy },
      dispute: dispute === null ? null : { ...dispute, answer: reason },
      ...{ evidence: new Map([...evidence, ...pending(evidenceIds)]), attempt },
    }),
  ),
  MdfClaimDisputeRejected: inClaim(({ reason }, { dispute }) => ({
    ...{ status: 'rejected', dispute: dispute === null ? null : { ...dispute, answer: reason } },
  })),
  MdfClaimCutDisputed: inClaim(({ reason, cut, disputedBy }) => ({
    cutDispute: { reason, cut: parseMoney(cut).minor, disputedBy, answer: null, granted: null },
  })),
  MdfClaimCutGranted: inClaim((data, { cutDispute }) => {
    const { reason, lines, granted, payByOn, reviewByOn, reviewBy, decidedBy, decidedAt } = data;
    const more = { lines, granted, payByOn, reviewByOn, reviewBy, decidedBy, decidedAt };
    return { cutDispute: cutDispute === null ? null : { ...cutDispute, answer: reason, granted: more } };
  }),
  MdfClaimCutUpheld: inClaim(({ reason }, { cutDispute }) => ({
    cutDispute: cutDispute === null ? null : { ...cutDispute, answer: reason },
  })),
  MdfClaimReserved: inClaim(({ batchId, itemId }) => ({
    status: 'in_payment',
    payment: { batchId, itemId },
  })),
  MdfClaimPaid: inClaim(({ paidAt }) => ({ status: 'paid', paidAt })),
  MdfClaimReleased: inClaim(({ itemId }, claim) => ({
    ...(claim.payment === null || claim.payment.itemId === itemId
      ? { status: decided(claim), payment: null, paidAt: null }
      : {}),
    gone: [...claim.gone, itemId],
  })),
});
