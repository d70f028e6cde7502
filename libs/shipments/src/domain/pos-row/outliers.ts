import { compareRational, parseDecimal, rational } from '@channel/kernel';
import { holding, warning, type PosFinding, type PosValues } from './pos-row';
import type { OutlierSettings, PosProduct } from './pos-world';

/**
 * Slips of the pen that would move a quarter: by absolute quantity and amount, and by the list price of the ship day.
 * Demo lines earn nothing and are not looked at.
 */
export const outlierFindings = (
  { type, quantity, unitNetPrice }: PosValues,
  { listPrice }: PosProduct,
  { quantityAbove, amountAbove, percentOfList }: OutlierSettings,
): readonly PosFinding[] => {
  if (type === 'demo') return [];
  const units = Math.abs(quantity);
  const amount = unitNetPrice.minor * BigInt(units);
  const limit = BigInt(amountAbove.amount);
  const list = BigInt(listPrice.amount);
  const inLimitsCurrency = unitNetPrice.currency === amountAbove.currency;
  return [
    ...(units > quantityAbove ? [hold('quantity', `More than ${String(quantityAbove)} units.`)] : []),
    ...(inLimitsCurrency && amount > limit
      ? [hold('unit_net_price', 'Quantity × price is unusually high.')]
      : []),
    // Nothing converts here: an amount that comes near the limit is said to be unchecked instead of held by a guess.
    ...(!inLimitsCurrency && amount * 10n > limit
      ? [
          warning('VALUE_IGNORED', 'Without an exchange rate the amount was not compared with the limit.', {
            column: 'currency',
          }),
        ]
      : []),
    ...(list > 0n && !isBetween(unitNetPrice.minor, list, percentOfList)
      ? [
          hold(
            'unit_net_price',
            `The price lies outside ${percentOfList.from} to ${percentOfList.to} % of the list price.`,
          ),
        ]
      : []),
  ];
};

const hold = (column: string, message: string): PosFinding =>
  holding('OUTLIER', `${message} Accept the row with a reason, or skip it.`, { column });

const isBetween = (price: bigint, list: bigint, { from, to }: OutlierSettings['percentOfList']): boolean => {
  const percent = rational(price * 100n, list);
  return compareRational(percent, parseDecimal(from)) >= 0 && compareRational(percent, parseDecimal(to)) <= 0;
};
