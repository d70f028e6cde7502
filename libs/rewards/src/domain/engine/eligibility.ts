import { addDays, quarterBounds, quarterOf, type Day, type Quarter } from '@channel/kernel';
import type { RewardPlan } from '@channel/programs';
import {
  earnsAsKind,
  holds,
  levelOn,
  unmetOn,
  type DealInputs,
  type PartnerInputs,
  type RewardRules,
  type RulesByQuarter,
  type ShippedLine,
} from './inputs';
import { ZERO_REASONS, type ZeroReason } from './lines';

/** One shipped line before one plan, under the rules of the quarter in which it counts. */
export type Candidate = Readonly<{
  line: ShippedLine;
  /** `undefined`: matched to no deal of the partner. */
  deal: DealInputs | undefined;
  partner: PartnerInputs;
  plan: RewardPlan;
  rules: RewardRules;
  quarter: Quarter;
}>;

/** The plan's version that a line counts under, and the quarter; `undefined`: it counts in none (G3). */
export const countsIn = (
  planId: string,
  { line, deal }: Pick<Candidate, 'line' | 'deal'>,
  rulesOf: RulesByQuarter,
): Pick<Candidate, 'plan' | 'rules' | 'quarter'> | undefined => {
  const shipped = underRulesOf(quarterOf(line.shipOn), planId, rulesOf);
  if (shipped?.plan.quarterBy.value === 'shipped') return shipped;
  const last = underRulesOf(lastFactQuarter(line, deal), planId, rulesOf);
  return last?.plan.quarterBy.value === 'last-fact' ? last : undefined;
};

const underRulesOf = (
  quarter: Quarter,
  planId: string,
  rulesOf: RulesByQuarter,
): Pick<Candidate, 'plan' | 'rules' | 'quarter'> | undefined => {
  const rules = rulesOf(quarter);
  const plan = rules.definition.plans.find(({ id }) => id === planId);
  return plan === undefined ? undefined : { plan, rules, quarter };
};

/** The quarter of the last fact that the reward needs. */
export const lastFactQuarter = (line: ShippedLine, deal: DealInputs | undefined): Quarter => {
  const days = [line.shipOn, deal?.approvedOn, deal?.wonOn, deal?.closedOn];
  return quarterOf(days.filter((day): day is Day => typeof day === 'string').reduce(later));
};

const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** Every reason why a plan gives a line nothing, in the order of R20. A line with any uses up nothing (G63). */
export const blockingReasons = (candidate: Candidate): readonly ZeroReason[] => {
  const { line, partner, plan, deal, rules } = candidate;
  const level = levelOn(partner, line.shipOn)?.level ?? null;
  const { role, specialisation, productLines } = plan.scope;
  const reasons: [boolean, ZeroReason][] = [
    [!earnsAtLevel(candidate, level), 'LEVEL_NOT_ELIGIBLE'],
    [
      (specialisation !== undefined && !holds(partner, specialisation.value, line.shipOn)) ||
        (unmetOn(partner, level, line.shipOn) ?? []).length > 0,
      'REQUIREMENTS_NOT_MET',
    ],
    [partner.role !== role || !earnsAsKind(partner, rules.definition, line.shipOn), 'ROLE_NOT_IN_SCOPE'],
    ...dealReasons(candidate),
    [
      !isEligiblePart(line, deal) ||
        (productLines !== undefined && !productLines.value.includes(line.productLine)),
      'PRODUCT_NOT_ELIGIBLE',
    ],
    [!isRegisteredPart(line, deal), 'OUTSIDE_REGISTRATION'],
    [line.type === 'demo' || deal?.nfr === true, 'NFR_ORDER'],
    [line.ownUse === true, 'OWN_USE_ORDER'],
    [isTooLate(line, rules.definition.late.maxDays.value), 'TOO_LATE'],
  ];
  return reasons.filter(([applies]) => applies).map(([, reason]) => reason);
};

/** In scope, and with a rate for the deal's type where the plan pays by rates: a zero without a reason is none. */
const earnsAtLevel = ({ plan, deal }: Candidate, level: string | null): boolean => {
  if (level === null || !plan.scope.levels.value.includes(level)) return false;
  const dealType = deal?.dealType ?? null;
  if (plan.method.kind !== 'rate' || dealType === null) return true;
  return plan.method.rates.value.some(
    (rate) => rate.level === level && (rate.dealType === 'any' || rate.dealType === dealType),
  );
};

const isEligiblePart = ({ sku }: ShippedLine, deal: DealInputs | undefined): boolean =>
  (deal?.prices ?? []).every((price) => price.sku !== sku || price.eligible);

/** Received after the last day on which its quarter still takes sales (G54). A return has a look-back instead. */
const isTooLate = ({ type, shipOn, receivedOn }: ShippedLine, maxDays: number): boolean =>
  type !== 'return' &&
  receivedOn !== undefined &&
  receivedOn > addDays(quarterBounds(quarterOf(shipOn)).lastDay, maxDays);

const dealReasons = ({ line, deal, plan, rules }: Candidate): readonly [boolean, ZeroReason][] => {
  if (line.cancelled === true) return [[true, 'NOT_SHIPPED']];
  if (line.dealId === null || deal === undefined) return [[true, 'UNMATCHED']];
  const { approvedOn, wonOn, closedOn, protectedUntilOn } = deal;
  const needs = plan.requires.value;
  const { wonInsideProtection } = rules.definition.reward;
  return [
    [needs.includes('approved') && approvedOn === null, 'DEAL_NOT_APPROVED'],
    [needs.includes('won') && wonOn === null, 'NOT_WON'],
    [needs.includes('closed') && closedOn === null, 'NOT_CLOSED'],
    [
      wonInsideProtection.value && wonOn !== null && protectedUntilOn !== null && wonOn > protectedUntilOn,
      'PROTECTION_LAPSED',
    ],
  ];
};

export const inReportOrder = (codes: readonly ZeroReason[]): readonly ZeroReason[] =>
  ZERO_REASONS.filter((reason) => codes.includes(reason));

/** G60: what the partner never registered earns nothing, though it is on the bill of materials. */
const isRegisteredPart = ({ sku }: ShippedLine, deal: DealInputs | undefined): boolean =>
  (deal?.prices ?? []).every((price) => price.sku !== sku || price.registered);
