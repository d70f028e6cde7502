const WIDTH = 1_000n;
const ZERO = 0n;

/**
 * How long bars are beside each other, in thousandths of the longest; what is below zero has none. Only lengths on the page
 * are computed here; every amount that is shown is the server's.
 * @param numbers whole, as text, of one unit
 */
export const comparedBars = (numbers: readonly string[]): readonly number[] => {
  const values = numbers.map((number) => BigInt(number));
  const longest = values.reduce((one, other) => (other > one ? other : one), ZERO);
  return values.map((value) => (longest === ZERO || value < ZERO ? 0 : Number((value * WIDTH) / longest)));
};
