import type { DomainEvent, MoneyJson } from '@channel/kernel';
import type { LinePortion } from '../shipment-line/portions';

// Stored for ever. `posSender-<distributorId>` orders a sender's files; `posFile-<posFileId>` holds the rows of one,
// posFileId = apiId('impt', `${distributorId}|${contentHash}`).

export type PosLineType = 'sale' | 'return' | 'demo';
export type OrderBusiness = 'new' | 'renewal';
export type OrderUse = 'resale' | 'own-service' | 'nfr';
/** What the sender says of the order that a line fulfils (G77); each is absent where the sender does not say it. */
export type LineOrder = Readonly<{
  /** The day on which the order was submitted. */
  orderOn?: string;
  business?: OrderBusiness;
  orderUse?: OrderUse;
}>;
/** The match as of when the file was applied; `person`: a match by hand that a corrected line kept. */
export type LineMatch = Readonly<{ dealId: string; by: 'number' | 'score' | 'person'; score: string | null }>;

/** A deal that a person may choose, with why it was not chosen by itself. */
export type LineSuggestion = Readonly<{ dealId: string; reason: string; score: string | null }>;

/**
 * What a return takes back of one sale: a positive number of units. One return may take back several sales; the sum of
 * `reverses` is the absolute quantity of the return. `fifo` and `person` are links that no document proves.
 */
export type SaleReversal = Readonly<{
  lineId: string;
  quantity: number;
  by: 'serial' | 'invoice' | 'fifo' | 'person';
}>;

/** A line as it counted until this file: where it was recorded, and its match as it stood then (also by hand). */
export type ReplacedLine = Readonly<{
  posFileId: string;
  previous: Omit<PosLine, 'suggestions' | 'corrects' | 'cancels'>;
}>;

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
  /** The sale that a return names; absent: none named. */
  original?: Readonly<{ invoiceNo: string; invoiceLine: string | null }>;
  sku: string;
  family: string;
  productLine: string;
  quantity: number;
  unitNetPrice: MoneyJson;
  serials: readonly string[];
  match: LineMatch | null;
  /** A split by hand that a corrected line kept: its portions count, and `match` is `null`. Absent: it is not split. */
  portions?: readonly LinePortion[];
  /** For the vendor only; absent: none. */
  suggestions?: readonly LineSuggestion[];
  /** Returns only. Absent on a return: its sale is unknown, it has no effect until `ShipmentReturnLinked`. */
  reverses?: readonly SaleReversal[];
  /**
   * The line was reported before with other content: the previous one is reversed, this one counts in its place, under
   * the same lineId. Returns that were linked to the previous sale stay linked.
   */
  corrects?: ReplacedLine;
  /**
   * The sender takes the line back. The entry keeps type, partner, days and product of the previous line and has
   * quantity 0, no serials, no match, no portions and no reversals; a later entry with this lineId is a new line, without `corrects`.
   */
  cancels?: ReplacedLine;
}> &
  LineOrder;

/** posSender: this file is next; the check was made with everything up to `basisCheckpoint`. */
export type PosFileAdmitted = DomainEvent<
  'PosFileAdmitted',
  {
    distributorId: string;
    posFileId: string;
    importId: string;
    fileHash: string;
    /** Of an X12 interchange, ISA13: each is taken once of a sender. */
    interchangeNumber?: string;
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
    /** Lines whose row was in error, at most 5,000: what comes back repaired is no repetition of another line. */
    failedLineIds?: readonly string[];
    appliedBy: string;
    appliedAt: string;
  }
>;
/**
 * posFile: the work on it was given up before it was closed. None of its lines ever becomes true, the sender's next file
 * is not held up, and who has the work done again writes another file.
 */
export type PosFileAbandoned = DomainEvent<
  'PosFileAbandoned',
  { posFileId: string; distributorId: string; importId: string; reason: string; abandonedAt: string }
>;
export type PosSenderEvent = PosFileAdmitted;
export type PosFileEvent = PosLinesRecorded | PosFileApplied | PosFileAbandoned;
