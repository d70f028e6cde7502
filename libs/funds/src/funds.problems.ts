import { namedFileProblems } from '@channel/files';
import type { ProblemTable } from '@channel/http';
import type { MdfClaimRefusal } from './domain/claim/claim.commands';
import type { FundRefusal } from './domain/fund/fund.commands';
import type { MouRefusal } from './domain/mou/mou.commands';

/** What a route finds before anything is decided: of files, and of the programme. */
export type FundsRefusal =
  FundRefusal | MdfClaimRefusal | MouRefusal | 'VERSION_NOT_IN_FORCE' | keyof typeof namedFileProblems;

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const fundsProblems: ProblemTable<FundsRefusal> = {
  ...namedFileProblems,
  ACTIVITY_OUTSIDE_DATES: 422,
  ACTIVITY_TYPE_UNKNOWN: 422,
  ADVERT_SHOWS_PRICING: 409,
  ALREADY_DISPUTED: 409,
  ALREADY_IN_PAYMENT: 409,
  ALREADY_SIGNED: 409,
  AMOUNT_OUT_OF_RANGE: 422,
  ATTESTATION_MISSING: 409,
  CLAIM_EXISTS: 409,
  CLAIM_NOT_OPEN: 409,
  CLAIM_TOO_LATE: 409,
  CORRECTION_NOT_OPEN: 409,
  CURRENCY_DIFFERS: 422,
  DISPUTE_WINDOW_CLOSED: 409,
  EVIDENCE_ALREADY_USED: 409,
  EVIDENCE_MISSING: 422,
  EVIDENCE_PENDING: 409,
  FOUR_EYES: 409,
  FUND_INSUFFICIENT: 409,
  GRANT_NOT_OPEN: 409,
  GRANT_UNKNOWN: 404,
  HUMAN_REQUIRED: 403,
  INVOICE_ALREADY_CLAIMED: 409,
  INVOICE_UNKNOWN: 422,
  LEAD_TIME_TOO_SHORT: 422,
  LEVEL_TOO_LOW: 409,
  LOT_EXPIRED: 409,
  LOT_NOT_OVER: 409,
  MILESTONES_EXCEED_TOTAL: 422,
  MILESTONE_NOT_OPEN: 409,
  MILESTONE_OUTSIDE_DATES: 422,
  MILESTONE_TWICE: 422,
  MILESTONE_UNKNOWN: 404,
  MOU_NOT_OPEN: 409,
  KIND_NOT_ALLOWED: 409,
  NOT_ENTITLED: 409,
  NOT_PAYABLE: 409,
  PROOF_MISSING: 422,
  REASON_MISSING: 422,
  REQUEST_NOT_APPROVED: 409,
  REQUEST_NOT_OPEN: 409,
  REQUEST_UNKNOWN: 404,
  SIGNATURE_MISSING: 409,
  TOO_MANY_FILES: 422,
  VENDOR_NOT_PREAPPROVED: 422,
  VERSION_NOT_IN_FORCE: 409,
};
