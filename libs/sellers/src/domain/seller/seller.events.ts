import type { Day, DomainEvent, Instant, MoneyJson, ShareReleased, ShareTaken } from '@channel/kernel';

// Stored for ever, in the stream `seller-<sellerId>`; the id is that of the person, so that what somebody earns in a
// quarter, and is paid in a year, is one stream's to decide, whoever employs them. No name stands here that can be read.

/** What a salesperson is called, readable with the key of `keyId` only. */
export type SealedName = Readonly<{ keyId: string; cipher: 'aes-256-gcm'; sealed: string }>;

/** A salesperson in a programme, with the partner that employs them: `SL-2026-000007` is what they are called without a name. */
export type OfSeller = Readonly<{ sellerId: string; number: string; programmeId: string; partnerId: string }>;

/** Comes again when somebody who left is invited anew, by the same partner or by another. */
export type SellerInvited = DomainEvent<
  'SellerInvited',
  OfSeller & {
    partnerCode: string;
    /** Of the programme: its days count, and its currency is earned in. */
    timeZone: string;
    currency: string;
    invitedBy: string;
    invitedAt: Instant;
  }
>;
export type SellerEmployerConsented = DomainEvent<
  'SellerEmployerConsented',
  OfSeller & { consentedBy: string; consentedAt: Instant }
>;
/** The person's own consent, after that of the employer: from `activeFromOn` on they earn. */
export type SellerConsented = DomainEvent<
  'SellerConsented',
  OfSeller & { details: SealedName; activeFromOn: Day; consentedAt: Instant }
>;
/** The form that payments above the yearly amount ask for; once it is there, it counts for all of them. */
export type SellerTaxFormRecorded = DomainEvent<
  'SellerTaxFormRecorded',
  OfSeller & { reference: string; receivedOn: Day; recordedBy: string; recordedAt: Instant }
>;

export const SELLER_ACTIVITIES = ['approved', 'closed'] as const;
/** What of an own registration is rewarded. */
export type SellerActivity = (typeof SELLER_ACTIVITIES)[number];
/** No service of its own is bought from the employer's salesperson, so it lessens revenue (R29). */
export type SellerAccounting = 'reduction-of-revenue';

/** One activity, rewarded once. How the amount came about stands beside it: what the quarter's cap left of the rate. */
export type SellerRewardEarned = DomainEvent<
  'SellerRewardEarned',
  OfSeller & {
    rewardId: string;
    dealId: string;
    dealNumber: string;
    activity: SellerActivity;
    activityOn: Day;
    quarter: string;
    definitionVersion: number;
    rate: MoneyJson;
    capPerQuarter: MoneyJson;
    /** In the quarter, before this one. */
    earnedBefore: MoneyJson;
    /** Zero once the cap is reached. */
    amount: MoneyJson;
    /** The amount a year above which a payment needs the tax form. */
    taxFormAbove: MoneyJson;
    /** Its payment waits for the tax form, which is not there. */
    waitsForTaxForm?: true;
    accounting: SellerAccounting;
    earnedAt: Instant;
  }
>;
/** What it was earned for was taken back. What was paid, or is on its way, is owed from here on. */
export type SellerRewardReversed = DomainEvent<
  'SellerRewardReversed',
  OfSeller & {
    rewardId: string;
    dealId: string;
    dealNumber: string;
    activity: SellerActivity;
    amount: MoneyJson;
    accounting: SellerAccounting;
    /** The record that is owed; `null`: nothing had been paid. */
    debtId: string | null;
    because: SellerReversalCause;
    reversedAt: Instant;
  }
>;
export type SellerReversalCause = 'revoked' | 'reassigned';

type OfPayment = OfSeller & Readonly<{ rewardId: string }>;
export type SellerRewardReserved = DomainEvent<
  'SellerRewardReserved',
  OfPayment & ShareTaken & { reservedAt: Instant }
>;
export type SellerRewardPaid = DomainEvent<'SellerRewardPaid', OfPayment & ShareTaken & { paidAt: Instant }>;
/** Its item has it no more, and never gets it back. */
export type SellerRewardReleased = DomainEvent<
  'SellerRewardReleased',
  OfPayment &
    ShareReleased & {
      /** It was taken back meanwhile: it goes together with what is owed for it. `null`: it is open again. */
      endsDebtId: string | null;
      /** Of what was owed for it, so much had been written off: it is not paid to the person again. Absent: nothing. */
      recovered?: Readonly<{ debtId: string; amount: MoneyJson }>;
    }
>;

/** From `leftOn` on nothing is earned; what is open is paid, however little it is. */
export type SellerLeft = DomainEvent<
  'SellerLeft',
  OfSeller & { leftOn: Day; leftBy: string; leftAt: Instant }
>;
/** Finance asks to write off what is owed by somebody who left, less what is open for them. */
export type SellerWriteOffRequested = DomainEvent<
  'SellerWriteOffRequested',
  OfSeller & { amount: MoneyJson; reason: string; requestedBy: string; requestedAt: Instant }
>;
/** Another person approved it. What was open for the person is set off against what they owed; the rest is not asked for. */
export type SellerDebtWrittenOff = DomainEvent<
  'SellerDebtWrittenOff',
  OfSeller & {
    amount: MoneyJson;
    /** Everything that was open, and how much of each was written off. */
    parts: readonly Readonly<{ rewardId: string; writtenOff: MoneyJson }>[];
    reason: string;
    accounting: SellerAccounting;
    requestedBy: string;
    approvedBy: string;
    writtenOffAt: Instant;
  }
>;
/** It stays owed. */
export type SellerWriteOffDeclined = DomainEvent<
  'SellerWriteOffDeclined',
  OfSeller & { amount: MoneyJson; reason: string; declinedBy: string; declinedAt: Instant }
>;
/** The person left, and nothing is open any more. */
export type SellerClosed = DomainEvent<'SellerClosed', OfSeller & { closedAt: Instant }>;
/** Name and account are forgotten for ever; amounts stay, by number. */
export type SellerErased = DomainEvent<
  'SellerErased',
  OfSeller & { keyId: string; erasedBy: string; erasedAt: Instant }
>;

export type SellerEvent =
  | SellerInvited
  | SellerEmployerConsented
  | SellerConsented
  | SellerTaxFormRecorded
  | SellerRewardEarned
  | SellerRewardReversed
  | SellerRewardReserved
  | SellerRewardPaid
  | SellerRewardReleased
  | SellerLeft
  | SellerWriteOffRequested
  | SellerDebtWrittenOff
  | SellerWriteOffDeclined
  | SellerClosed
  | SellerErased;
