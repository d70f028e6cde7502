import type { MoneyJson } from '@channel/kernel';
import type { RewardLine } from '../../../domain/engine/lines';

/** A line as a document shows it. */
export type DocumentLine = Readonly<
  Omit<RewardLine, 'dealId'> & {
    /** What people call the registration; `null` where the line has none. */
    dealNumber: string | null;
  }
>;

/**
 * A statement as it was issued, and nothing that happened to it since: so one statement has one document for ever, and its
 * digest says which.
 */
export type StatementDocument = Readonly<{
  number: string;
  programmeId: string;
  definitionVersion: number;
  partner: Readonly<{ code: string; name: string; country: string }>;
  quarter: string;
  issuedAt: string;
  issuedOn: string;
  payableFromOn: string;
  /** Of the total, what belongs to the quarter itself, and to earlier ones. */
  calculated: MoneyJson;
  adjusted: MoneyJson;
  total: MoneyJson;
  /** Over the lines in their order. */
  digest: string;
  lines: readonly DocumentLine[];
}>;
