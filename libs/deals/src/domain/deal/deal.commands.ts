import type { Act, Day, DomainCommand, MoneyJson } from '@channel/kernel';
import type { ClaimedPlace, Customer, DealTypeName, RejectionCode } from './deal.events';

// What a decision needs to know and does not stand in the deal's own stream arrives here, read by the handler.

/** The partner's side on the day of the submission; `null` for an organisation that never enrolled. */
export type SubmitterStanding = Readonly<{
  status: 'invited' | 'terms_pending' | 'active';
  kind: 'reseller' | 'distributor';
  regions: readonly string[];
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
}>;
/** How long a protection runs, and when a notice reminds of its end. */
export type ProtectionTerms = Readonly<{ timeZone: string; reminderDays: readonly number[] }>;

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
    submittedBy: string;
    submittedAt: string;
    submittedOn: Day;
    standing: SubmitterStanding | null;
    /** Whether the distributor named is one, with signed terms. */
    distributorActive: boolean;
    terms: RegistrationTerms | null;
    /** Opportunities that a live deal of the same partner holds, as their streams said when read. */
    ownHolders: readonly string[];
    /** One of them is held by another partner. Only that it is, never whose. */
    overlapSeen: boolean;
  }>
>;

/** A registration that was returned, repaired as a whole. It keeps its number. */
export type ResubmitDeal = DomainCommand<'ResubmitDeal', SubmitDeal['data']>;

/** The deal's place on an opportunity. */
export type ClaimNow = 'held' | 'contested' | 'overlap';

type Decider = Readonly<{ by: string; byType: 'person' | 'machine' | 'automation'; at: string }>;

export type ApproveDeal = DomainCommand<
  'ApproveDeal',
  Decider &
    Readonly<{
      dealId: string;
      /** `null`: not said. The type is confirmed or changed, never taken over in silence (J45). */
      dealType: DealTypeName | null;
      note: string | null;
      on: Day;
      /** A channel lead decides above the limit. */
      mayExceedLimit: boolean;
      partnerActive: boolean;
      /** What the opportunities' streams say now; the deal's own record of it can be a moment behind. */
      claimsNow: Readonly<Record<string, ClaimNow>>;
      terms: Readonly<{
        version: number;
        timeZone: string;
        protectionDays: number;
        reminderDays: readonly number[];
        approvalLimit: MoneyJson;
      }> | null;
    }>
>;
export type RequestDealInformation = DomainCommand<
  'RequestDealInformation',
  Decider &
    Readonly<{
      dealId: string;
      question: string;
      on: Day;
      /** `null`: no programme in force that has an answer clock. */
      answerClock: Readonly<{ businessDays: number; timeZone: string; holidays: readonly Day[] }> | null;
    }>
>;
export type TakeUpDeal = DomainCommand<'TakeUpDeal', Decider & Readonly<{ dealId: string }>>;
export type RevokeDeal = DomainCommand<
  'RevokeDeal',
  Decider & Readonly<{ dealId: string; text: string; evidence: string }>
>;
export type ReassignDeal = DomainCommand<
  'ReassignDeal',
  Decider &
    Readonly<{
      dealId: string;
      partnerId: string;
      evidence: string;
      on: Day;
      /** Of the partner that is to get it; `null` for an unknown one. */
      standing: (Omit<SubmitterStanding, 'revision'> & Readonly<{ programmeId: string }>) | null;
      terms: (ProtectionTerms & Readonly<{ version: number; protectionDays: number }>) | null;
    }>
>;
export type RequestDealExtension = DomainCommand<
  'RequestDealExtension',
  Readonly<{
    dealId: string;
    evidence: string;
    extensionsMax: number;
    by: string;
    at: string;
    on: Day;
  }>
>;
export type DecideDealExtension = DomainCommand<
  'DecideDealExtension',
  Decider &
    Readonly<{
      dealId: string;
      on: Day;
      granted: boolean;
      /** Needed for a "no"; the partner reads it. */
      text: string;
      terms: (ProtectionTerms & Readonly<{ extensionDays: number }>) | null;
    }>
>;
export type AnswerDealInformation = DomainCommand<
  'AnswerDealInformation',
  Readonly<{
    dealId: string;
    answer: string;
    by: string;
    at: string;
    on: Day;
    calendar: Readonly<{ timeZone: string; holidays: readonly Day[] }>;
  }>
>;
export type ReturnDeal = DomainCommand<'ReturnDeal', Decider & Readonly<{ dealId: string; text: string }>>;
export type RejectDeal = DomainCommand<
  'RejectDeal',
  Decider & Readonly<{ dealId: string; code: RejectionCode; text: string }>
>;
export type WithdrawDeal = DomainCommand<'WithdrawDeal', Readonly<{ dealId: string; act: Act }>>;
export type MarkDealWon = DomainCommand<
  'MarkDealWon',
  Readonly<{ dealId: string; wonOn: Day; by: string; at: string; on: Day }>
