import type { DatedAct, Day, DomainCommand, MoneyJson } from '@channel/kernel';
import type { PartnerKind, PartnerStatus } from '@channel/partners';
import type { KindForbidden } from '@channel/programs';
import type { Customer } from './deal.events';

/** The partner's side on the day of the submission; `null` for an organisation that never enrolled. */
export type SubmitterStanding = Readonly<{
  status: PartnerStatus;
  kind: PartnerKind;
  /** What the table of the programme says of its kind; absent: nothing. */
  notOfKind?: KindForbidden | null;
  regions: readonly string[];
  /** What its agreement covers; absent: the regions. */
  territory?: readonly string[];
  revision: string;
}>;
/** What the programme version in force says about registrations; `null` if none is in force. */
export type RegistrationTerms = Readonly<{
  version: number;
  checkpoint: string;
  timeZone: string;
  holidays: readonly Day[];
  decisionDays: number;
  productLines: readonly string[];
  segments: readonly string[];
  types: readonly string[];
  minimumList: MoneyJson;
  leadTimeDays: number;
  /** What a tender that is out before the registration means (G51). */
  publicTender: 'warn' | 'refuse';
  /** Whose registrations say whether a tender is out (M1). */
  tenderSegments: readonly string[];
}>;
/** Before anything is asked of a registration: not a partner that may begin one. */
export type NotEnrolled = 'PARTNER_NOT_ENROLLED' | 'KIND_NOT_ALLOWED' | 'TERMS_NOT_SIGNED';
/** The customer cannot be told from others, or the partner holds it already. */
export type NotItsCustomer = 'CUSTOMER_UNCLEAR' | 'DUPLICATE_OF_OWN';
/** Against what the programme asks of a registration. */
export type NotAllowed =
  | 'PRODUCT_NOT_ELIGIBLE'
  | 'REGION_NOT_AUTHORISED'
  | 'BELOW_MINIMUM'
  | 'TOO_LATE_TO_REGISTER'
  | 'PUBLIC_TENDER'
  | 'ACTIVITY_UNKNOWN'
  | 'NFR_ORDER'
  | NotItsCustomer;
export type NotRegistrable =
  NotEnrolled | 'REGISTRATION_INCOMPLETE' | NotAllowed | 'VERSION_NOT_IN_FORCE' | 'DISTRIBUTOR_MISSING';

export type SubmitDeal = DomainCommand<
  'SubmitDeal',
  Readonly<{
    dealId: string;
    number: string;
    partnerId: string;
    programmeId: string;
    customer: Customer;
    registrableDomain: string | null;
    region: string;
    segment: string;
    proposedType: string;
    productLines: readonly string[];
    opportunityIds: readonly string[];
    /** `null`, and texts that are blank: a draft that lacks them. */
    value: MoneyJson | null;
    expectedCloseOn: Day | null;
    distributorId: string | null;
    /** The day on which the customer published a tender, if the partner says so. */
    tenderPublishedOn: Day | null;
    /** Whether it published one at all; `null`: not said. */
    tenderPublished: boolean | null;
    /** The marketing activity that is named as its cause; `known`: approved, and the partner's own. */
    activity: Readonly<{ activityId: string; known: boolean }> | null;
    /** Of an order for demonstration: whether the programme has that for the partner's level. `null`: for resale. */
    nfr: Readonly<{ offered: boolean }> | null;
    act: DatedAct;
    standing: SubmitterStanding | null;
    /** Whether the distributor named is one, with signed terms. */
    distributorActive: boolean;
    terms: RegistrationTerms | null;
    /** Opportunities that a live deal of the same partner holds, as their streams said when read. */
    ownHolders: readonly string[];
    /** One of them is held by another partner. Only that it is, never whose. */
    overlapSeen: boolean;
  }>,
  'DEAL_ALREADY_SUBMITTED' | NotRegistrable
>;

/** A registration that was returned, repaired as a whole. It keeps its number. */
export type ResubmitDeal = DomainCommand<
  'ResubmitDeal',
  SubmitDeal['data'],
  'DEAL_NOT_OPEN' | 'ACTIVITY_NAMED_LATER' | NotRegistrable
>;
