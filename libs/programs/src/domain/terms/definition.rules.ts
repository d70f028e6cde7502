import {
  addRational,
  compareRational,
  dayOf,
  isCurrency,
  isDay,
  parseDecimal,
  parseMoney,
  rational,
  type MoneyJson,
  type RefusalDetail,
} from '@channel/kernel';
import type { PlanBand, ProgrammeDefinition, RewardPlan, Role } from './definition';

/**
 * What a JSON Schema cannot say of a definition: that its parts fit together (R4). Each rule names the place and all
 * mistakes come at once. The form is checked before by the published schema.
 */
export const findingsOf = (definition: ProgrammeDefinition): readonly RefusalDetail[] =>
  [...RULES, ...PLAN_RULES_OF_ALL].flatMap((rule) => rule(definition));

type Rule = (definition: ProgrammeDefinition) => readonly RefusalDetail[];

const finding = (pointer: string, code: string, detail: string): RefusalDetail => ({ pointer, code, detail });
const at = (path: string): string => `/definition${path}`;
const duplicates = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

const currencies: Rule = ({ currency }) =>
  isCurrency(currency)
    ? []
    : [finding(at('/currency'), 'CURRENCY_UNKNOWN', `"${currency}" is not an active ISO 4217 currency.`)];

const days: Rule = ({ effectiveFrom, calendar }) => [
  ...(isDay(effectiveFrom)
    ? []
    : [finding(at('/effectiveFrom'), 'DAY_INVALID', `"${effectiveFrom}" is no day.`)]),
  ...calendar.holidays.value.flatMap((day, index) =>
    isDay(day)
      ? []
      : [finding(at(`/calendar/holidays/value/${String(index)}`), 'DAY_INVALID', `"${day}" is no day.`)],
  ),
];

/** Each limit in money is in the programme's currency: comparisons in two currencies need a rate and a day. */
const limits: Rule = (definition) => {
  const amounts: readonly (readonly [string, MoneyJson])[] = [
    ['/deal/approvalLimit/value', definition.deal.approvalLimit.value],
    ['/velocity/limit/value', definition.velocity.limit.value],
    ['/payout/minimum/value', definition.payout.minimum.value],
    ['/payout/secondApproverAbove/value', definition.payout.secondApproverAbove.value],
    ...definition.plans.flatMap((plan, index) =>
      plan.capPerDeal === undefined
        ? []
        : [[`/plans/${String(index)}/capPerDeal/value`, plan.capPerDeal.value] as const],
    ),
  ];
  return amounts.flatMap(([path, amount]) => moneyFindings(at(path), amount, definition.currency));
};

const moneyFindings = (pointer: string, amount: MoneyJson, currency: string): readonly RefusalDetail[] => {
  try {
    parseMoney(amount);
  } catch {
    return [finding(pointer, 'AMOUNT_INVALID', `${amount.amount} ${amount.currency} is not an amount.`)];
  }
  return amount.currency === currency
    ? []
    : [finding(`${pointer}/currency`, 'CURRENCY_DIFFERS', `Limits are in ${currency}.`)];
};

const families: Rule = ({ families: known, velocity }) => {
  const ids = known.value.map(({ id }) => id);
  return [
    ...duplicates(ids).map((id) =>
      finding(at('/families/value'), 'FAMILY_DOUBLED', `${id} is listed twice.`),
    ),
    ...velocity.families.value.flatMap((id, index) =>
      ids.includes(id)
        ? []
        : [
            finding(
              at(`/velocity/families/value/${String(index)}`),
              'FAMILY_UNKNOWN',
              `${id} is no family of this programme.`,
            ),
          ],
    ),
  ];
};

const levelsOf = (roles: readonly Role[], role: string): readonly string[] | undefined =>
  roles.find(({ id }) => id === role)?.levels.value.map(({ id }) => id);

const roles: Rule = ({ roles: known }) => [
  ...duplicates(known.map(({ id }) => id)).map((id) =>
    finding(at('/roles'), 'ROLE_DOUBLED', `${id} is defined twice.`),
  ),
  ...known.flatMap(({ levels }, index) => [
    ...duplicates(levels.value.map(({ id }) => id)).map((id) =>
      finding(at(`/roles/${String(index)}/levels/value`), 'LEVEL_DOUBLED', `${id} is defined twice.`),
    ),
    ...duplicates(levels.value.map(({ rank }) => String(rank))).map((rank) =>
      finding(at(`/roles/${String(index)}/levels/value`), 'RANK_DOUBLED', `Two levels have rank ${rank}.`),
    ),
  ]),
];

