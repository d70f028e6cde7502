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
    importedBy: string;
    importedAt: string;
  }
>;
export type FxTableApproved = DomainEvent<
  'FxTableApproved',
  { base: string; version: number; approvedBy: string; approvedAt: string }
>;
export type FxTableEvent = FxTableImported | FxTableApproved;
