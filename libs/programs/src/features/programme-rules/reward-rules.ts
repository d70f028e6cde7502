import type {
  AchievementPlan,
  AnnouncedPlan,
  ProgrammeDefinition,
  RewardPlan,
} from '../../domain/terms/definition';
import { days, inWords, list, sentence, type RuleSentence } from './rule-sentence';

export const planRules = ({
  plans,
  achievementPlans = [],
  plansNotCalculated,
  currency,
}: ProgrammeDefinition): readonly RuleSentence[] => [
  ...plans.map((plan) => planRule(plan, currency)),
  ...achievementPlans.map(achievementRule),
  ...plansNotCalculated.map(announcedRule),
];

const planRule = (plan: RewardPlan, currency: string): RuleSentence => {
  const { scope, method, capPerDeal, requires, base, rounding } = plan;
  const rates = method.kind === 'rate' ? method.rates : method.bands;
  const conditions = [
    ...(scope.productLines === undefined ? [] : [` on ${list(scope.productLines.value)}`]),
    ...(scope.specialisation === undefined
      ? []
      : [` with the specialisation ${scope.specialisation.value} on the ship day`]),
  ].join('');
  const cap = capPerDeal === undefined ? '' : `, at most ${inWords(capPerDeal.value)} a deal`;
  return sentence(
    'reward',
    `${plan.name}: partners at ${list(scope.levels.value)} earn ${earning(plan, currency)} of the ${base.value} of each line` +
      `${conditions} once it is ${list(requires.value)}${cap}; rounded ${rounding.value.mode} per ${rounding.value.point}.`,
    scope.levels,
    rates,
    requires,
    base,
    rounding,
    ...[scope.productLines, scope.specialisation, capPerDeal].filter((value) => value !== undefined),
  );
};

const earning = ({ method }: RewardPlan, currency: string): string =>
  method.kind === 'rate'
    ? list(
        method.rates.value.map(({ dealType, level, percent }) =>
          dealType === 'any' ? `${percent} % (${level})` : `${percent} % (${level}, ${dealType})`,
        ),
      )
    : list(
        method.bands.value.map(({ from, to, percent }) =>
          to === null
            ? `${percent} % from ${inWords({ amount: from, currency })} on`
            : `${percent} % from ${inWords({ amount: from, currency })} to ${inWords({ amount: to, currency })}`,
        ),
      );

const achievementRule = (plan: AchievementPlan): RuleSentence =>
  sentence(
    'reward',
    `${plan.name}: providers at ${list(plan.scope.levels.value)} earn ${plan.percent.value} % of ${plan.measure.value.replaceAll('-', ' ')} of their year` +
      `${plan.targetRequired.value ? ' if they reach its target' : ''}, paid after the ${plan.paidAfter.value}; rounded ${plan.rounding.value}.`,
    plan.scope.levels,
    plan.measure,
    plan.percent,
    plan.targetRequired,
    plan.paidAfter,
    plan.rounding,
  );

const announcedRule = (plan: AnnouncedPlan): RuleSentence =>
  sentence(
    'reward',
    `${plan.name}: providers at ${list(plan.scope.levels.value)} earn ${plan.percent.value} % of ${plan.measure.value.replaceAll('-', ' ')}` +
      `${plan.targetRequired.value ? ' if they reach its target' : ''}, paid after the ${plan.paidAfter.value}. Not calculated: ${plan.reason}`,
    plan.scope.levels,
    plan.measure,
    plan.percent,
    plan.targetRequired,
    plan.paidAfter,
  );

/** Late facts, returns, disputes, sellers and the scorecard. */
export const rewardRules = (definition: ProgrammeDefinition): readonly RuleSentence[] => {
  const { late, clawback, dispute, seller, sellerRewards, pfp } = definition;
  return [
    sentence(
      'reward',
      `A sale that becomes known more than ${days(late.maxDays.value)} after its quarter earns nothing.`,
      late.maxDays,
    ),
    sentence(
      'reward',
      `A return takes its reward back within ${days(clawback.lookbackDays.value)} of the ship day.`,
      clawback.lookbackDays,
    ),
    sentence(
      'reward',
      `A statement can be disputed for ${days(dispute.openDays.value)}; a dispute is decided within ${String(dispute.decisionBusinessDays.value)} business days.`,
      dispute.openDays,
      dispute.decisionBusinessDays,
    ),
    sentence(
      'seller reward',
      `Salespeople of partners at ${list(sellerRewards.levels.value)} may be enrolled.`,
      sellerRewards.levels,
    ),
    sentence(
      'seller reward',
      `A salesperson earns ${inWords(seller.onApproved.value)} for an approved and ${inWords(seller.onClosed.value)} for a closed registration, at most ${inWords(seller.capPerQuarter.value)} a quarter; above ${inWords(seller.taxFormAbove.value)} a year a tax form is needed.`,
      ...[seller.onApproved, seller.onClosed, seller.capPerQuarter, seller.taxFormAbove],
    ),
    sentence(
      'scorecard',
      `Scored are ${list(pfp.scored.value)}; ${pfp.threshold.value} % and more passes.`,
      pfp.scored,
      pfp.threshold,
    ),
    ...(pfp.caseQuestions === undefined
      ? []
      : [
          sentence(
            'scorecard',
            `The handling of cases is the mean of ${String(pfp.caseQuestions.value)} closure questions.`,
            pfp.caseQuestions,
          ),
        ]),
    ...(pfp.attachTargets === undefined
      ? []
      : [
          sentence(
            'scorecard',
            `Services are sold for so much of the eligible hardware: ${list(pfp.attachTargets.value.map(({ productLine, percent }) => `${productLine} ${percent} %`))}.`,
            pfp.attachTargets,
          ),
        ]),
    ...(pfp.discountPoints === undefined
      ? []
      : [
          sentence(
            'scorecard',
            `What passes in a quarter adds points to the discount of the next one: ${list(pfp.discountPoints.value.criteria.map(({ criterion, points }) => `${criterion} ${points}`))}; on ${list(pfp.discountPoints.value.services)}.`,
            pfp.discountPoints,
          ),
        ]),
    sentence(
      'scorecard',
      `Reported beside them are ${list(pfp.reported.value)}: defective hardware back within ${days(pfp.returnDays.value)}, without a fault under ${pfp.noTroubleFoundBelow.value} %.`,
      ...[pfp.reported, pfp.returnDays, pfp.noTroubleFoundBelow],
    ),
  ];
};
