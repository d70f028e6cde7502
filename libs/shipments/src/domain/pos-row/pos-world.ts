import type { Day, MoneyJson } from '@channel/kernel';
import type { MatchableDeal, MatchSettings } from '../matching/match-line';
import type { ReplacedLine } from '../pos-file/pos-file.events';
import type { Draft } from './content';

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
  productOf: (sku: string, shipOn: Day, currency: string) => PosProduct | readonly string[];
  lineIdOf: (invoiceNo: string, invoiceLine: string) => string;
  /** The line as it counts now, if this sender reported it before. */
  knownLine: (lineId: string) => KnownLine | undefined;
  /** Whether another line of this sender counts now with this content. */
  isReported: (content: string) => boolean;
  /** Whether a row with this key was in error in a file that was applied. */
  failedBefore: (lineId: string) => boolean;
  /** Earlier sales of this sender of the part to the reseller. */
  salesOf: (draft: Draft) => readonly KnownLine[];
  serialSeen: (serial: string, draft: Draft) => boolean;
  /** What a person said about a held row. */
  decisionOn: (row: number) => 'accept' | 'skip' | undefined;
  dealOf: (number: string) => MatchableDeal | undefined;
  dealsOf: (partnerId: string) => readonly MatchableDeal[];
}>;
