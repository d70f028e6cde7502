import type { ProblemTable } from '@channel/http';
import type { CreditLotRefusal } from './domain/credit-lot/credit-lot.commands';
import type { FlexAccountRefusal } from './domain/flex-account/flex-account.commands';

export type CreditsRefusal = FlexAccountRefusal | CreditLotRefusal | 'VERSION_NOT_IN_FORCE';

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const creditsProblems: ProblemTable<CreditsRefusal> = {
  VERSION_NOT_IN_FORCE: 409,
  LEVEL_TOO_LOW: 409,
  EARNING_EVENT_UNKNOWN: 422,
  EARNED_BY_ITSELF: 422,
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
  LOT_UNKNOWN: 404,
  QUANTITY_ZERO: 422,
  EXPIRY_MISSING: 422,
  EXPIRY_DIFFERS: 422,
  CREDIT_EXPIRED: 409,
  USE_NOT_ALLOWED: 422,
  CURRENCY_NOT_ALLOWED: 422,
  BALANCE_TOO_LOW: 409,
  RESERVATION_NOT_FOUND: 404,
  CORRECTION_NOT_OPEN: 409,
  CORRECTION_WAITS: 409,
  CONTRACT_REQUIRED: 409,
  ASSIGNEE_UNKNOWN: 422,
  ALREADY_ASSIGNED: 409,
  DAYS_CROSSED: 422,
  DAY_OUTSIDE_CONTRACT: 422,
  ALREADY_RECORDED: 409,
  ATTENDEES_MISSING: 422,
};
