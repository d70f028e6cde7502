import type { Day, DomainEvent, Instant, Units } from '@channel/kernel';

// Stored for ever, in the stream `creditLot-<lotId>`; the id is apiId('clot', programme|unit|reference): a contract or
// purchase gives one lot of a unit, whoever names it.

export type OfLot = Readonly<{ lotId: string; programmeId: string; partnerId: string }>;

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

export type CreditLotEvent =
  | CreditLotGranted
  | CreditsReserved
  | CreditsUsed
  | CreditsReleased
  | CreditLotEnding
  | CreditLotExpired
  | CreditCorrectionRequested
  | CreditLotCorrected
  | CreditCorrectionDeclined;
