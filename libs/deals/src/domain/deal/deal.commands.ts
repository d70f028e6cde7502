import type { Day, DomainCommand, MoneyJson } from '@channel/kernel';
import type { Customer, DealTypeName, RejectionCode } from './deal.events';

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
}>;

export type SubmitDeal = DomainCommand<
  'SubmitDeal',
  Readonly<{
    dealId: string;
    number: string;
    partnerId: string;
    programmeId: string;
    customer: Customer;
    region: string;
    segment: string;
    proposedType: string;
    productLines: readonly string[];
    opportunityIds: readonly string[];
    value: MoneyJson;
    expectedCloseOn: Day;
    distributorId: string | null;
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

type Decider = Readonly<{ by: string; byType: 'person' | 'machine' | 'automation'; at: string }>;

export type ApproveDeal = DomainCommand<
  'ApproveDeal',
  Decider &
    Readonly<{
      dealId: string;
      dealType: DealTypeName;
      note: string | null;
      on: Day;
      /** A channel lead decides above the limit. */
      mayExceedLimit: boolean;
      partnerActive: boolean;
      terms: Readonly<{
        version: number;
        timeZone: string;
        protectionDays: number;
        approvalLimit: MoneyJson;
      }> | null;
    }>
>;
export type RequestDealInformation = DomainCommand<
  'RequestDealInformation',
  Decider & Readonly<{ dealId: string; question: string; on: Day }>
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
export type WithdrawDeal = DomainCommand<
  'WithdrawDeal',
  Readonly<{ dealId: string; by: string; at: string }>
>;
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
    quote: Readonly<{ status: string; dealId: string; bomId: string }> | null;
    by: string;
    at: string;
    on: Day;
  }>
>;

// Recorded by automations.
export type ConfirmDealClaim = DomainCommand<
  'ConfirmDealClaim',
  Readonly<{ dealId: string; opportunityId: string; at: string }>
>;
export type RecordDealOverlap = DomainCommand<
  'RecordDealOverlap',
  Readonly<{ dealId: string; opportunityId: string; holderDealId: string; at: string }>
>;
export type AttachBom = DomainCommand<
  'AttachBom',
  Readonly<{ dealId: string; bomId: string; list: MoneyJson; by: string; at: string }>
>;
export type ExpireDealProtection = DomainCommand<
  'ExpireDealProtection',
  Readonly<{ dealId: string; at: string }>
>;

export type DealCommand =
  | SubmitDeal
  | ApproveDeal
  | RequestDealInformation
  | AnswerDealInformation
  | ReturnDeal
  | RejectDeal
  | WithdrawDeal
  | MarkDealWon
  | MarkDealLost
  | CloseDeal
  | ConfirmDealClaim
  | RecordDealOverlap
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
  | 'DUPLICATE_OF_OWN'
  | 'DEAL_ALREADY_SUBMITTED'
  | 'DEAL_NOT_OPEN'
  | 'CLAIM_PENDING'
  | 'DEAL_OVERLAP'
  | 'ABOVE_LIMIT'
  | 'PARTNER_NOT_ELIGIBLE'
  | 'CONFLICT_OF_INTEREST'
  | 'HUMAN_REQUIRED'
  | 'REASON_MISSING'
  | 'DAY_IN_FUTURE'
  | 'QUOTE_NOT_ACCEPTED'
  | 'ORDER_REFERENCE_MISSING';
