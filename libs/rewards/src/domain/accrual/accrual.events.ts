import type { DomainEvent, MoneyJson } from '@channel/kernel';

// Stored for ever, in the stream `accrual-<programmeId>-<partnerId>-<quarter>`.

export type AccruedLine = Readonly<{
  lineId: string;
  planId: string;
  /** Change of what is expected for the line, in the currency of the event; may be negative. */
  amount: MoneyJson;
}>;
/** What a source event changed in the partner's expected reward of the quarter (R22). One per partner and source. */
export type RewardAccrued = DomainEvent<
  'RewardAccrued',
  {
    accrualId: string;
    programmeId: string;
    partnerId: string;
    quarter: string;
    sourceEventId: string;
    definitionVersion: number;
    lines: readonly AccruedLine[];
    /** Sum of the lines. */
    amount: MoneyJson;
    accruedAt: string;
    /** The last ship day that the source event touched. */
    effectiveOn: string;
    /** When the quarter's closing begins by itself. */
    closingDueAt: string;
  }
>;
/** The quarter is issued and its statement takes over; nothing is accrued here any more. */
export type RewardAccrualClosed = DomainEvent<
  'RewardAccrualClosed',
  {
    accrualId: string;
    programmeId: string;
    partnerId: string;
    quarter: string;
    /** `null`: the quarter was issued without a statement for this partner. */
    statementId: string | null;
    accrued: MoneyJson;
    closedAt: string;
  }
>;
export type AccrualEvent = RewardAccrued | RewardAccrualClosed;
