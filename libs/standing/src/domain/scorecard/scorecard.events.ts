import type { DomainEvent, Instant } from '@channel/kernel';

// Stored for ever, in the stream `scorecard-<scorecardId>`; the id is apiId('pfpc', `${partnerId}|${quarter}`). What the vendor
// measured of an Operate Specialist in a quarter (O24–O30). Whether it is enough is judged when somebody asks.

/** What is measured; `yes` and `no` are values too. */
export type PfpMeasure = Readonly<{
  measure: string;
  /** Which of several: a product line of an attach rate, the number of a question; `''` where there is one. */
  part: string;
  /** Decimal text, or `yes` or `no`. */
  value: string;
  /** Of how much; `null` where the value stands by itself. */
  of: string | null;
  /** Of an amount. */
  currency: string | null;
  /** What shows it. */
  evidence: string | null;
}>;
export type OfScorecard = Readonly<{
  scorecardId: string;
  programmeId: string;
  partnerId: string;
  quarter: string;
}>;

/** Measures that are new, or other than before. */
export type PfpMeasuresReported = DomainEvent<
  'PfpMeasuresReported',
  OfScorecard & {
    measures: readonly PfpMeasure[];
    importId: string;
    reportedBy: string;
    reportedAt: Instant;
  }
>;
export type ScorecardEvent = PfpMeasuresReported;
