/** How large a vendor's year is. */
export type HistorySize = Readonly<{
  name: string;
  partners: number;
  distributors: number;
  deals: number;
  /** Shipment lines, returns and repetitions not counted. */
  lines: number;
}>;

const size = (name: string, thousands: number, distributors: number): HistorySize => ({
  ...{ name, distributors },
  ...{ partners: thousands * 10, deals: thousands * 100, lines: thousands * 1_000 },
});

export const SIZES: readonly HistorySize[] = [
  size('10k', 10, 4),
  size('100k', 100, 10),
  size('1m', 1_000, 40),
  size('10m', 10_000, 40),
];

/** @throws RangeError for a size that there is none of */
export const sizeOf = (name: string): HistorySize => {
  const found = SIZES.find((one) => one.name === name);
  if (found !== undefined) return found;
  throw new RangeError(`There is no history ${name}; there are ${SIZES.map((one) => one.name).join(', ')}.`);
};
