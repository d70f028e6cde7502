import {
  compareRational,
  moneyJson,
  moneyText,
  multiply,
  parseDecimal,
  parseMoney,
  percentageOf,
  rational,
  round,
  sum,
  type Day,
  type Money,
  type MoneyJson,
} from '@channel/kernel';
import type { Target } from '@channel/programs';
import type { NodeContext } from './node-context';
import {
  annualPeriod,
  endsYear,
  programmeYear,
  proratedCount,
  proratedMoney,
  within,
  type Period,
} from './periods';
import type { SaleFacts, StandingFacts } from './standing.facts';
import type { Figure, NodeResult } from './standing.results';

/** What counts towards a sum: a sale, or the contract value of an order. */
type Counted = Pick<SaleFacts, 'id' | 'on' | 'dayFrom' | 'amount' | 'region'>;

/** Each line counts for one role (J92). */
const resold = ({ sales, role }: StandingFacts): readonly SaleFacts[] =>
  sales.filter((sale) => sale.role === role && sale.orderUse === 'resale');

const MEASURES: Readonly<Record<string, (facts: StandingFacts) => readonly Counted[]>> = {
  sales: resold,
  'security-sales': (facts) => resold(facts).filter(({ productLine }) => productLine === 'security'),
  // J90, J91: the contract value of what a provider ordered, renewals left out; what was shipped for it is no other business.
  'new-business-tcv': ({ orders }) =>
    orders
      .filter(({ business }) => business === 'new')
      .map(({ id, on, tcv: amount, region }) => ({ id, on, dayFrom: 'order-date', amount, region })),
};

const totalMoney = (sales: readonly Counted[], currency: string): Money =>
  sum(
    sales.map(({ amount }) => parseMoney(amount)),
    currency,
  );

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
/** Percent with as many digits, never rounded up: 11.999999 is not 12. */
const percentText = (part: bigint, whole: bigint, digits: number): string => {
  if (whole === 0n) return '0';
  const exactly = percentageOf(absolute(part), absolute(whole));
  const scaled = round(multiply(exactly, rational(10n ** BigInt(digits))), 'DOWN');
  const text = scaled.toString().padStart(digits + 1, '0');
  const sign = part < 0n !== whole < 0n && scaled !== 0n ? '-' : '';
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
};

/** Which part of an amount rests on which day of a sale. */
const restsOn = (sales: readonly Counted[]): Readonly<Record<string, string>> => {
  const weight = (some: readonly Counted[]) =>
    some.reduce((total, { amount }) => total + absolute(parseMoney(amount).minor), 0n);
  const whole = weight(sales);
  return Object.fromEntries(
    [...new Set(sales.map(({ dayFrom }) => dayFrom))]
      .toSorted()
      .map((from) => [from, percentText(weight(sales.filter(({ dayFrom }) => dayFrom === from)), whole, 2)]),
  );
};

const judged = (
  met: boolean,
  have: Figure,
  need: Figure,
  missing: string,
  evidence: readonly string[],
): Omit<NodeResult, 'kind'> => ({
  state: met ? 'met' : 'unmet',
  have,
  need,
  until: null,
  evidence,
  missing: met ? null : missing,
  nodes: [],
});
const notMeasured = (missing: string): Omit<NodeResult, 'kind'> => ({
  state: 'not_judged_before',
  have: { words: 'nothing' },
  need: { words: 'a measure' },
  until: null,
  evidence: [],
  missing,
  nodes: [],
});

const entryOf = (target: Target, level: string, countryTier: string) =>
  target.entries.value.find(
    (entry) => entry.level === level && (entry.countryTier ?? countryTier) === countryTier,
  );

/** A sum of the annual period against its target, prorated under twelve months (J10, J12, J17, J78, E14). */
export const sumResult = (targetId: string, context: NodeContext): Omit<NodeResult, 'kind'> => {
  const { definition, facts, level, on } = context;
  const target = definition.targets.find(({ id }) => id === targetId);
  const entry = target === undefined ? undefined : entryOf(target, level, facts.countryTier);
  if (target === undefined || entry === undefined)
    return notMeasured(
      `the definition has no target ${targetId} for ${level} in country tier ${facts.countryTier}`,
    );
  if (facts.entry === null) return notMeasured('the partner has not entered the role');
  const period = annualPeriod(definition, facts.role, facts.entry.on, on);
  if (target.unit === 'count') return proofsResult(entry.count ?? 0, period, facts);
  const measured = MEASURES[target.measure];
  if (measured === undefined || entry.amount === undefined)
    return notMeasured(`nothing measures ${target.measure}`);
  const need = proratedMoney(parseMoney(entry.amount), period);
  // By the day on which the order was submitted (G9, G77).
  const sales = measured(facts).filter(({ on: day }) => within(day, period));
  if (target.perRegion !== true) return amountResult(sales, need, '');
  return perRegion(sales, need, facts.regions);
};

