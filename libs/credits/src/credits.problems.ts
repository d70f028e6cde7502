import type { ProblemTable } from '@channel/http';
import type { FlexAccountRefusal } from './domain/flex-account/flex-account.commands';

export type CreditsRefusal = FlexAccountRefusal | 'VERSION_NOT_IN_FORCE';

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const creditsProblems: ProblemTable<CreditsRefusal> = {
  VERSION_NOT_IN_FORCE: 409,
  LEVEL_TOO_LOW: 409,
  EARNING_EVENT_UNKNOWN: 422,
  DAY_IN_FUTURE: 422,
  HALF_YEAR_NOT_OPEN: 409,
  HALF_YEAR_NOT_OVER: 409,
  EVIDENCE_MISSING: 422,
  EVIDENCE_ALREADY_USED: 409,
  EVIDENCE_PENDING: 409,
  ENTRY_UNKNOWN: 404,
  ENTRY_NOT_OPEN: 409,
  FOUR_EYES: 409,
  HUMAN_REQUIRED: 403,
  REASON_MISSING: 422,
};
