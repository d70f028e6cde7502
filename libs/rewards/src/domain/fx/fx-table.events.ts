import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `fxTable-<base>`: each import is a version that another person approves.

export type FxRate = Readonly<{
  /** A day (`2026-10-02`), or a month (`2026-10`): then the average of that month. */
  on: string;
  quote: string;
  /** Units of `quote` for one unit of the base, as a decimal string. */
  rate: string;
  source: string;
}>;

/** A rate far from the last approved one of its pair. */
export type RateJump = Readonly<{
  quote: string;
  on: string;
  rate: string;
  before: string;
  beforeOn: string;
}>;

/** A table counts once it is approved; the rates that it does not mention stay as the versions before have them. */
export type FxTableImported = DomainEvent<
  'FxTableImported',
  {
    base: string;
    /** 1, 2, … within the base. */
    version: number;
    importId: string;
    fileHash: string;
    rates: readonly FxRate[];
    /** What the approver has to confirm by name; absent: nothing. */
    jumps?: readonly RateJump[];
    /** Who sent the file; `importedBy` said that it should be applied. */
    uploadedBy: string;
    importedBy: string;
    importedAt: string;
  }
>;
export type FxTableApproved = DomainEvent<
  'FxTableApproved',
  {
    base: string;
    version: number;
    /** Currencies whose jump the approver confirmed; absent: there was none. */
    confirmedJumps?: readonly string[];
    approvedBy: string;
    approvedAt: string;
  }
>;
export type FxTableEvent = FxTableImported | FxTableApproved;
