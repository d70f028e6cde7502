import type { Day, MoneyJson, Quarter } from '@channel/kernel';
import type { AdjustmentReason } from '../adjustment/adjustment.events';

/** Why a line earns less than its rule would give, in the order in which they are reported (R20). */
export const ZERO_REASONS = [
  'LEVEL_NOT_ELIGIBLE',
  'REQUIREMENTS_NOT_MET',
  'ROLE_NOT_IN_SCOPE',
  'DEAL_NOT_APPROVED',
  'NOT_WON',
  'NOT_CLOSED',
  'NOT_SHIPPED',
  'UNMATCHED',
  'PROTECTION_LAPSED',
  'PRODUCT_NOT_ELIGIBLE',
  'OUTSIDE_REGISTRATION',
  'NFR_ORDER',
  'OWN_USE_ORDER',
  'QUANTITY_ABOVE_QUOTE',
  'SERIAL_ALREADY_REWARDED',
  'TOO_LATE',
  'EXCLUDED_BY_STACKING',
  'CAP_REACHED',
] as const;
export type ZeroReason = (typeof ZERO_REASONS)[number];

/** Why a line is nothing against which nothing speaks: found when it is explained, no statement holds it. */
export const QUIET_REASONS = [
  'BASE_IS_NOTHING',
  'NO_RATE',
  'BAND_PAYS_NOTHING',
  'ROUNDED_TO_NOTHING',
] as const;
export type QuietReason = (typeof QUIET_REASONS)[number];

/** What one plan gives for one shipped line, or for a year that was reviewed, with all that is needed to explain it later (R19). */
export type RewardLine = Readonly<{
  /** apiId of programme, shipment line or review, plan and quarter. */
  rewardLineId: string;
  partnerId: string;
  lineId: string;
  /** Of a portion of a split sale: the line that was split. */
  portionOf?: string;
  dealId: string | null;
  invoiceNo: string;
  invoiceLine: string;
  shipOn: Day;
  quarter: Quarter;
  sku: string;
  quantity: number;
  planId: string;
  ruleVersion: number;
  /** Level on the ship day, `null` if the partner had none. */
  level: string | null;
  /** Percent as a decimal string; for plans with bands that of the highest band that the quarter reached. */
  rate: Readonly<{ kind: 'percent' | 'banded'; percent: string | null }>;
  base: MoneyJson;
  amount: MoneyJson;
  codes: readonly ZeroReason[];
  /** Ids of the events that the line rests on. */
  inputEventIds: readonly string[];
  /** What a line that earns uses up: once it is issued it keeps that (C10, G63). Absent: nothing. */
  uses?: Uses;
  /** Only where the price is in another currency than the statement. */
  conversion?: Conversion;
  /** J37: of a gated ship day, what of the level's requirements was not met on it. Absent: gates had not begun. */
  requirements?: Readonly<{ unmet: readonly string[] }>;
  /** Of a plan that pays for a year: which review decided on it. Nothing was shipped: the day is that of the review, the part is empty. */
  year?: Readonly<{ reviewId: string; from: Day; to: Day }>;
  /** Only on lines for an earlier quarter (R21): `quarter` is then the one that takes the posting. */
  adjusts?: Adjusts;
}>;

/** Quoted units that a line takes, by BOM line. */
export type Taken = readonly Readonly<{ bomLine: string; units: number }>[];
/** Units of the quote, and serial numbers that count on this line. */
export type Uses = Readonly<{ quoted: Taken; serials: readonly string[] }>;

/** The rate that turned a foreign base into the statement's currency; the base is not rounded before it (5.7). */
export type Conversion = Readonly<{
  base: MoneyJson;
  /** Units of the price's currency for one unit of the statement's. */
  rate: string;
  /** Day or month of the rate. */
  on: string;
  tableVersion: number;
}>;

/** Why a line of an issued quarter has another amount now (G61). */
export const CHANGE_CAUSES = ['level', 'specialisation', 'alias', 'match', 'deal', 'changed'] as const;
/**
 * `late`: nothing was issued for the line; `withdrawn`: it counts no more; `manual`: two people adjusted its amount by hand;
 * `changed`: its units, what others use, or what a review decided anew.
 */
export const ADJUSTMENT_CAUSES = ['late', 'withdrawn', 'return', 'manual', ...CHANGE_CAUSES] as const;
export type AdjustmentCause = (typeof ADJUSTMENT_CAUSES)[number];
/** What a prior-period line belongs to; its amount is `wanted` − `issued` (+ `takenByHand`). */
export type Adjusts = Readonly<{
  cause: AdjustmentCause;
  quarter: Quarter;
  /** The reward line of that quarter: of a return the line of its sale. */
  rewardLineId: string;
  /** What the facts known now give: for a return, what it takes back (negative); by hand, what was issued and the adjustment. */
  wanted: MoneyJson;
  /** What statements have said of it before. */
  issued: MoneyJson;
  /** Of a line that takes back: what two people had taken back before, and is not taken back again. */
  takenByHand?: MoneyJson;
  /** Of `manual`: the adjustment, and what its preparer said. */
  byHand?: Readonly<{ adjustmentId: string; reasonCode: AdjustmentReason; reason: string }>;
}>;

/** Lines per chunk event. */
export const CHUNK_LINES = 500;
