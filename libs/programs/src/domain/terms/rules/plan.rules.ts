import type { RefusalDetail } from '@channel/kernel';
import type {
  AchievementPlan,
  AnnouncedPlan,
  PlanBand,
  ProgrammeDefinition,
  RewardPlan,
} from '../definition';
import {
  at,
  duplicates,
  finding,
  levelsOf,
  percentFindings,
  unknown,
  unknownOne,
  rule,
  type Rule,
} from './findings';

const planIds = rule(
  ['plans', 'achievementPlans', 'plansNotCalculated'],
  ({ plans, achievementPlans = [], plansNotCalculated }) =>
    duplicates([...plans, ...achievementPlans, ...plansNotCalculated].map(({ id }) => id)).map((id) =>
      finding(at('/plans'), 'PLAN_DOUBLED', `${id} is defined twice.`),
    ),
);

const PLAN_PARTS = ['plans', 'roles', 'families', 'specialisations', 'deal'] as const;
type PlanParts = Pick<ProgrammeDefinition, (typeof PLAN_PARTS)[number]>;
type PlanRule = (plan: RewardPlan, place: string, parts: PlanParts) => readonly RefusalDetail[];

const planScope: PlanRule = ({ scope }, place, { roles, families, specialisations }) => {
  const levels = levelsOf(roles, scope.role);
  if (levels === undefined)
    return [finding(`${place}/scope/role`, 'ROLE_UNKNOWN', `${scope.role} is no role of this programme.`)];
  const lines = families.value.map(({ productLine }) => productLine);
  const held = specialisations?.value.map(({ id }) => id) ?? [];
  return [
    ...unknown(scope.levels.value, levels, `${place}/scope/levels/value`, 'LEVEL_UNKNOWN'),
    ...unknown(
      scope.productLines?.value ?? [],
      lines,
      `${place}/scope/productLines/value`,
      'PRODUCT_LINE_UNKNOWN',
    ),
    ...(scope.specialisation === undefined
      ? []
      : unknownOne(
          scope.specialisation.value,
          held,
          `${place}/scope/specialisation/value`,
          'SPECIALISATION_UNKNOWN',
        )),
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

const ofAllPlans = rule(PLAN_PARTS, (definition) =>
  definition.plans.flatMap((plan, index) =>
    PLAN_RULES.flatMap((rule) => rule(plan, at(`/plans/${String(index)}`), definition)),
  ),
);

/** Who a plan beside those of lines is for, and how much it gives. */
const besideLines = (
  { scope, percent }: AchievementPlan | AnnouncedPlan,
  place: string,
  roles: ProgrammeDefinition['roles'],
): readonly RefusalDetail[] => {
  const levels = levelsOf(roles, scope.role);
  return [
    ...(levels === undefined
      ? [finding(`${place}/scope/role`, 'ROLE_UNKNOWN', `${scope.role} is no role of this programme.`)]
      : unknown(scope.levels.value, levels, `${place}/scope/levels/value`, 'LEVEL_UNKNOWN')),
    ...percentFindings(`${place}/percent/value`, percent.value),
  ];
};

/** A plan that is announced names a role and levels too: partners read it in the rules. */
const announced = rule(['plansNotCalculated', 'roles'], ({ plansNotCalculated, roles }) =>
  plansNotCalculated.flatMap((plan, index) =>
    besideLines(plan, at(`/plansNotCalculated/${String(index)}`), roles),
  ),
);

/** A year is judged against a target, for each level that earns. */
const achievements = rule(
  ['achievementPlans', 'roles', 'targets'],
  ({ achievementPlans = [], roles, targets }) =>
    achievementPlans.flatMap((plan, index) => {
      const place = at(`/achievementPlans/${String(index)}`);
      const target = targets.find(({ measure }) => measure === plan.measure.value);
      const without = plan.scope.levels.value.filter(
        (level) => target?.entries.value.some((entry) => entry.level === level) !== true,
      );
      return [
        ...besideLines(plan, place, roles),
        ...without.map((level) =>
          finding(
            `${place}/measure/value`,
            'TARGET_MISSING',
            `No target of ${plan.measure.value} for ${level}.`,
          ),
        ),
      ];
    }),
);

export const PLAN_RULES_OF_ALL: readonly Rule[] = [planIds, ofAllPlans, achievements, announced];
