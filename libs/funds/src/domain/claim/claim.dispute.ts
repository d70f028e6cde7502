import { fourEyes, moneyJson, needsPerson, needsReason, refuse } from '@channel/kernel';
import { businessDaysFrom } from '../clocks';
import { ownEvidenceOf, type SubmittedClaim } from './claim';
import type { DecideMdfDispute, DisputeMdfClaim } from './claim.commands';
import { decideCut, disputeCut, isCut, waitsForDecision } from './claim.cut';
import { notOpen, ofAttempt, ofRequest, type ClaimDecision } from './claim.words';

/** The partner does not accept a rejection, or what was cut: each once. */
export const dispute = (
  data: DisputeMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<DisputeMdfClaim> => (isCut(claim) ? disputeCut(data, claim) : disputeRejection(data, claim));

const disputeRejection = (
  { reason, act }: DisputeMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<DisputeMdfClaim> => {
  const { status, rejection, dispute: before, of } = claim;
  if (before !== null) return refuse('ALREADY_DISPUTED', 'It was disputed before.');
  if (status !== 'rejected' || rejection === null) return notOpen(claim);
  if (act.on > rejection.disputeUntilOn)
    return refuse('DISPUTE_WINDOW_CLOSED', `It could be disputed until ${rejection.disputeUntilOn}.`);
  const missing = needsReason(reason);
  if (missing !== undefined) return missing;
  return [{ type: 'MdfClaimDisputed', data: { ...of, reason, disputedBy: act.by, disputedAt: act.at } }];
};

export const decideDispute = (
  data: DecideMdfDispute['data'],
  claim: SubmittedClaim,
): ClaimDecision<DecideMdfDispute> => {
  if (waitsForDecision(claim.cutDispute)) return decideCut(data, claim);
  return claim.status === 'disputed' ? decideRejection(data, claim) : notOpen(claim);
};

/** A lead, other than who rejected it, takes the rejection back or leaves it. */
const decideRejection = (
  { accepted, reason, lines, rules, act }: DecideMdfDispute['data'],
  claim: SubmittedClaim,
): ClaimDecision<DecideMdfDispute> => {
  const { rejection, of, claimed, currency, submittedAt } = claim;
  const refused =
    needsPerson(act) ??
    fourEyes(act, [rejection?.rejectedBy], 'Who rejected it does not decide the dispute.') ??
    needsReason(reason);
  if (refused !== undefined) return refused;
  if (lines !== null)
    return refuse('AMOUNT_OUT_OF_RANGE', 'A claim that was rejected is reviewed again, line by line.');
  const decided = { reason, decidedBy: act.by, decidedAt: act.at };
  if (!accepted) return [{ type: 'MdfClaimDisputeRejected', data: { ...of, ...decided } }];
  const { on: reviewByOn, at: reviewBy } = businessDaysFrom(act.on, rules.reviewBusinessDays, rules);
  return [
    {
      type: 'MdfClaimDisputeAccepted',
      data: {
        ...{ ...ofRequest(claim), ...decided, claimed: moneyJson({ minor: claimed, currency }), submittedAt },
        ...{ evidenceIds: ownEvidenceOf(claim), ...ofAttempt(claim.attempt + 1), reviewByOn, reviewBy },
      },
    },
  ];
};
