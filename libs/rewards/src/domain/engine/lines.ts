import type { Day, MoneyJson, Quarter } from '@channel/kernel';

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
  'NFR_ORDER',
  'OWN_USE_ORDER',
  'QUANTITY_ABOVE_QUOTE',
  'SERIAL_ALREADY_REWARDED',
  'TOO_LATE',
  'EXCLUDED_BY_STACKING',
  'CAP_REACHED',
] as const;
export type ZeroReason = (typeof ZERO_REASONS)[number];

/** What one plan gives for one shipped line, with all that is needed to explain it later (R19). */
export type RewardLine = Readonly<{
  /** apiId of programme, shipment line, plan and quarter. */
  lineId: string;
  partnerId: string;
  shipmentLineId: string;
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
  /** Percent as a decimal string; for plans with bands the share that this line has in the total. */
  rate: Readonly<{ kind: 'percent' | 'banded'; percent: string | null }>;
  base: MoneyJson;
  amount: MoneyJson;
  codes: readonly ZeroReason[];
  /** Ids of the events that the line rests on. */
  inputEventIds: readonly string[];
}>;

/** Lines per chunk event. */
export const CHUNK_LINES = 500;
