import type { Day, DomainEvent, MoneyJson, PastEffect, Quarter } from '@channel/kernel';

// Stored for ever, in the stream `adjustment-<id of the line>`: all adjustments by hand of one reward line.

/** Why somebody adjusts an amount by hand (R23). */
export const ADJUSTMENT_REASONS = [
  'clerical_error',
  'written_agreement',
  'goodwill',
  'clawback',
  'undo',
] as const;
export type AdjustmentReason = (typeof ADJUSTMENT_REASONS)[number];

/** A file by what it is: its name may be of a person, and is not kept here. */
export type EvidenceFile = Readonly<{ fileId: string; fileHash: string }>;

/** The reward line that is adjusted: that of its own quarter, also where later statements have said more of it. */
export type AdjustedLine = Readonly<{
  rewardLineId: string;
  programmeId: string;
  partnerId: string;
  lineId: string;
  planId: string;
  invoiceNo: string;
  invoiceLine: string;
  shipOn: Day;
  quarter: Quarter;
}>;
export type AdjustmentPrepared = DomainEvent<
  'AdjustmentPrepared',
  AdjustedLine & {
    /** `radj_1a2b-1`: the line and the number of the adjustment. */
    adjustmentId: string;
    number: number;
    amount: MoneyJson;
    /** What statements had said of the line, without adjustments by hand. */
    stated: MoneyJson;
    reasonCode: AdjustmentReason;
    reason: string;
    /** Where the proof can be looked up. */
    evidence: string;
    /** The proof itself, where it was sent along; of earlier ones there is none. */
    files?: readonly EvidenceFile[];
    /** What it moves, as its preparer saw it. */
    effects: readonly PastEffect[];
    preparedBy: string;
    preparedAt: string;
  }
>;
/** From here on it is a fact: the quarter that takes postings expects it, and its statement says it. */
export type AdjustmentApproved = DomainEvent<
  'AdjustmentApproved',
  AdjustedLine & {
    adjustmentId: string;
    number: number;
    amount: MoneyJson;
    reasonCode: AdjustmentReason;
    reason: string;
    /** As its approver saw it: what is posted. */
    effects: readonly PastEffect[];
    approvedBy: string;
    approvedAt: string;
  }
>;
export type AdjustmentRejected = DomainEvent<
  'AdjustmentRejected',
  { adjustmentId: string; number: number; reason: string; rejectedBy: string; rejectedAt: string }
>;
export type AdjustmentEvent = AdjustmentPrepared | AdjustmentApproved | AdjustmentRejected;
