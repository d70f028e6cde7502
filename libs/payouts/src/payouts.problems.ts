import type { ProblemTable } from '@channel/http';
import type { PayoutBatchRefusal } from './domain/batch/payout-batch.commands';
import type { PayeeRefusal } from './domain/payee/payee.decider';
import type { PaymentRefusal } from './domain/payment/payment.checks';

export type PayoutsRefusal = PayeeRefusal | PayoutBatchRefusal | PaymentRefusal | 'FORBIDDEN';

/** A code without a status does not compile. */
export const payoutsProblems: ProblemTable<PayoutsRefusal> = {
  IBAN_INVALID: 422,
  BIC_INVALID: 422,
  BIC_REQUIRED: 422,
  TAX_STATUS_MISSING: 409,
  FOUR_EYES: 409,
  HUMAN_REQUIRED: 403,
  ACCOUNT_NOT_OPEN: 409,
  NOTHING_PAYABLE: 409,
  ALREADY_IN_PAYMENT: 409,
  RESERVATION_PENDING: 409,
  PROFILE_INCOMPLETE: 409,
  PARTNER_SUSPENDED: 409,
  ACCOUNT_COOLING: 409,
  AMOUNT_OUT_OF_RANGE: 422,
  SECOND_APPROVER_REQUIRED: 409,
  TOTAL_MISMATCH: 409,
  STATUS_UNKNOWN_ITEM: 422,
  ITEM_OUTCOME_KNOWN: 409,
  ITEM_OUTCOME_UNKNOWN: 409,
  ON_HOLD: 409,
  FX_MISSING: 422,
  ACCOUNT_SUPERSEDED: 409,
  ACCOUNT_ERASED: 409,
  REASON_MISSING: 422,
  BATCH_NOT_OPEN: 409,
  BATCH_TOO_LARGE: 422,
  CURRENCY_NOT_ALLOWED: 422,
  TEXT_NOT_ALLOWED: 422,
  DATE_NOT_ALLOWED: 409,
  FORBIDDEN: 403,
};