/** What a year that is over was worth, against its target: in each authorised region, or altogether. */
export type Achievement = Readonly<{
  measure: string;
  /** Of the year: its first day, and the day after its last one. */
  from: Day;
  to: Day;
  amount: MoneyJson;
  parts: readonly Readonly<{ region: string | null; have: MoneyJson; need: MoneyJson }>[];
  reached: boolean;
}>;

/** Of the year that ends on the day; `undefined` on any other, and where nothing measures it. */
export const achievementOf = (
  measure: string,
  { definition, facts, level, on }: Pick<NodeContext, 'definition' | 'facts' | 'level' | 'on'>,
): Achievement | undefined => {
  const target = definition.targets.find((one) => one.measure === measure);
  const measured = MEASURES[measure];
  const entry = target && entryOf(target, level, facts.countryTier);
  if (target === undefined || measured === undefined || entry?.amount === undefined) return undefined;
  if (facts.entry === null || !endsYear(definition, facts.role, facts.entry.on, on)) return undefined;
  const period = annualPeriod(definition, facts.role, facts.entry.on, on);
  const need = proratedMoney(parseMoney(entry.amount), period);
  const counted = measured(facts).filter(({ on: day }) => within(day, period));
  const parts = (target.perRegion === true ? facts.regions : [null]).map((region) => ({
    region,
    have: totalMoney(
      counted.filter((one) => region === null || one.region === region),
      need.currency,
    ),
  }));
  return {
    ...{ measure, from: period.from, to: period.to },
    amount: moneyJson(
      sum(
        parts.map(({ have }) => have),
        need.currency,
      ),
    ),
    parts: parts.map(({ region, have }) => ({ region, have: moneyJson(have), need: moneyJson(need) })),
    reached: parts.length > 0 && parts.every(({ have }) => have.minor >= need.minor),
  };
};

const amountResult = (sales: readonly Counted[], need: Money, where: string): Omit<NodeResult, 'kind'> => {
  const have = totalMoney(sales, need.currency);
  const short = { minor: need.minor - have.minor, currency: need.currency };
  return {
    ...judged(
      have.minor >= need.minor,
      { money: moneyJson(have) },
      { money: moneyJson(need) },
      `${moneyText(moneyJson(short))} more, by the day the order was submitted${where}`,
      sales.map(({ id }) => id),
    ),
    ...(sales.length > 0 ? { restsOn: restsOn(sales) } : {}),
  };
};

/** The target in each authorised region by itself; the answer shows the region that is farthest from it. */
const perRegion = (sales: readonly Counted[], need: Money, regions: readonly string[]) => {
  const results = regions.map((region) =>
    amountResult(
      sales.filter((sale) => sale.region === region),
      need,
      `, in ${region}`,
    ),
  );
  const shown = results.find(({ state }) => state === 'unmet') ?? results[0];
  if (shown === undefined) return judged(false, { count: 0 }, { count: 1 }, 'an authorised region', []);
  return {
    ...shown,
    missing: results.flatMap(({ missing }) => missing ?? []).join('; and ') || null,
    nodes: results.map((result) => ({ kind: 'sum' as const, ...result })),
  };
};

const proofsResult = (perYear: number, period: Period, { proofs }: StandingFacts) => {
  const accepted = proofs.filter(({ acceptedOn }) => within(acceptedOn, period));
  const need = proratedCount(perYear, period);
  return judged(
    accepted.length >= need,
    { count: accepted.length },
    { count: need },
    `${String(need - accepted.length)} more accepted proofs of concept`,
    accepted.map(({ id }) => id),
  );
};

/** Services ÷ all sales of the programme year (J11, G34): exact, so 11.999999 % is under 12 % (E20). */
export const shareResult = ({ definition, facts, level, on }: NodeContext): Omit<NodeResult, 'kind'> => {
  const least = definition.serviceShare.min.value[level];
  if (least === undefined) return notMeasured(`the definition has no share of services for ${level}`);
  const year = programmeYear(on);
  const sales = resold(facts).filter(({ on: day }) => within(day, year));
  const all = totalMoney(sales, definition.currency);
  const services = totalMoney(
    sales.filter(({ service }) => service),
    definition.currency,
  );
  const met =
    all.minor > 0n && compareRational(percentageOf(services.minor, all.minor), parseDecimal(least)) >= 0;
  return {
    ...judged(
      met,
      { percent: percentText(services.minor, all.minor, 6) },
      { percent: least },
      `services are under ${least} % of all sales of the programme year`,
      sales.map(({ id }) => id),
    ),
    ...(sales.length > 0 ? { restsOn: restsOn(sales) } : {}),
  };
};
