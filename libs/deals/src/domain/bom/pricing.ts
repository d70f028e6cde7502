import {
  compareRational,
  moneyJson,
  parseDecimal,
  parseMoney,
  rational,
  scale,
  sum,
  sumOfDecimals,
  times,
  type Money,
  type MoneyJson,
  type Rational,
} from '@channel/kernel';
import type { BomLine, DiscountPart, PricedLine } from './bom.events';

/** What the programme version in force says about prices, for this partner's role and level. Percents as text. */
export type PriceTerms = Readonly<{
  version: number;
  levelPercent: string;
  /** The level whose discount it is. */
  level: string;
  /** J85: what the tracks of a provider give its level, in place of the level's own, by family. */
  trackDiscounts: readonly TrackPercent[];
  velocityPoints: string;
  registrationPoints: string;
  /** J31: what goods for demonstration cost in place of all that; `null`: the level orders none. */
  nfr: NfrTerms | null;
  /** O3: what was earned by measured performance, on parts that begin so. */
  performancePoints: readonly PerformancePercent[];
  /** Strictly below it a list total is no-touch (G11). */
  velocityLimit: MoneyJson;
  velocityFamilies: readonly string[];
  /** Every line must be of one of the families (G18); else one line is enough. */
  velocityAllLines: boolean;
  validDays: number;
  timeZone: string;
  holidays: readonly string[];
  /** Business days in which a person decides on a price that is asked for. */
  decisionBusinessDays: number;
  /** Days before the last order day from which on a line is warned about. */
  eolWarningDays: number;
}>;

/** Percent of list, and how many products a partner may order in a year. */
export type NfrTerms = Readonly<{ percent: string; unitsPerYear: number }>;
export type PerformancePercent = Readonly<{ of: string; percent: string; partsBeginWith: readonly string[] }>;
export type TrackPercent = Readonly<{ track: string; percent: string; families: readonly string[] }>;

export type Price = Readonly<{
  /** True: the velocity rule approves it; else the reasons why a person has to. */
  automatic: boolean;
  reasons: readonly string[];
  discountPercent: string;
  lines: readonly PricedLine[];
  net: Money;
}>;

/** What the registration gives a price. */
export type Registration = Readonly<{
  /** It is approved: its points count. */
  approved: boolean;
  /** The product lines that it binds; `null`: everything on the bill of materials (`deal.scope`, G60). */
  productLines: readonly string[] | null;
  /** Ordered for demonstration, not for resale. Absent: for resale. */
  orderUse?: 'nfr';
}>;

/**
 * Prices lines: points are added, then applied once; the unit price is rounded HALF_UP, then multiplied (E26). Lines
 * outside the registration have the discount of the level or track alone (G60, J85). What performance earned is
 * added to services, registered or not (O3).
 */
export const priceOf = (
  lines: readonly BomLine[],
  list: Money,
  terms: PriceTerms,
  registration: Registration,
): Price => {
  if (registration.orderUse === 'nfr') return nfrPriceOf(lines, list, terms);
  const reasons = [...velocityReasons(lines, list, terms), ...specialReasons(lines)];
  const automatic = reasons.length === 0;
  const points: readonly DiscountPart[] = [
    ...(automatic ? [{ rule: 'velocity' as const, percent: terms.velocityPoints }] : []),
    ...(registration.approved ? [{ rule: 'registration' as const, percent: terms.registrationPoints }] : []),
  ];
  const priced = lines.map((line) => {
    const registered = registration.productLines?.includes(line.productLine) ?? true;
    const { family, sku } = line;
    const discount = [baseOf(family, terms), ...(registered ? points : []), ...performanceOf(sku, terms)];
    return pricedLine(line, discount, registered);
  });
  const discountPercent = percentOf([levelPart(terms), ...points]);
  return { automatic, reasons, discountPercent, lines: priced, net: netOf(priced, list.currency) };
};

/** J31: one discount for all, no points; a person approves it, for the units of a year are few. */
const nfrPriceOf = (lines: readonly BomLine[], list: Money, { nfr, level }: PriceTerms): Price => {
  const percent = nfr?.percent ?? '0';
  const priced = lines.map((line) => pricedLine(line, [{ rule: 'nfr', of: level, percent }], true));
  const reasons = ['NFR_ORDER', ...specialReasons(lines)];
  const net = netOf(priced, list.currency);
  return { automatic: false, reasons, discountPercent: percent, lines: priced, net };
};

const pricedLine = (
  { line, sku, quantity, listUnit }: BomLine,
  discount: readonly DiscountPart[],
  registered: boolean,
): PricedLine => {
  const netUnit = moneyJson(scale(parseMoney(listUnit), remainder(percentOf(discount)), 'HALF_UP'));
  return { line, sku, quantity, netUnit, standardNetUnit: netUnit, registered, discount };
};

/** J85: of the track of its family, else of the level. */
const baseOf = (family: string, terms: PriceTerms): DiscountPart => {
  const own = terms.trackDiscounts.find(({ families }) => families.includes(family));
  return own === undefined ? levelPart(terms) : { rule: 'track', of: own.track, percent: own.percent };
};
const performanceOf = (sku: string, { performancePoints }: PriceTerms): readonly DiscountPart[] =>
  performancePoints
    .filter(({ partsBeginWith }) => partsBeginWith.some((start) => sku.startsWith(start)))
    .map(({ of, percent }) => ({ rule: 'performance', of, percent }));
const levelPart = ({ level, levelPercent }: PriceTerms): DiscountPart => ({
  rule: 'level',
  of: level,
  percent: levelPercent,
});
/** Points are added, then applied once. */
export const percentOf = (discount: readonly DiscountPart[]): string =>
  sumOfDecimals(discount.map(({ percent }) => percent));

const specialReasons = (lines: readonly BomLine[]): readonly string[] =>
  lines.some(({ requestedNetUnit }) => requestedNetUnit !== undefined) ? ['SPECIAL_PRICE_REQUESTED'] : [];

/** Why the no-touch rule does not apply; empty if it does (E10). */
const velocityReasons = (
  lines: readonly BomLine[],
  list: Money,
  { velocityLimit, velocityFamilies, velocityAllLines }: PriceTerms,
): readonly string[] => [
  ...(list.currency === velocityLimit.currency ? [] : ['CURRENCY_NOT_COMPARABLE']),
  ...(list.currency === velocityLimit.currency && list.minor >= parseMoney(velocityLimit).minor
    ? ['LIST_TOTAL_AT_OR_ABOVE_LIMIT']
    : []),
  ...(fitting(lines, velocityFamilies, velocityAllLines) ? [] : ['FAMILY_NOT_IN_VELOCITY']),
];

const fitting = (lines: readonly BomLine[], families: readonly string[], all: boolean): boolean => {
  const fits = ({ family }: BomLine): boolean => families.includes(family);
  return all ? lines.every(fits) : lines.some(fits);
};

export const listOf = (lines: readonly BomLine[], currency: string): Money =>
  sum(
    lines.map(({ listUnit, quantity }) => times(parseMoney(listUnit), BigInt(quantity))),
    currency,
  );
export const netOf = (lines: readonly PricedLine[], currency: string): Money =>
  sum(
    lines.map(({ netUnit, quantity }) => times(parseMoney(netUnit), BigInt(quantity))),
    currency,
  );

/** 1 − percent ÷ 100, never below zero. */
const remainder = (percent: string): Rational => {
  const { numerator, denominator } = parseDecimal(percent);
  const factor = rational(100n * denominator - numerator, 100n * denominator);
  return compareRational(factor, rational(0n)) < 0 ? rational(0n) : factor;
};
