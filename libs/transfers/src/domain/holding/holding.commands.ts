import type { DatedAct, DomainCommand, Instant, MoneyJson, Release, Share } from '@channel/kernel';
import type { OfHolding } from './holding.events';

/** An e-mail as somebody sends it. */
export type SentMail = Readonly<{
  messageId: string;
  from: string;
  to: string;
  sentAt: Instant;
  sha256: string;
}>;
/** What the units cost as resold, and as ordered for an own service, on the day on which they were shipped. */
export type TransferPrices = Readonly<{
  definitionVersion: number;
  listPrice: MoneyJson;
  providerPercent: string;
  standardPercent: string;
  standardLevel: string;
}>;

export type ReportTitleTransfer = DomainCommand<
  'ReportTitleTransfer',
  Readonly<{
    of: OfHolding;
    transferId: string;
    number: string;
    quantity: number;
    serials: readonly string[];
    endUser: Readonly<{ name: string; country: string }>;
    transferredAt: Instant;
    notification: SentMail | null;
    approval: SentMail | null;
    /** Of the line: shipped and not returned. */
    owned: number;
    lineSerials: readonly string[];
    prices: TransferPrices;
    act: DatedAct;
  }>,
  | 'EVIDENCE_NOT_EMAIL'
  | 'TRANSFER_ABOVE_OWNED'
  | 'ALREADY_REPORTED'
  | 'SERIAL_UNKNOWN'
  | 'QUANTITY_DIFFERS'
  | 'TRANSFER_IN_FUTURE'
>;
type OfTransfer = Readonly<{ transferId: string }>;
export type ReserveTitleTransfer = DomainCommand<
  'ReserveTitleTransfer',
  OfTransfer & Share,
  'NOT_PAYABLE' | 'ALREADY_IN_PAYMENT'
>;
export type SettleTitleTransfer = DomainCommand<'SettleTitleTransfer', OfTransfer & Share, 'NOT_PAYABLE'>;
export type ReleaseTitleTransfer = DomainCommand<'ReleaseTitleTransfer', OfTransfer & Release, 'NOT_PAYABLE'>;

export type TitleTransferCommand =
  ReportTitleTransfer | ReserveTitleTransfer | SettleTitleTransfer | ReleaseTitleTransfer;
