import type { DomainEvent, JsonObject } from '@channel/kernel';

// Stored for ever, in the stream `import-<importId>`. Rows and findings are not events: they stand in a table until the
// kind applies them as facts of its own context.

export type ImportCounts = Readonly<Record<string, number>>;
export type FileProblem = Readonly<{ code: string; detail: string }>;

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
  { importId: string; problems: readonly FileProblem[]; failedAt: string }
>;
export type ImportEvent =
  ImportUploaded | ImportChecked | ImportConfirmed | ImportApplied | ImportCancelled | ImportFailed;
