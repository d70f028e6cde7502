import type { ProblemTable } from '@channel/http';
import type { TermsRefusal } from './domain/terms/terms.decider';

/** `VERSION_NOT_IN_FORCE`: somebody asked for the rules of a day that no approved version covers. */
export type ProgramsRefusal = TermsRefusal | 'VERSION_NOT_IN_FORCE';

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const programsProblems: ProblemTable<ProgramsRefusal> = {
  DEFINITION_INVALID: 422,
  PROGRAMME_DIFFERS: 422,
  VERSION_UNKNOWN: 404,
  VERSION_NOT_DRAFT: 409,
  VERSION_NOT_SUBMITTED: 409,
  VERSION_NOT_OPEN: 409,
  REASON_MISSING: 422,
  HUMAN_REQUIRED: 403,
  FOUR_EYES: 409,
  EFFECTIVE_NOT_QUARTER_START: 422,
  EFFECTIVE_IN_PAST: 422,
  EFFECTIVE_DAY_TAKEN: 409,
  VERSION_NOT_IN_FORCE: 409,
};
