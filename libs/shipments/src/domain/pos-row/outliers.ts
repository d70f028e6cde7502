import { compareRational, parseDecimal, parseMoney, percentageOf } from '@channel/kernel';
import { holding, warning, type PosFinding, type PosValues } from './pos-row';
import type { OutlierSettings, PosProduct } from './pos-world';

/**
 * Slips of the pen that would move a quarter: by absolute quantity and amount, and by the list price of the ship day.
 * Demo lines earn nothing and are not looked at.
 */
export const outlierFindings = (
  { type, quantity, unitNetPrice }: Partial<PosValues>,
  product: PosProduct,
  settings: OutlierSettings,
): readonly PosFinding[] => {
  if (type === 'demo') return [];
  const units = Math.abs(quantity ?? 0);
  return [
    ...(units > settings.quantityAbove
      ? [hold('quantity', `More than ${String(settings.quantityAbove)} units.`)]
      : []),
    ...(unitNetPrice === undefined ? [] : priceFindings({ units, unitNetPrice }, product, settings)),
  ];
};

type Priced = Readonly<{ units: number; unitNetPrice: PosValues['unitNetPrice'] }>;

/** Nothing converts here: what is in another currency than its limit is said to be unchecked, not held by a guess. */
const priceFindings = (
  { units, unitNetPrice: { minor, currency } }: Priced,
  { listPrice }: PosProduct,
  { amountAbove, percentOfList }: OutlierSettings,
): readonly PosFinding[] => {
  // A price below zero is a mistake of its own.
  if (minor < 0n) return [];
  const amount = minor * BigInt(units);
  const limit = parseMoney(amountAbove);
  const list = parseMoney(listPrice);
  const nearLimit = currency !== limit.currency && amount * 10n > limit.minor;
  const { from, to } = percentOfList;
  return [
    ...(currency === limit.currency && amount > limit.minor
      ? [hold('unit_net_price', 'Quantity × price is unusually high.')]
      : []),
    ...(nearLimit || currency !== list.currency ? [unchecked] : []),
    ...(currency === list.currency && list.minor > 0n && !isBetween(minor, list.minor, percentOfList)
      ? [hold('unit_net_price', `The price lies outside ${from} to ${to} % of the list price.`)]
      : []),
  ];
};

const unchecked = warning(
  'VALUE_IGNORED',
  'Without an exchange rate the price was not compared with the list price and the limit of amounts.',
  { column: 'currency' },
);

const hold = (column: string, message: string): PosFinding =>
  holding('OUTLIER', `${message} Accept the row with a reason, or skip it.`, { column });

const isBetween = (price: bigint, list: bigint, { from, to }: OutlierSettings['percentOfList']): boolean => {
  const percent = percentageOf(price, list);
  return compareRational(percent, parseDecimal(from)) >= 0 && compareRational(percent, parseDecimal(to)) <= 0;
};
