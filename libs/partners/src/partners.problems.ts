import type { ProblemTable } from '@channel/http';
import type { PartnerRefusal } from './domain/partner/partner.decider';

export type PartnersRefusal = PartnerRefusal | 'VERSION_NOT_IN_FORCE';

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const partnersProblems: ProblemTable<PartnersRefusal> = {
  ALREADY_ENROLLED: 409,
  INVITATION_REQUIRED: 409,
  ENROLMENT_NOT_OPEN: 409,
  TERMS_NOT_PENDING: 409,
  TERMS_VERSION_OLD: 409,
  PARTNER_NOT_ACTIVE: 409,
  ROLE_UNKNOWN: 422,
  LEVEL_UNKNOWN: 422,
  LEVEL_UNCHANGED: 409,
  COUNTRY_TIER_UNKNOWN: 422,
  REGION_UNKNOWN: 422,
  SPECIALISATION_UNKNOWN: 422,
  SPECIALISATION_ACTIVE: 409,
  SPECIALISATION_NOT_ACTIVE: 409,
  NOT_PLANNED: 409,
  CORRECTION_REQUIRED: 422,
  CORRECTION_NOT_NEEDED: 422,
  CORRECTION_UNKNOWN: 404,
  CORRECTION_DECIDED: 409,
  TOO_FAR_BACK: 422,
  EVIDENCE_MISSING: 422,
  HUMAN_REQUIRED: 403,
  FOUR_EYES: 409,
  DAY_IN_FUTURE: 422,
  DAYS_CROSSED: 422,
  REASON_MISSING: 422,
  VERSION_NOT_IN_FORCE: 409,
};
