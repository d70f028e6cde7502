import type { DomainEvent, JsonObject } from '@channel/kernel';

// Stored for ever, in the stream `import-<importId>`. Rows and findings are not events: they stand in a table until the
// kind applies them as facts of its own context.

export type ImportCounts = Readonly<Record<string, number>>;
export type FileProblem = Readonly<{ code: string; detail: string }>;
/** How many rows have a finding of this code. */
export type FindingCount = Readonly<{ code: string; severity: 'error' | 'held' | 'warning'; rows: number }>;

export type ImportUploaded = DomainEvent<
  'ImportUploaded',
  {
    importId: string;
    kind: string;
    /** SHA-256 of the bytes, hexadecimal; also the name of the stored file. */
    fileHash: string;
    fileName: string;
    byteCount: number;
    options: JsonObject;
    orgId: string;
    orgKind: 'vendor' | 'partner' | 'distributor';
    uploadedBy: string;
    uploadedAt: string;
  }
>;
export type ImportChecked = DomainEvent<
  'ImportChecked',
  {
    importId: string;
    rowCount: number;
    counts: ImportCounts;
    findings: readonly FindingCount[];
    controlTotals: Readonly<Record<string, string>>;
    /** Warnings about the file, e.g. ENCODING_ASSUMED. */
    notices: readonly FileProblem[];
    basis: JsonObject;
    checkedAt: string;
  }
>;
export type ImportConfirmed = DomainEvent<
  'ImportConfirmed',
  { importId: string; confirmedBy: string; confirmedAt: string }
>;
export type ImportApplied = DomainEvent<
  'ImportApplied',
  {
    importId: string;
    counts: ImportCounts;
    controlTotals: Readonly<Record<string, string>>;
    appliedAt: string;
  }
>;
export type ImportCancelled = DomainEvent<
  'ImportCancelled',
  { importId: string; cancelledBy: string; cancelledAt: string }
>;
export type ImportFailed = DomainEvent<
  'ImportFailed',
  {
    importId: string;
    problems: readonly FileProblem[];
    failedAt: string;
    /** The work was given up, not the file refused: it can be tried again. */
    givenUp?: boolean;
  }
>;
/** Required columns are not in the header; the sender says which column is which. */
export type ImportMappingNeeded = DomainEvent<
  'ImportMappingNeeded',
  { importId: string; header: readonly string[]; problems: readonly FileProblem[]; neededAt: string }
>;
/** The sender mapped its columns: the file is checked again with these options. */
export type ImportMapped = DomainEvent<
  'ImportMapped',
  { importId: string; options: JsonObject; mappedBy: string; mappedAt: string }
>;
type RowDecided = Readonly<{
  importId: string;
  row: number;
  reason: string;
  decidedBy: string;
  decidedAt: string;
}>;
/** A held row is what it says: it is applied with the rest, or by itself if the rest is applied already. */
export type ImportRowAccepted = DomainEvent<'ImportRowAccepted', RowDecided>;
/** A held row is a slip or a repetition: it is left out. */
export type ImportRowSkipped = DomainEvent<'ImportRowSkipped', RowDecided>;
type HeldRowsDecided = Readonly<{
  importId: string;
  /** The reason for which the rows were held. */
  code: string;
  /** Rows that wait for nothing else and are decided by this. */
  rows: number;
  reason: string;
  decidedBy: string;
  decidedAt: string;
}>;
/** All rows that are held for one reason are what they say. */
export type ImportHeldRowsAccepted = DomainEvent<'ImportHeldRowsAccepted', HeldRowsDecided>;
/** All rows that are held for one reason are left out. */
export type ImportHeldRowsSkipped = DomainEvent<'ImportHeldRowsSkipped', HeldRowsDecided>;
/** The work on rows that were accepted after the rest was given up: they are not applied, and can be done again. */
export type ImportAcceptedRowsFailed = DomainEvent<
  'ImportAcceptedRowsFailed',
  {
    importId: string;
    /** `row 7`, or the reason by which rows were accepted together. */
    part: string;
    problems: readonly FileProblem[];
    failedAt: string;
  }
>;
/** An import that failed on its way is taken up again where it stood. */
export type ImportRetried = DomainEvent<
  'ImportRetried',
  { importId: string; retriedBy: string; retriedAt: string }
>;
export type ImportEvent =
  | ImportMappingNeeded
  | ImportMapped
  | ImportRowAccepted
  | ImportRowSkipped
  | ImportHeldRowsAccepted
  | ImportHeldRowsSkipped
  | ImportAcceptedRowsFailed
  | ImportRetried
  | ImportUploaded
  | ImportChecked
  | ImportConfirmed
  | ImportApplied
  | ImportCancelled
  | ImportFailed;
