import { addRational, divide, multiply, parseDecimal, rational, type Rational } from '@channel/kernel';

/** Bands are contiguous from 0; bounds in minor units, rates in percent. */
export type Band = Readonly<{ from: bigint; to: bigint | null; percent: string }>;
export type TierMethod = 'stepped' | 'cumulative' | 'rolling' | 'total';
export type BandRules = Readonly<{
  boundary: 'lower-inclusive' | 'upper-inclusive';
  top: 'open' | 'capped';
  bands: readonly Band[];
}>;

const least = (one: bigint, other: bigint | null): bigint => (other === null || one < other ? one : other);

const percentOf = (percent: string, value: bigint): Rational =>
  multiply(multiply(parseDecimal(percent), rational(1n, 100n)), rational(value));

/** A capped top band limits the value before any method. */
const limited = ({ top, bands }: BandRules, value: bigint): bigint =>
  top === 'capped' ? least(value, bands.at(-1)?.to ?? null) : value;

/** The bands that a value reaches, lowest first. */
export const reachedBands = ({ boundary, bands }: BandRules, value: bigint): readonly Band[] =>
  bands.filter(({ from }) =>
    value <= 0n ? false : boundary === 'lower-inclusive' ? value >= from : value > from,
  );

/** The exact amount of a method of 5.3, not rounded. A value of zero or less reaches no band. */
export const tierAmount = (method: TierMethod, rules: BandRules, measure: bigint): Rational => {
  const value = limited(rules, measure);
  const reached = reachedBands(rules, value);
  const lastBand = rules.bands.at(-1);
  /** Above the last declared bound an open top band goes on. */
  const upper = (band: Band): bigint | null => (band === lastBand && rules.top === 'open' ? null : band.to);
  const over = (part: (band: Band) => bigint): Rational =>
    reached.reduce((total, band) => addRational(total, percentOf(band.percent, part(band))), rational(0n));
  switch (method) {
    case 'stepped':
      return over((band) => least(value, upper(band)) - band.from);
    case 'rolling':
      return over((band) => least(value, upper(band)));
    case 'total':
      return over(() => value);
    case 'cumulative': {
      const highest = reached.at(-1);
      return highest === undefined ? rational(0n) : percentOf(highest.percent, value);
    }
  }
};

/** The bands for a measure that is no whole number of minor units, as after a conversion: nothing is rounded before them. */
const scaled = (rules: BandRules, denominator: bigint): BandRules => ({
  ...rules,
  bands: rules.bands.map((band) => scaledBand(band, denominator)),
});
const scaledBand = ({ from, to, percent }: Band, denominator: bigint): Band => ({
  from: from * denominator,
  to: to === null ? null : to * denominator,
  percent,
});

/** The exact amount of a measure that may be no whole number of minor units. */
export const amountOfMeasure = (
  method: TierMethod,
  rules: BandRules,
  { numerator, denominator }: Rational,
): Rational => divide(tierAmount(method, scaled(rules, denominator), numerator), rational(denominator));

/** What each band gives for a measure under the stepped method, in the order of the bands. */
export const bandParts = (
  rules: BandRules,
  measure: Rational,
): readonly Readonly<{ band: Band; part: Rational; amount: Rational }>[] => {
  const value = limited(scaled(rules, measure.denominator), measure.numerator);
  return rules.bands.map((band) => {
    const exact = scaledBand(band, measure.denominator);
    const [reached] = reachedBands({ ...rules, bands: [exact] }, value);
    const isOpen = band === rules.bands.at(-1) && rules.top === 'open';
    const inside = reached === undefined ? 0n : least(value, isOpen ? null : exact.to) - exact.from;
    const part = rational(inside, measure.denominator);
    return { band, part, amount: multiply(multiply(parseDecimal(band.percent), rational(1n, 100n)), part) };
  });
};

/** The rate of the highest band that a measure reaches; of nothing it is that of the first. */
export const highestPercent = (rules: BandRules, { numerator, denominator }: Rational): string | null =>
  (reachedBands(scaled(rules, denominator), numerator).at(-1) ?? rules.bands[0])?.percent ?? null;

/** The fixed amount of the highest band that the value reaches. */
export const fixedAmount = (rules: BandRules, amounts: readonly bigint[], measure: bigint): bigint =>
  amounts[reachedBands(rules, limited(rules, measure)).length - 1] ?? 0n;

/** Whole multiples: `items` for every full `per` units. */
export const itemAmount = (items: bigint, per: bigint, quantity: bigint): bigint =>
  quantity <= 0n ? 0n : (quantity / per) * items;

/** What is missing to the next band; `null` in the last one (F13). */
export const gapToNextBand = (rules: BandRules, measure: bigint): bigint | null => {
  const next = rules.bands.find(({ from }) =>
    rules.boundary === 'lower-inclusive' ? from > measure : from >= measure && from > 0n,
  );
  if (next === undefined) return null;
  return next.from - measure + (rules.boundary === 'lower-inclusive' ? 0n : 1n);
};
