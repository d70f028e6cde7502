import type { Day, DomainEvent, Instant, MoneyJson, ShareReleased, ShareTaken } from '@channel/kernel';

// Stored for ever, in the stream `titleTransfer-<holdingId>`; the id is apiId('ttrf', lineId). What a provider ordered for its
// own service with one line, and to whom it passed units of it on: one stream, so that no unit is passed on twice.

export type OfHolding = Readonly<{
  holdingId: string;
  programmeId: string;
  partnerId: string;
  /** The shipped line that the units came with. */
  lineId: string;
  sku: string;
}>;
type OfTransfer = OfHolding & Readonly<{ transferId: string; number: string }>;

/** An e-mail as evidence: no addresses of people, only the organisations that wrote and read it (F23). */
export type Mail = Readonly<{
  messageId: string;
  fromDomain: string;
  toDomain: string;
  sentAt: Instant;
  /** SHA-256 of the mail as a file, in hexadecimal. */
  sha256: string;
}>;

export type TitleTransferReported = DomainEvent<
  'TitleTransferReported',
  OfTransfer & {
    quantity: number;
    /** Of serialised units; none where they are not told. */
    serials: readonly string[];
    endUser: Readonly<{ name: string; country: string }>;
    transferredAt: Instant;
    /** The vendor was told. */
    notification: Mail | null;
    /** The vendor agreed. */
    approval: Mail | null;
    /** Units of the line that the provider had: shipped, and not returned. */
    owned: number;
    reportedBy: string;
    reportedAt: Instant;
  }
>;
/** Why an e-mail does not count: there is none, or it was not sent before the transfer (G15). */
export type Lack = Readonly<{
  mail: 'notification' | 'approval';
  because: 'missing' | 'not-prior';
}>;
/** The additional discount is taken back for these units (J84): standard price − provider's price, never below zero (G56). */
export type TitleTransferCharged = DomainEvent<
  'TitleTransferCharged',
  OfTransfer & {
    lacks: readonly Lack[];
    definitionVersion: number;
    listPrice: MoneyJson;
    /** Percent off the list, on the day on which the units were shipped. */
    providerPercent: string;
    standardPercent: string;
    /** The level whose discount is the standard one. */
    standardLevel: string;
    quantity: number;
    /** What is owed, above zero. */
    amount: MoneyJson;
    chargedOn: Day;
    chargedAt: Instant;
  }
>;

export type TitleTransferReserved = DomainEvent<
  'TitleTransferReserved',
  OfTransfer & ShareTaken & { reservedAt: Instant }
>;
/** Netted with what was paid to the provider. */
export type TitleTransferSettled = DomainEvent<
  'TitleTransferSettled',
  OfTransfer & ShareTaken & { settledAt: Instant }
>;
/** Its item has it no more, and never gets it back. */
export type TitleTransferReleased = DomainEvent<'TitleTransferReleased', OfTransfer & ShareReleased>;

export type TitleTransferEvent =
  | TitleTransferReported
  | TitleTransferCharged
  | TitleTransferReserved
  | TitleTransferSettled
  | TitleTransferReleased;