>;
export type MarkDealLost = DomainCommand<
  'MarkDealLost',
  Readonly<{ dealId: string; lostOn: Day; reason: string; by: string; at: string; on: Day }>
>;
export type CloseDeal = DomainCommand<
  'CloseDeal',
  Readonly<{
    dealId: string;
    orderNumber: string;
    closedOn: Day;
    quoteId: string;
    /** The quote as its stream stands; `null` if there is none. */
    quote: Readonly<{ status: string; dealId: string; partnerId: string; bomId: string }> | null;
    by: string;
    at: string;
    on: Day;
  }>
>;

// Recorded by automations.
export type CompareCustomer = DomainCommand<
  'CompareCustomer',
  Readonly<{
    dealId: string;
    customerKeys: readonly string[];
    claims: readonly ClaimedPlace[];
    indexedUpTo: string;
    act: Act;
  }>
>;
export type EndDuplicate = DomainCommand<
  'EndDuplicate',
  Readonly<{ dealId: string; ofDealId: string; at: string }>
>;
export type ConfirmDealClaim = DomainCommand<
  'ConfirmDealClaim',
  Readonly<{ dealId: string; opportunityId: string; at: string }>
>;
export type RecordDealOverlap = DomainCommand<
  'RecordDealOverlap',
  Readonly<{ dealId: string; opportunityId: string; holderDealId: string; at: string }>
>;
export type RecordDealContest = DomainCommand<
  'RecordDealContest',
  Readonly<{ dealId: string; opportunityId: string; conflictId: string; contested: boolean; at: string }>
>;
export type RecordConflictDecision = DomainCommand<
  'RecordConflictDecision',
  Readonly<{ dealId: string; opportunityId: string; conflictId: string; holderDealId: string; at: string }>
>;
export type ReturnUnansweredDeal = DomainCommand<
  'ReturnUnansweredDeal',
  Readonly<{ dealId: string; by: string; at: string }>
>;
export type NoteProtectionEnding = DomainCommand<
  'NoteProtectionEnding',
  Readonly<{
    dealId: string;
    daysBefore: number;
    protectedUntilOn: Day;
    /** From then on the next notice says it better, or the protection is over. */
    until: string;
    at: string;
  }>
>;
export type AttachBom = DomainCommand<
  'AttachBom',
  Readonly<{
    dealId: string;
    bomId: string;
    partnerId: string;
    list: MoneyJson;
    addedProductLines: readonly string[];
    by: string;
    at: string;
  }>
>;
export type ExpireDealProtection = DomainCommand<
  'ExpireDealProtection',
  Readonly<{ dealId: string; at: string }>
>;

export type DealCommand =
  | SubmitDeal
  | ResubmitDeal
  | TakeUpDeal
  | ApproveDeal
  | RequestDealInformation
  | AnswerDealInformation
  | ReturnDeal
  | RejectDeal
  | WithdrawDeal
  | MarkDealWon
  | MarkDealLost
  | CloseDeal
  | RevokeDeal
  | ReassignDeal
  | RequestDealExtension
  | DecideDealExtension
  | CompareCustomer
  | EndDuplicate
  | ConfirmDealClaim
  | RecordDealOverlap
  | RecordDealContest
  | RecordConflictDecision
  | ReturnUnansweredDeal
  | NoteProtectionEnding
  | AttachBom
  | ExpireDealProtection;

export type DealRefusal =
  | 'TERMS_NOT_SIGNED'
  | 'PARTNER_NOT_ENROLLED'
  | 'VERSION_NOT_IN_FORCE'
  | 'REGISTRATION_INCOMPLETE'
  | 'PRODUCT_NOT_ELIGIBLE'
  | 'REGION_NOT_AUTHORISED'
  | 'DISTRIBUTOR_MISSING'
  | 'CUSTOMER_UNCLEAR'
  | 'DUPLICATE_OF_OWN'
  | 'BELOW_MINIMUM'
  | 'TOO_LATE_TO_REGISTER'
  | 'PUBLIC_TENDER'
  | 'DEAL_ALREADY_SUBMITTED'
  | 'DEAL_NOT_OPEN'
  | 'CLAIM_PENDING'
  | 'DEAL_OVERLAP'
  | 'ABOVE_LIMIT'
  | 'DEAL_TYPE_NOT_CONFIRMED'
  | 'PARTNER_NOT_ELIGIBLE'
  | 'SAME_PARTNER'
  | 'CONFLICT_OF_INTEREST'
  | 'HUMAN_REQUIRED'
  | 'REASON_MISSING'
  | 'EVIDENCE_MISSING'
  | 'EXTENSION_TOO_LATE'
  | 'EXTENSION_LIMIT'
  | 'EXTENSION_NOT_REQUESTED'
  | 'DAY_IN_FUTURE'
  | 'QUOTE_NOT_ACCEPTED'
  | 'ORDER_REFERENCE_MISSING';
