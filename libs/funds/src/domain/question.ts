import type { Day, Instant } from '@channel/kernel';

/** When it is said how little time is left. */
export type EndNotice = Readonly<{ on: Day; at: Instant }>;

/** What the vendor asks of a request or a claim, which waits for the answer. */
export type AskedQuestion = Readonly<{
  question: string;
  answerByOn: Day;
  answerBy: Instant;
  /** Absent: never, as in the beginning. */
  notices?: readonly EndNotice[];
  askedBy: string;
  askedAt: Instant;
}>;

/** The question is not answered yet, and what it was asked of ends soon. */
export type AnswerDue = Readonly<{ answerByOn: Day; notedOn: Day; notedAt: Instant }>;
