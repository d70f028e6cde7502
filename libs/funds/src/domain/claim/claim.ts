import { evolvedBy, parseMoney, type Day, type Instant } from '@channel/kernel';
import type { ApprovedLine, ClaimLine, ClaimProof, ClaimTerms, MdfClaimEvent } from './claim.events';

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
const pending = (evidenceIds: readonly string[]) =>
  evidenceIds.map((evidenceId) => [evidenceId, 'pending'] as const);

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
    const { last, reviewByOn, reviewBy, submittedBy, submittedAt } = data;
    return {
      ...{ status: 'submitted', of: { claimId, fundId, programmeId, partnerId, number }, terms },
      ...{
        currency: claimed.currency,
        lines,
        proofs,
        evidence: new Map(pending(evidenceOf(data))),
        attempt: 1,
      },
      ...{ claimed: parseMoney(claimed).minor, cut: parseMoney(cut).minor, last, reviewByOn, reviewBy },
      ...{ overdue: false, question: null, checks: new Map(), decision: null, funding: null },
      ...{ rejection: null, dispute: null, payment: null, paidAt: null, gone: [] },
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
  MdfClaimApproved: inClaim(({ lines, approved, inPart, payByOn, approvedBy, approvedAt }) => ({
    ...{ status: 'funding_pending', funding: null, overdue: false },
    decision: { approved: parseMoney(approved).minor, inPart, lines, payByOn, approvedBy, approvedAt },
  })),
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
