import type { ProblemTable } from '@channel/http';
import type { ProofRefusal } from './domain/proof/proof.decider';
import type { QualificationRefusal } from './domain/qualification/qualification.decider';
import type { ReviewRefusal } from './domain/review/review.decider';

export type StandingRefusal =
  | (ProofRefusal | ReviewRefusal | QualificationRefusal)
  | ('PARTNER_NOT_ACTIVE' | 'ROLE_NOT_REVIEWED' | 'VERSION_NOT_IN_FORCE');

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const standingProblems: ProblemTable<StandingRefusal> = {
  EVIDENCE_MISSING: 422,
  DAY_IN_FUTURE: 422,
  EVIDENCE_ALREADY_USED: 409,
  PROOF_NOT_OPEN: 409,
  HUMAN_REQUIRED: 403,
  FOUR_EYES: 409,
  REASON_MISSING: 422,
  REVIEW_EXISTS: 409,
  REVIEW_NOT_OPEN: 409,
  TOO_EARLY: 409,
  DAY_IN_PAST: 422,
  LEVEL_UNKNOWN: 422,
  INVITATION_REQUIRED: 409,
  FACTS_CHANGED: 409,
  ALREADY_APPEALED: 409,
  APPEAL_TOO_LATE: 409,
  SPECIALISATION_UNKNOWN: 422,
  LEVEL_TOO_LOW: 409,
  QUALIFICATION_RUNNING: 409,
  OBLIGATIONS_NOT_ACCEPTED: 422,
  PLAN_MISSING: 422,
  QUALIFICATION_NOT_OPEN: 409,
  NOT_ASSESSOR: 403,
  ITEM_UNKNOWN: 422,
  CHECKLIST_INCOMPLETE: 422,
  REQUIREMENTS_NOT_MET: 409,
  NAME_UNKNOWN: 422,
  BREACH_NOT_OPEN: 409,
  PARTNER_NOT_ACTIVE: 409,
  ROLE_NOT_REVIEWED: 409,
  VERSION_NOT_IN_FORCE: 409,
};
