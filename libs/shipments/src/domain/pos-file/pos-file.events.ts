import type { DomainEvent, MoneyJson } from '@channel/kernel';

// Stored for ever. `posReporter-<distributorId>` orders a sender's files; `posFile-<posFileId>` holds the rows of one,
// posFileId = apiId('impt', `${distributorId}|${contentHash}`).

export type PosLineType = 'sale' | 'return' | 'demo';
/** The automatic match, decided when the file was applied. */
export type LineMatch = Readonly<{ dealId: string; by: 'number' | 'score'; score: string | null }>;

/** A deal that a person may choose, with why it was not chosen by itself. */
export type LineSuggestion = Readonly<{ dealId: string; reason: string; score: string | null }>;

/** A sold or returned line as it was applied. lineId = apiId('ship', `${distributorId}|${invoiceNo}|${invoiceLine}`). */
export type PosLine = Readonly<{
  lineId: string;
  /** Row of the file, the first record is 1. */
  row: number;
  distributorId: string;
  reportPeriod: string;
  invoiceNo: string;
  invoiceLine: string;
  invoiceOn: string;
  shipOn: string;
  type: PosLineType;
  partnerId: string;
  customer: Readonly<{ name: string; country: string; domain: string | null }>;
  dealNumber: string | null;
  sku: string;
  family: string;
  productLine: string;
  quantity: number;
  unitNetPrice: MoneyJson;
  serials: readonly string[];
  match: LineMatch | null;
  /** For the vendor only; absent: none. */
  suggestions?: readonly LineSuggestion[];
}>;

/** posReporter: this file is next; the check was made with everything up to `basisCheckpoint`. */
export type PosFileAdmitted = DomainEvent<
  'PosFileAdmitted',
  {
    distributorId: string;
    posFileId: string;
    importId: string;
    fileHash: string;
    rowCount: number;
    basisCheckpoint: string;
    admittedBy: string;
    admittedAt: string;
  }
>;
/** posFile: a chunk of at most 500 lines; true only once the closing event stands. */
export type PosLinesRecorded = DomainEvent<
  'PosLinesRecorded',
  { posFileId: string; distributorId: string; chunk: number; lines: readonly PosLine[] }
>;
/** posFile: closes the file; its lines are now true. */
export type PosFileApplied = DomainEvent<
  'PosFileApplied',
  {
    posFileId: string;
    distributorId: string;
    importId: string;
    fileHash: string;
    reportPeriods: readonly string[];
    chunks: number;
    lineCount: number;
    /** Currency → minor units, net of returns. */
    controlTotals: Readonly<Record<string, string>>;
    digest: string;
    appliedBy: string;
    appliedAt: string;
  }
>;
export type PosReporterEvent = PosFileAdmitted;
export type PosFileEvent = PosLinesRecorded | PosFileApplied;
