import type { ProblemTable } from '@channel/http';
import type { SellerRefusal } from './domain/seller/seller.words';

export type SellersRefusal = SellerRefusal | 'VERSION_NOT_IN_FORCE';

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const sellersProblems: ProblemTable<SellersRefusal> = {
  VERSION_NOT_IN_FORCE: 409,
  KIND_NOT_ALLOWED: 409,
  NOT_ENTITLED: 409,
  ALREADY_ENROLLED: 409,
  SELF_CONSENT: 409,
  HUMAN_REQUIRED: 403,
  SELLER_NOT_INVITED: 409,
  EMPLOYER_CONSENT_MISSING: 409,
  SELLER_NOT_ACTIVE: 409,
  SELLER_NOT_CLOSED: 409,
  DAY_IN_FUTURE: 422,
  SELLER_NOT_LEFT: 409,
  NOTHING_OWED: 409,
  WRITE_OFF_WAITS: 409,
  WRITE_OFF_NOT_OPEN: 409,
  FACTS_CHANGED: 409,
  FOUR_EYES: 409,
  REASON_MISSING: 422,
  TAX_FORM_REQUIRED: 409,
  NOT_PAYABLE: 409,
  ALREADY_IN_PAYMENT: 409,
};
