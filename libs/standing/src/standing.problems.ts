import type { ProblemTable } from '@channel/http';
import type { ProofRefusal } from './domain/proof/proof.decider';

export type StandingRefusal = ProofRefusal;

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const standingProblems: ProblemTable<StandingRefusal> = {
  EVIDENCE_MISSING: 422,
  DAY_IN_FUTURE: 422,
  EVIDENCE_ALREADY_USED: 409,
  PROOF_NOT_OPEN: 409,
  HUMAN_REQUIRED: 403,
  FOUR_EYES: 409,
  REASON_MISSING: 422,
};
