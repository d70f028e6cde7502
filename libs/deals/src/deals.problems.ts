import type { ProblemTable } from '@channel/http';
import type { CustomerPairRefusal } from './domain/customer/customer-pair.decider';
import type { BomRefusal } from './domain/bom/bom.commands';
import type { DealRefusal, NotRegistrable } from './domain/deal/deal.commands';
import type { DirectOpportunityRefusal } from './domain/direct-opportunity/direct-opportunity.decider';
import type { OpportunityRefusal } from './domain/opportunity/opportunity.decider';
import type { QuoteRefusal } from './domain/quote/quote.commands';

export type DealsRefusal =
  | CustomerPairRefusal
  | DealRefusal
  | OpportunityRefusal
  | DirectOpportunityRefusal
  | BomRefusal
  | QuoteRefusal;

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const dealsProblems: ProblemTable<DealsRefusal> = {
  TERMS_NOT_SIGNED: 409,
  PARTNER_NOT_ENROLLED: 409,
  KIND_NOT_ALLOWED: 409,
  VERSION_NOT_IN_FORCE: 409,
  REGISTRATION_INCOMPLETE: 422,
  PRODUCT_NOT_ELIGIBLE: 422,
  REGION_NOT_AUTHORISED: 422,
  DISTRIBUTOR_MISSING: 422,
  NFR_ORDER: 409,
  BELOW_MINIMUM: 422,
  TOO_LATE_TO_REGISTER: 422,
  PUBLIC_TENDER: 422,
  ACTIVITY_UNKNOWN: 422,
  ACTIVITY_NAMED_LATER: 409,
  DUPLICATE_OF_OWN: 409,
  CUSTOMER_UNCLEAR: 422,
  DEAL_ALREADY_SUBMITTED: 409,
  DEAL_NOT_OPEN: 409,
  CLAIM_PENDING: 409,
  DEAL_OVERLAP: 409,
  ABOVE_LIMIT: 409,
  DEAL_ESCALATED: 409,
  ASSIGNEE_UNKNOWN: 422,
  DEAL_ALREADY_ASSIGNED: 409,
  DEAL_TYPE_NOT_CONFIRMED: 422,
  PARTNER_NOT_ELIGIBLE: 409,
  SAME_PARTNER: 409,
  CONFLICT_OF_INTEREST: 409,
  HUMAN_REQUIRED: 403,
  REASON_MISSING: 422,
  REJECTION_UNKNOWN: 422,
  EVIDENCE_MISSING: 422,
  EXTENSION_TOO_LATE: 409,
  EXTENSION_LIMIT: 409,
  EXTENSION_NOT_REQUESTED: 409,
  CONFLICT_NOT_OPEN: 409,
  CUSTOMERS_UNDECIDED: 409,
  CUSTOMERS_JUDGED: 409,
  CUSTOMERS_NOT_SUSPECTED: 409,
  DEAL_NOT_IN_CONFLICT: 422,
  OPPORTUNITY_PROTECTED: 409,
  DIRECT_OPPORTUNITY_ENDED: 409,
  CORRECTION_REQUIRED: 422,
  CORRECTION_NOT_NEEDED: 422,
  CORRECTION_UNKNOWN: 404,
  CORRECTION_DECIDED: 409,
  FACT_UNCHANGED: 409,
  TOO_FAR_BACK: 422,
  DAY_IN_FUTURE: 422,
  QUOTE_NOT_ACCEPTED: 409,
  ORDER_REFERENCE_MISSING: 422,
  BOM_INVALID: 422,
  BOM_ALREADY_SUBMITTED: 409,
  PARTNER_NOT_AUTHORISED: 409,
  PRICE_NOT_OPEN: 409,
  DEAL_NOT_APPROVED: 409,
  BOM_CHANGED: 409,
  FOUR_EYES: 409,
  PRICE_INVALID: 422,
  BELOW_FLOOR: 422,
  QUOTE_ALREADY_DRAFTED: 409,
  REQUEST_DECLINED: 409,
  QUOTE_NOT_OPEN: 409,
  QUOTE_EXPIRED: 409,
  QUOTE_INCOMPLETE: 422,
  PRICE_NOT_APPROVED: 409,
  PRICE_BELOW_FLOOR: 422,
  CURRENCY_DIFFERS: 422,
};

/** What a registration may be refused with, however it comes: at once, again, or from a draft. */
export const NOT_REGISTRABLE = [
  'PARTNER_NOT_ENROLLED',
  'KIND_NOT_ALLOWED',
  'TERMS_NOT_SIGNED',
  'REGISTRATION_INCOMPLETE',
  'PRODUCT_NOT_ELIGIBLE',
  'REGION_NOT_AUTHORISED',
  'BELOW_MINIMUM',
  'TOO_LATE_TO_REGISTER',
  'PUBLIC_TENDER',
  'ACTIVITY_UNKNOWN',
  'CUSTOMER_UNCLEAR',
  'DUPLICATE_OF_OWN',
  'VERSION_NOT_IN_FORCE',
  'DISTRIBUTOR_MISSING',
  'NFR_ORDER',
] as const satisfies readonly NotRegistrable[];
