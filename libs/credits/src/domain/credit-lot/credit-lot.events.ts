import type { Day, DomainEvent, Instant, Units } from '@channel/kernel';

// Stored for ever, in the stream `creditLot-<lotId>`; the id is apiId('clot', programme|unit|reference): a contract or
// purchase gives one lot of a unit, whoever names it.

export type OfLot = Readonly<{ lotId: string; programmeId: string; partnerId: string }>;

/** The last day of a quarter of a contract. */
export type ReviewDue = Readonly<{
  dueOn: Day;
  dueAt: Instant;
  notices: readonly Readonly<{ on: Day; at: Instant }>[];
}>;
/** Who took part in a review: by role, so that no name stands here. */
export const REVIEW_ROLES = [
  'service-manager',
  'service-partner-manager',
  'account-manager',
  'support-engineer',
  'partner-management',
  'partner-operations',
  'end-customer',
] as const;
export type ReviewAttendee = Readonly<{ role: (typeof REVIEW_ROLES)[number]; count: number }>;
/** Usage and balance of a lot of the contract on the day of a review. */
export type UsageReport = Readonly<
  { lotId: string } & Record<'granted' | 'free' | 'reserved' | 'used' | 'expired', Units>
>;

/** From a contract or a purchase. */
export type CreditLotGranted = DomainEvent<
  'CreditLotGranted',
  OfLot & {
    partnerCode: string;
    quantity: Units;
    /** What it comes from: a contract, an order. */
    reference: string;
    /** The activation of the contract, or the purchase. */
    startsOn: Day;
    /** The last day. */
    expiresOn: Day;
    /** When its last day is over, in the programme's zone. */
    expiresAt: Instant;
    /** Days on which its owner is told that it ends, as long as something in it is free. */
    notices: readonly Readonly<{ on: Day; at: Instant }>[];
    /** C2: of a contract, by when an operational review is held in each of its quarters, and when that is told before. */
    reviews?: readonly ReviewDue[];
    definitionVersion: number;
    grantedBy: string;
    grantedAt: Instant;
  }
>;
type OfReservation = OfLot & Readonly<{ reservationId: string; quantity: Units }>;
/** Booked: taken out of what is free. */
export type CreditsReserved = DomainEvent<
  'CreditsReserved',
  OfReservation & {
    /** Of the menu, or what a course or an exam is called. */
    use: string;
    /** When it begins. */
    on: Day;
    reservedBy: string;
    reservedAt: Instant;
  }
>;
/** Delivered. */
export type CreditsUsed = DomainEvent<
  'CreditsUsed',
  OfReservation & { use: string; deliveredOn: Day; usedBy: string; usedAt: Instant }
>;
/** Cancelled: free again, or gone with its lot. */
export type CreditsReleased = DomainEvent<
  'CreditsReleased',
  OfReservation & { reason: string; expired: boolean; releasedBy: string; releasedAt: Instant }
>;
export type CreditLotEnding = DomainEvent<
  'CreditLotEnding',
  OfLot & { free: Units; expiresOn: Day; expiresAt: Instant; notedOn: Day; notedAt: Instant }
>;
/** What nobody had reserved. */
export type CreditLotExpired = DomainEvent<
  'CreditLotExpired',
  OfLot & { quantity: Units; expiresOn: Day; expiredAt: Instant }
>;
/** Somebody says that a lot was granted by mistake, in whole or in part; another person decides. */
export type CreditCorrectionRequested = DomainEvent<
  'CreditCorrectionRequested',
  OfLot & { quantity: Units; reason: string; requestedBy: string; requestedAt: Instant }
>;
export type CreditLotCorrected = DomainEvent<
  'CreditLotCorrected',
  OfLot & { quantity: Units; reason: string; correctedBy: string; correctedAt: Instant }
>;
export type CreditCorrectionDeclined = DomainEvent<
  'CreditCorrectionDeclined',
  OfLot & { reason: string; declinedBy: string; declinedAt: Instant }
>;

/** C2: the one contact for all services of the contract; from the day on in place of the one before. */
export type ServiceManagerNamed = DomainEvent<
  'ServiceManagerNamed',
  OfLot & {
    managerId: string;
    /** Local business hours in which they answer. */
    hours: string;
    fromOn: Day;
    /** Of a contract that was granted before reviews were kept, with its first: when they are due. */
    reviews?: readonly ReviewDue[];
    namedBy: string;
    namedAt: Instant;
  }
>;
/** Of a contract that was granted before reviews were kept: when they are due, as its grant would say today. */
export type OperationalReviewsScheduled = DomainEvent<
  'OperationalReviewsScheduled',
  OfLot & { reviews: readonly ReviewDue[]; scheduledAt: Instant }
>;
export type OperationalReviewAhead = DomainEvent<
  'OperationalReviewAhead',
  OfLot & { dueOn: Day; dueAt: Instant; managerId: string | null; notedOn: Day; notedAt: Instant }
>;
/** What was said in the review of a quarter, and how much of the contract's credits was used by then. */
export type OperationalReviewRecorded = DomainEvent<
  'OperationalReviewRecorded',
  OfLot & {
    dueOn: Day;
    heldOn: Day;
    attendees: readonly ReviewAttendee[];
    notes: string;
    report: readonly UsageReport[];
    recordedBy: string;
    recordedAt: Instant;
  }
>;

export type CreditLotEvent =
  | ServiceManagerNamed
  | OperationalReviewsScheduled
  | OperationalReviewAhead
  | OperationalReviewRecorded
  | CreditLotGranted
  | CreditsReserved
  | CreditsUsed
  | CreditsReleased
  | CreditLotEnding
  | CreditLotExpired
  | CreditCorrectionRequested
  | CreditLotCorrected
  | CreditCorrectionDeclined;
