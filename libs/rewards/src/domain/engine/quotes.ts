import { parseMoney } from '@channel/kernel';
import type { ApprovedPrice, DealInputs, ShippedLine } from './inputs';
import type { Taken } from './lines';

export const pricesOf = (
  { sku }: Pick<ShippedLine, 'sku'>,
  deal: DealInputs | undefined,
): readonly ApprovedPrice[] => (deal?.prices ?? []).filter((price) => price.sku === sku);

export const takenUnits = (taken: Taken): number => taken.reduce((total, { units }) => total + units, 0);

/**
 * Takes units line by line of the BOM, first those that are kept from a statement. Because a line takes the first units
 * that are free, splitting it changes no total (M8).
 * @param freeOf units of a BOM line that no other line holds; below zero where a kept unit was free for a while
 */
export const take = (
  wanted: number,
  prices: readonly ApprovedPrice[],
  freeOf: (bomLine: string) => number,
  kept: Taken = [],
): Taken => {
  let left = wanted;
  const upTo = (most: number): number => {
    const units = Math.max(Math.min(most, left), 0);
    left -= units;
    return units;
  };
  const keptOf = (bomLine: string): number => takenUnits(kept.filter((each) => each.bomLine === bomLine));
  return prices
    .map(({ line: bomLine, quantity }) => ({ bomLine, units: upTo(Math.min(keptOf(bomLine), quantity)) }))
    .map(({ bomLine, units }) => ({
      bomLine,
      units: units + (left > 0 ? upTo(freeOf(bomLine) - units) : 0),
    }))
    .filter(({ units }) => units > 0);
};

/** What is held when only so many units are left: the last ones go first. */
export const trimmed = (taken: Taken, units: number): Taken => {
  let left = units;
  return taken.flatMap((each) => {
    const kept = Math.min(each.units, left);
    left -= kept;
    return kept > 0 ? [{ ...each, units: kept }] : [];
  });
};

/** Minor units of the price's currency. */
export const valueOf = (taken: Taken, prices: readonly ApprovedPrice[]): bigint =>
  taken.reduce((total, { bomLine, units }) => {
    const price = prices.find(({ line }) => line === bomLine);
    return price === undefined ? total : total + BigInt(units) * parseMoney(price.netUnit).minor;
  }, 0n);
