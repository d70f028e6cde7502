import type { DomainEvent, MoneyJson } from '@channel/kernel';
import type { RewardLine } from '../engine/lines';

// Stored for ever, in the stream `statement-<statementId>`, statementId = apiId('stmt', `${programmeId}|${partnerId}|${quarter}`).

/** A chunk of at most 500 lines; true only once `StatementIssued` stands. */
export type StatementLinesRecorded = DomainEvent<
  'StatementLinesRecorded',
  { statementId: string; runId: string; chunk: number; lines: readonly RewardLine[] }
>;
/** Closes the lines: the statement is immutable from here on. */
export type StatementIssued = DomainEvent<
  'StatementIssued',
  {
    statementId: string;
    /** `ST-2026Q3-PTR0042` */
    number: string;
    programmeId: string;
    partnerId: string;
    partnerCode: string;
    quarter: string;
    runId: string;
    runNumber: number;
    definitionVersion: number;
    /** Place of the feed up to which facts count. */
    position: string;
    chunks: number;
    lineCount: number;
    total: MoneyJson;
    /** Of the total, what belongs to earlier quarters; absent: nothing. */
    adjusted?: MoneyJson;
    /** What had been accrued for the quarter before. */
    accrued: MoneyJson;
    /** total − accrued */
    trueUp: MoneyJson;
    /** `sha256:…` over the canonical JSON of the lines in their order. */
    digest: string;
    /** Day on which its run was approved; a payment in another currency takes that day's rate (G67). */
    approvedOn: string;
    issuedAt: string;
    issuedOn: string;
    /** The 31st day after issue: payable from its first instant even if nobody accepted. */
    payableFromOn: string;
    payableFromAt: string;
  }
>;
/** `acceptedBy` is null when the deadline accepted it. Payable from here on. */
export type StatementAccepted = DomainEvent<
  'StatementAccepted',
  {
    statementId: string;
    partnerId: string;
    by: 'partner' | 'deadline';
    acceptedBy: string | null;
    acceptedAt: string;
  }
>;
/** The lines are in this payout item and in no other. */
export type StatementLinesReserved = DomainEvent<
  'StatementLinesReserved',
  {
    statementId: string;
    partnerId: string;
    batchId: string;
    itemId: string;
    rewardLineIds: readonly string[];
    amount: MoneyJson;
    reservedAt: string;
  }
>;
export type StatementLinesPaid = DomainEvent<
  'StatementLinesPaid',
  {
    statementId: string;
    partnerId: string;
    batchId: string;
    itemId: string;
    rewardLineIds: readonly string[];
    amount: MoneyJson;
    paidAt: string;
  }
>;
/** The payment failed, or its batch went on without it: payable again. */
export type StatementLinesReleased = DomainEvent<
  'StatementLinesReleased',
  {
    statementId: string;
    partnerId: string;
    batchId: string;
    itemId: string;
    rewardLineIds: readonly string[];
    amount: MoneyJson;
    because: 'failed' | 'left_out' | 'cancelled';
    reason: string;
    releasedAt: string;
  }
>;
/** The bank returned the payment after it was made: payable again, by another item (G68). */
export type StatementPaymentReturned = DomainEvent<
  'StatementPaymentReturned',
  {
    statementId: string;
    partnerId: string;
    batchId: string;
    itemId: string;
    rewardLineIds: readonly string[];
    amount: MoneyJson;
    reason: string;
    returnedAt: string;
  }
>;
/**
 * The item was given up while it held no line here: its reservation may still be on the way, and is refused when it
 * comes.
 */
export type StatementReservationWithdrawn = DomainEvent<
  'StatementReservationWithdrawn',
  { statementId: string; partnerId: string; batchId: string; itemId: string; withdrawnAt: string }
>;
export type StatementEvent =
  | StatementLinesRecorded
  | StatementIssued
  | StatementAccepted
  | StatementLinesReserved
  | StatementReservationWithdrawn
  | StatementLinesPaid
  | StatementLinesReleased
  | StatementPaymentReturned;