const discounts: Rule = ({ discount, roles: known }) =>
  discount.levels.flatMap(({ role, percents }, index) => {
    const levels = levelsOf(known, role);
    const place = at(`/discount/levels/${String(index)}`);
    if (levels === undefined) return [finding(`${place}/role`, 'ROLE_UNKNOWN', `${role} is no role.`)];
    return [
      ...levels
        .filter((level) => percents.value[level] === undefined)
        .map((level) => finding(`${place}/percents/value`, 'LEVEL_MISSING', `${level} has no discount.`)),
      ...Object.keys(percents.value)
        .filter((level) => !levels.includes(level))
        .map((level) =>
          finding(`${place}/percents/value/${level}`, 'LEVEL_UNKNOWN', `${role} has no ${level}.`),
        ),
      ...Object.entries(percents.value).flatMap(([level, percent]) =>
        percentFindings(`${place}/percents/value/${level}`, percent),
      ),
    ];
  });

/** All points that can meet on one price stay under 100 %: a price is never negative. */
const discountSum: Rule = ({ discount }) => {
  const points = [discount.velocityPoints.value, discount.registrationPoints.value];
  const wrong = ['velocityPoints', 'registrationPoints'].flatMap((name, index) =>
    percentFindings(at(`/discount/${name}/value`), points[index] ?? ''),
  );
  if (wrong.length > 0) return wrong;
  return discount.levels.flatMap(({ percents }, index) =>
    Object.entries(percents.value)
      .filter(([, percent]) => percentFindings('', percent).length === 0)
      .filter(([, percent]) => compareRational(sumOf([percent, ...points]), rational(100n)) >= 0)
      .map(([level]) =>
        finding(
          at(`/discount/levels/${String(index)}/percents/value/${level}`),
          'DISCOUNT_TOO_HIGH',
          'Discount and points together reach 100 %.',
        ),
      ),
  );
};
const sumOf = (percents: readonly string[]) => percents.map(parseDecimal).reduce(addRational, rational(0n));

const percentFindings = (pointer: string, percent: string): readonly RefusalDetail[] => {
  try {
    const rate = parseDecimal(percent);
    if (compareRational(rate, rational(0n)) >= 0 && compareRational(rate, rational(100n)) <= 0) return [];
  } catch {
    // Falls through to the one answer for what is not a percentage.
  }
  return [finding(pointer, 'PERCENT_INVALID', `"${percent}" is not a percentage from 0 to 100.`)];
};

const timeZone: Rule = ({ calendar }) => {
  try {
    dayOf('2026-01-01T00:00:00.000Z', calendar.timeZone.value);
    return [];
  } catch {
    return [
      finding(
        at('/calendar/timeZone/value'),
        'TIME_ZONE_UNKNOWN',
        `"${calendar.timeZone.value}" is no zone.`,
      ),
    ];
  }
};

const planIds: Rule = ({ plans }) => [
  ...duplicates(plans.map(({ id }) => id)).map((id) =>
    finding(at('/plans'), 'PLAN_DOUBLED', `${id} is defined twice.`),
  ),
];

const RULES: readonly Rule[] = [
  currencies,
  days,
  timeZone,
  limits,
  families,
  roles,
  discounts,
  discountSum,
  planIds,
];

type PlanRule = (
  plan: RewardPlan,
  place: string,
  definition: ProgrammeDefinition,
) => readonly RefusalDetail[];
const PLAN_RULES_OF_ALL: readonly Rule[] = [
  (definition) =>
    definition.plans.flatMap((plan, index) =>
      PLAN_RULES.flatMap((rule) => rule(plan, at(`/plans/${String(index)}`), definition)),
    ),
];

const planScope: PlanRule = ({ scope }, place, { roles: known, families: products }) => {
  const levels = levelsOf(known, scope.role);
  if (levels === undefined)
    return [finding(`${place}/scope/role`, 'ROLE_UNKNOWN', `${scope.role} is no role of this programme.`)];
  const lines = products.value.map(({ productLine }) => productLine);
  return [
    ...scope.levels.value.flatMap((level, index) =>
      levels.includes(level)
        ? []
        : [
            finding(
              `${place}/scope/levels/value/${String(index)}`,
              'LEVEL_UNKNOWN',
              `${scope.role} has no level ${level}.`,
            ),
          ],
    ),
    ...(scope.productLines?.value ?? []).flatMap((line, index) =>
      lines.includes(line)
        ? []
        : [
            finding(
              `${place}/scope/productLines/value/${String(index)}`,
              'PRODUCT_LINE_UNKNOWN',
              `No family belongs to ${line}.`,
            ),
          ],
    ),
  ];
};

