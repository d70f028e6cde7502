import {
  addRational,
  money,
  moneyJson,
  multiply,
  parseDecimal,
  parseMoney,
  quarterOf,
  rational,
  round,
  type Day,
  type MoneyJson,
  type Quarter,
  type Rational,
} from '@channel/kernel';
import type { ForecastLine } from '@channel/providers';
import type { AchievementPlan } from '@channel/programs';

/** What a provider said for a month that it expects. */
export type ForecastOfMonth = Readonly<{ partnerId: string; period: string; lines: readonly ForecastLine[] }>;
/** Levels of a partner in each of its roles, by day. */
export type RoleLevels = Readonly<{
  partnerId: string;
  levels: readonly Readonly<{ role: string; level: string | null; effectiveOn: Day }>[];
}>;
/** In one currency: what is forecast for a quarter, and what the plans of a year would give of it. */
export type Expectation = Readonly<{ currency: string; forecast: MoneyJson; expected: MoneyJson }>;

type Weighed = Readonly<{ currency: string; value: Rational; reward: Rational }>;

/**
 * J80: what a quarter may bring by the forecasts of providers, each contract weighed by how likely it is. An expectation and nothing
 * else: it is neither accrued nor booked, and rests on the target of the year being reached.
 */
export const expectationsOf = (
  forecasts: readonly ForecastOfMonth[],
  partners: readonly RoleLevels[],
  { plans, quarter, on }: Readonly<{ plans: readonly AchievementPlan[]; quarter: Quarter; on: Day }>,
): readonly Expectation[] => {
  const weighed = newest(forecasts).flatMap(({ partnerId, lines }) => {
    const own = partners.find((partner) => partner.partnerId === partnerId);
    const share = plans.map((plan) => shareIn(plan, own, on)).reduce(addRational, rational(0n));
    return lines
      .filter(({ closeMonth }) => quarterOf(`${closeMonth}-01`) === quarter)
      .map((line) => weighedBy(line, share));
  });
  return [...new Set(weighed.map(({ currency }) => currency))].toSorted().map((currency) => {
    const its = weighed.filter((one) => one.currency === currency);
    const sum = (of: (one: Weighed) => Rational): MoneyJson =>
      moneyJson(money(round(its.map(of).reduce(addRational, rational(0n)), 'HALF_UP'), currency));
    return { currency, forecast: sum(({ value }) => value), expected: sum(({ reward }) => reward) };
  });
};

/** What a provider said for a later month takes the place of what it said before. */
const newest = (forecasts: readonly ForecastOfMonth[]): readonly ForecastOfMonth[] =>
  forecasts.filter(({ partnerId, period }) =>
    forecasts.every((other) => other.partnerId !== partnerId || other.period <= period),
  );

const weighedBy = ({ expectedTcv, probability }: ForecastLine, share: Rational): Weighed => {
  const value = multiply(rational(parseMoney(expectedTcv).minor), rational(BigInt(probability), 100n));
  return { currency: expectedTcv.currency, value, reward: multiply(value, share) };
};

/** The part of a contract that a plan gives at the level of the day; none where it gives that level nothing. */
const shareIn = ({ scope, percent }: AchievementPlan, partner: RoleLevels | undefined, on: Day): Rational => {
  const held = partner?.levels
    .filter(({ role, effectiveOn }) => role === scope.role && effectiveOn <= on)
    .toSorted((one, other) => (one.effectiveOn < other.effectiveOn ? -1 : 1))
    .at(-1);
  return scope.levels.value.includes(held?.level ?? '')
    ? multiply(parseDecimal(percent.value), rational(1n, 100n))
    : rational(0n);
};
