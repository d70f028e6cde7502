import { fourEyes, moneyJson, needsPerson, needsReason, refuse } from '@channel/kernel';
import { businessDaysFrom } from '../clocks';
import { evidenceOf, type SubmittedClaim } from './claim';
import type { DecideMdfDispute, DisputeMdfClaim } from './claim.commands';
import { notOpen, ofAttempt, ofRequest, type ClaimDecision } from './claim.words';

/** The partner does not accept a rejection, once. */
export const dispute = (
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

/** A lead, other than who rejected it, takes the rejection back or leaves it. */
export const decideDispute = (
  { accepted, reason, rules, act }: DecideMdfDispute['data'],
  claim: SubmittedClaim,
): ClaimDecision<DecideMdfDispute> => {
  const { status, rejection, of, claimed, currency, submittedAt } = claim;
  if (status !== 'disputed') return notOpen(claim);
  const refused =
    needsPerson(act) ??
    fourEyes(act, [rejection?.rejectedBy], 'Who rejected it does not decide the dispute.') ??
    needsReason(reason);
  if (refused !== undefined) return refused;
  const decided = { reason, decidedBy: act.by, decidedAt: act.at };
  if (!accepted) return [{ type: 'MdfClaimDisputeRejected', data: { ...of, ...decided } }];
  const { on: reviewByOn, at: reviewBy } = businessDaysFrom(act.on, rules.reviewBusinessDays, rules);
  return [
    {
      type: 'MdfClaimDisputeAccepted',
      data: {
        ...{ ...ofRequest(claim), ...decided, claimed: moneyJson({ minor: claimed, currency }), submittedAt },
        ...{ evidenceIds: evidenceOf(claim), ...ofAttempt(claim.attempt + 1), reviewByOn, reviewBy },
      },
    },
  ];
};