/** One rate per level and deal type: a pair without one would silently earn nothing, a pair with two is a toss. */
const planRates: PlanRule = ({ method, scope }, place, { deal }) => {
  if (method.kind !== 'rate') return [];
  const pointer = `${place}/method/rates/value`;
  const covers = (level: string, type: string): number =>
    method.rates.value.filter(
      (rate) => rate.level === level && (rate.dealType === type || rate.dealType === 'any'),
    ).length;
  const pairs = scope.levels.value.flatMap((level) =>
    deal.types.value.map(({ id }) => [level, id, covers(level, id)] as const),
  );
  return [
    ...pairs
      .filter(([, , count]) => count === 0)
      .map(([level, type]) => finding(pointer, 'RATE_MISSING', `No rate for ${level} and ${type}.`)),
    ...pairs
      .filter(([, , count]) => count > 1)
      .map(([level, type]) => finding(pointer, 'RATE_DOUBLED', `Two rates for ${level} and ${type}.`)),
    ...method.rates.value.flatMap((rate, index) => [
      ...(scope.levels.value.includes(rate.level)
        ? []
        : [
            finding(
              `${pointer}/${String(index)}/level`,
              'LEVEL_UNKNOWN',
              `${rate.level} is not in the plan's scope.`,
            ),
          ]),
      ...percentFindings(`${pointer}/${String(index)}/percent`, rate.percent),
    ]),
  ];
};

const WHOLE = /^(0|[1-9]\d*)$/;

/** E7: bands begin at 0, follow each other without gap and overlap, and the last one fits the declared top. */
const planBands: PlanRule = ({ method }, place) => {
  if (method.kind !== 'stepped') return [];
  const pointer = `${place}/method/bands/value`;
  const bands = method.bands.value;
  const malformed = bands.flatMap((band, index) => [
    ...(WHOLE.test(band.from) && (band.to === null || WHOLE.test(band.to))
      ? []
      : [finding(`${pointer}/${String(index)}`, 'AMOUNT_INVALID', 'Bounds are whole minor units.')]),
    ...percentFindings(`${pointer}/${String(index)}/percent`, band.percent),
  ]);
  if (malformed.length > 0 || bands.length === 0) return malformed;
  return [...joints(bands, pointer), ...ends(bands, method.top, pointer)];
};

const joints = (bands: readonly PlanBand[], pointer: string): readonly RefusalDetail[] =>
  bands.flatMap((band, index) => {
    const place = `${pointer}/${String(index)}`;
    const before = bands[index - 1];
    const start = before === undefined ? '0' : before.to;
    const found: RefusalDetail[] = [];
    if (band.to !== null && BigInt(band.to) <= BigInt(band.from))
      found.push(finding(place, 'BANDS_DESCENDING', `${band.from} to ${band.to} is no band.`));
    if (start === null || BigInt(band.from) < BigInt(start))
      found.push(finding(place, 'BANDS_OVERLAP', `The band from ${band.from} begins inside the one before.`));
    else if (BigInt(band.from) > BigInt(start))
      found.push(finding(place, 'BANDS_GAP', `Nothing covers ${start} to ${band.from}.`));
    return found;
  });

const ends = (
  bands: readonly PlanBand[],
  top: 'open' | 'capped',
  pointer: string,
): readonly RefusalDetail[] => {
  const open = bands.at(-1)?.to === null;
  const place = `${pointer}/${String(bands.length - 1)}/to`;
  if (top === 'open' && !open) return [finding(place, 'BANDS_GAP', 'The top is open, the last band is not.')];
  if (top === 'capped' && open) return [finding(place, 'TOP_NOT_CAPPED', 'A capped top needs a last bound.')];
  return [];
};

/** Plans of one role can hit one line, so the order in which they stack is declared and unique. */
const planStacking: PlanRule = (plan, place, { plans }) => {
  const order = plan.stacking.value.order;
  const first = plans.find(
    (other) => other.scope.role === plan.scope.role && other.stacking.value.order === order,
  );
  return first === undefined || first.id === plan.id
    ? []
    : [
        finding(
          `${place}/stacking/value/order`,
          'STACKING_UNDECLARED',
          `${plan.id} and ${first.id} share the place ${String(order)}: which goes first is not declared.`,
        ),
      ];
};

const planFacts: PlanRule = ({ requires }, place) =>
  requires.value.includes('shipped')
    ? []
    : [finding(`${place}/requires/value`, 'FACT_MISSING', 'A line earns by being shipped.')];

const PLAN_RULES: readonly PlanRule[] = [planScope, planRates, planBands, planStacking, planFacts];
