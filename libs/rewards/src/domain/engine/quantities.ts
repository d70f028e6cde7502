import { parseMoney } from '@channel/kernel';
import type { ApprovedPrice, DealInputs, ShippedLine } from './inputs';

/** What the approved prices give for a shipped line. */
export type PricedBase = Readonly<{
  /** Minor units of the price's currency; negative for a return. */
  base: bigint;
  /** `null` without a price. */
  currency: string | null;
  /** Units beyond the quoted quantity: they earn nothing (G26). */
  above: boolean;
  eligible: boolean;
}>;

/** The value of the first `units` units of a part, BOM line by BOM line; units beyond the quote are worth nothing. */
const valueOf = (prices: readonly ApprovedPrice[], units: bigint): bigint => {
  let left = units;
  let value = 0n;
  for (const { quantity, netUnit } of prices) {
    const taken = left < BigInt(quantity) ? left : BigInt(quantity);
    value += taken * parseMoney(netUnit).minor;
    left -= taken;
  }
  return value;
};

/**
 * Prices lines in the order given. Because each line is the difference of two values of one function of the units
 * shipped so far, splitting a line changes no total (M8).
 */
export const priceLines = (
  ordered: readonly ShippedLine[],
  deals: ReadonlyMap<string, DealInputs>,
): ReadonlyMap<string, PricedBase> => {
  const shipped = new Map<string, bigint>();
  const priced = new Map<string, PricedBase>();
  for (const line of ordered) {
    const prices = (deals.get(line.dealId ?? '')?.prices ?? []).filter(({ sku }) => sku === line.sku);
    const key = `${String(line.dealId)}|${line.sku}`;
    const before = shipped.get(key) ?? 0n;
    const after = unitsAfter(before, line);
    shipped.set(key, after);
    const quoted = prices.reduce((total, { quantity }) => total + BigInt(quantity), 0n);
    priced.set(line.shipmentLineId, {
      base: valueOf(prices, after) - valueOf(prices, before),
      currency: prices[0]?.netUnit.currency ?? null,
      above: line.type === 'sale' && line.dealId !== null && after > quoted,
      eligible: prices.every(({ eligible }) => eligible),
    });
  }
  return priced;
};

/** Demo units and units that count on another line use up nothing; more cannot come back than went out. */
const unitsAfter = (before: bigint, { type, quantity, blockedUnits }: ShippedLine): bigint => {
  const units = BigInt(Math.max(quantity - (blockedUnits ?? 0), 0));
  if (type === 'sale') return before + units;
  if (type === 'demo') return before;
  return before > units ? before - units : 0n;
};
