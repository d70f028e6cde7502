import { InvariantError } from './decider';

/** What is counted and is no money: it has no currency, is never converted, and balances by itself. */
export const UNITS = [
  'flex-point',
  'service-credit',
  'training-credit',
  'exam-voucher',
  'all-access-pass',
] as const;
export type Unit = (typeof UNITS)[number];

/** A whole quantity with its unit, as it stands in events and JSON: `{ "quantity": "2", "unit": "flex-point" }`. */
export type Units = Readonly<{ quantity: string; unit: Unit }>;

const WHOLE = /^(0|-?[1-9]\d{0,17})$/;

/** A quantity in its written form. */
export const units = (quantity: bigint, unit: Unit): Units => ({ quantity: quantity.toString(), unit });

/** The quantity. @throws InvariantError if it is not a whole number in plain digits */
export const unitsOf = ({ quantity, unit }: Units): bigint => {
  if (!WHOLE.test(quantity)) throw new InvariantError(`"${quantity}" ${unit} is a whole quantity`);
  return BigInt(quantity);
};

/** The sum of quantities of one unit. @throws InvariantError if one has another unit */
export const sumUnits = (all: readonly Units[], unit: Unit): Units => {
  const foreign = all.find((one) => one.unit !== unit);
  if (foreign !== undefined) throw new InvariantError(`${foreign.unit} is not added to ${unit}`);
  return units(
    all.reduce((sum, one) => sum + unitsOf(one), 0n),
    unit,
  );
};
