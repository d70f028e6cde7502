import type { Day, MoneyJson } from '@channel/kernel';
import type { MatchableDeal, MatchSettings } from '../matching/match-line';
import type { PosLineType, ReplacedLine } from '../pos-file/pos-file.events';
import type { ReportedLine } from './content';

export type PosProduct = Readonly<{
  sku: string;
  family: string;
  productLine: string;
  serialised: boolean;
  lastOrderOn: Day | null;
  listPrice: MoneyJson;
}>;

/** A line of this sender as it counts now, from an earlier file. */
export type KnownLine = Readonly<
  ReplacedLine & {
    /** Units that linked returns have taken back. */
    returned: number;
    cancelled: boolean;
  }
>;

/** A line that names a serial number. */
export type SerialUse = Readonly<{
  lineId: string;
  type: PosLineType;
  invoiceNo: string;
  invoiceLine: string;
  /** A sale that came back as a whole. */
  cameBack: boolean;
}>;

/** A row beyond one of these is held until a person confirms it. Prices in percent of the list price, as decimals. */
export type OutlierSettings = Readonly<{
  quantityAbove: number;
  amountAbove: MoneyJson;
  percentOfList: Readonly<{ from: string; to: string }>;
}>;

/** What a row is compared with, read beforehand: all at one checkpoint. */
export type PosWorld = Readonly<{
  distributorId: string;
  serialsRequired: boolean;
  matching: MatchSettings;
  outliers: OutlierSettings;
  /** Active resellers of the programme by code. */
  partnerOf: (code: string) => string | undefined;
  /** The part on the ship day, priced in the line's currency if it can be; or what may have been meant. */
  productOf: (
    sku: string,
    shipOn: Day | undefined,
    currency: string | undefined,
  ) => PosProduct | readonly string[];
  lineIdOf: (invoiceNo: string, invoiceLine: string) => string;
  /** The line as it counts now, if this sender reported it before. */
  knownLine: (lineId: string) => KnownLine | undefined;
  /** Names a content in few characters: equal names, equal contents. */
  nameOfContent: (content: string) => string;
  /** Invoices on which another line of this sender counts now with the content of this name. */
  reportedOn: (content: string) => ReadonlySet<string>;
  /** Whether a row with this key was in error in a file that was applied. */
  failedBefore: (lineId: string) => boolean;
  /** Earlier sales of this sender of the part to the reseller. */
  salesOf: (reported: ReportedLine) => readonly KnownLine[];
  /** Lines of this sender that have the serial number now. */
  serialUses: (serial: string) => readonly SerialUse[];
  /** What a person said about a held row, or about all rows held for these reasons. */
  decisionOn: (row: number, codes: readonly string[]) => 'accept' | 'skip' | undefined;
  dealOf: (number: string) => MatchableDeal | undefined;
  dealsOf: (partnerId: string) => readonly MatchableDeal[];
}>;
