import { decimalText, parseMoney, type MoneyJson } from '@channel/kernel';
import type { ProgrammeDefinition, RewardPlan, Sourced } from '../../domain/terms/definition';

/** One rule in plain words with where its values come from. */
export type RuleSentence = Readonly<{
  topic: string;
  text: string;
  sources: readonly string[];
  sample: boolean;
}>;

/** The programme's rules, one sentence each (F18): changing a number changes exactly its sentence. */
export const ruleText = (definition: ProgrammeDefinition): readonly RuleSentence[] => [
  ...dealRules(definition),
  ...priceRules(definition),
  ...definition.plans.map((plan) => planRule(plan)),
  ...posAndPayoutRules(definition),
];

const sentence = (topic: string, text: string, ...values: readonly Sourced<unknown>[]): RuleSentence => {
  const sources = [...new Set(values.map(({ source }) => source))];
  return { topic, text, sources, sample: sources.includes('sample') };
};
const inWords = (amount: MoneyJson): string =>
  `${decimalText(parseMoney(amount)).replace(/\B(?=(?:\d{3})+(?!\d)(?=.*\.|$))/g, ',')} ${amount.currency}`;
const list = (words: readonly string[]): string => words.join(', ');

const dealRules = ({ deal, reward }: ProgrammeDefinition): readonly RuleSentence[] => [
  ...deal.types.value.map(({ id, criteria }) => sentence('deal', `Deal type ${id}: ${criteria}`, deal.types)),
  sentence(
    'deal',
    `A registration is decided within ${String(deal.decisionDays.value)} business days.`,
    deal.decisionDays,
  ),
  sentence(
    'deal',
    `An approved deal is protected for ${String(deal.protectionDays.value)} days from its approval.`,
    deal.protectionDays,
  ),
  sentence(
    'deal',
    `A channel manager approves up to ${inWords(deal.approvalLimit.value)}; above it a channel lead decides.`,
    deal.approvalLimit,
  ),
  sentence(
    'deal',
    deal.distributorRequired.value ? 'A deal names a distributor.' : 'A deal may name a distributor.',
    deal.distributorRequired,
  ),
  sentence(
    'deal',
    reward.wonInsideProtection.value
      ? 'A deal earns only if it was won on or before its last protected day.'
      : 'A deal may be won after its protection has ended.',
    reward.wonInsideProtection,
  ),
];

const priceRules = ({ velocity, discount, price, quote }: ProgrammeDefinition): readonly RuleSentence[] => [
  ...discount.levels.flatMap(({ role, percents }) =>
    Object.entries(percents.value).map(([level, percent]) =>
      sentence('price', `A ${role} at level ${level} has ${percent} % discount on list prices.`, percents),
    ),
  ),
  sentence(
    'price',
    `A bill of materials under ${inWords(velocity.limit.value)} list, all of it in ${list(velocity.families.value)}, is priced without a person.`,
    velocity.limit,
    velocity.families,
  ),
  sentence(
    'price',
    `The velocity price adds ${discount.velocityPoints.value} points.`,
    discount.velocityPoints,
  ),
  sentence(
    'price',
    `An approved registration adds ${discount.registrationPoints.value} points.`,
    discount.registrationPoints,
  ),
  sentence('price', `A price is valid for ${String(price.validDays.value)} days.`, price.validDays),
  sentence('price', `A quote is valid for ${String(quote.validDays.value)} days.`, quote.validDays),
];

const planRule = (plan: RewardPlan): RuleSentence => {
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
    `${plan.name}: partners at ${list(scope.levels.value)} earn ${earning(plan)} of the ${base.value} of each line` +
      `${conditions} once it is ${list(requires.value)}${cap}; rounded ${rounding.value.mode} per ${rounding.value.point}.`,
    scope.levels,
    rates,
    requires,
    base,
    rounding,
    ...[scope.productLines, scope.specialisation, capPerDeal].filter((value) => value !== undefined),
  );
};

const earning = ({ method }: RewardPlan): string =>
  method.kind === 'rate'
    ? list(
        method.rates.value.map(({ dealType, level, percent }) =>
          dealType === 'any' ? `${percent} % (${level})` : `${percent} % (${level}, ${dealType})`,
        ),
      )
    : list(
        method.bands.value.map(({ from, to, percent }) =>
          to === null
            ? `${percent} % from ${from} minor units on`
            : `${percent} % from ${from} to ${to} minor units`,
        ),
      );

const posAndPayoutRules = ({ pos, reward, payout }: ProgrammeDefinition): readonly RuleSentence[] => [
  sentence(
    'shipment',
    `A quarter begins to close ${String(pos.graceBusinessDays.value)} business days after its end.`,
    pos.graceBusinessDays,
  ),
  sentence(
    'shipment',
    pos.serialsRequired.value
      ? 'Sales of serialised products report a serial number for each unit.'
      : 'Serial numbers may be left out.',
    pos.serialsRequired,
  ),
  sentence(
    'payout',
    `A statement is payable when the partner accepts it, or after ${String(reward.acceptanceDays.value)} days.`,
    reward.acceptanceDays,
  ),
  sentence('payout', `Less than ${inWords(payout.minimum.value)} is carried over.`, payout.minimum),
  sentence(
    'payout',
    `A batch above ${inWords(payout.secondApproverAbove.value)} needs a second approver.`,
    payout.secondApproverAbove,
  ),
  sentence(
    'payout',
    `A new account can be paid to after ${String(payout.coolingBusinessDays.value)} business days.`,
    payout.coolingBusinessDays,
  ),
];
