import { addDays, quarterBounds, quarterOf, type Day, type Quarter } from '@channel/kernel';
import type { RewardPlan } from '@channel/programs';
import { holds, levelOn, type DealInputs, type PartnerInputs, type ShippedLine } from './inputs';
import type { ZeroReason } from './lines';
import type { PricedBase } from './quantities';

export type Judged = Readonly<{
  line: ShippedLine;
  deal: DealInputs | undefined;
  partner: PartnerInputs;
  priced: PricedBase;
  wonInsideProtection: boolean;
  /** Days after a quarter's end; a sale that is received later earns nothing. */
  lateMaxDays: number;
}>;

/** The percent of a plan for deal type and level; `undefined` where the plan has none. */
export const rateOf = (
  plan: RewardPlan,
  level: string | null,
  dealType: string | null,
): string | undefined =>
  plan.method.kind === 'rate'
    ? plan.method.rates.value.find(
        (rate) => rate.level === level && (rate.dealType === 'any' || rate.dealType === dealType),
      )?.percent
    : undefined;

/** Every reason why a plan gives a line nothing, in the order of R20. */
export const blockingReasons = (plan: RewardPlan, judged: Judged): readonly ZeroReason[] => {
  const { line, partner, priced } = judged;
  const level = levelOn(partner, line.shipOn)?.level ?? null;
  const { role, levels, specialisation, productLines } = plan.scope;
  const reasons: [boolean, ZeroReason][] = [
    [level === null || !levels.value.includes(level), 'LEVEL_NOT_ELIGIBLE'],
    [
      specialisation !== undefined && !holds(partner, specialisation.value, line.shipOn),
      'REQUIREMENTS_NOT_MET',
    ],
    [partner.role !== role, 'ROLE_NOT_IN_SCOPE'],
    ...dealReasons(plan, judged),
    [
      !priced.eligible || (productLines !== undefined && !productLines.value.includes(line.productLine)),
      'PRODUCT_NOT_ELIGIBLE',
    ],
    [!isRegisteredPart(line, judged.deal), 'OUTSIDE_REGISTRATION'],
    [line.type === 'demo', 'NFR_ORDER'],
    [isTooLate(line, judged.lateMaxDays), 'TOO_LATE'],
  ];
  return reasons.filter(([applies]) => applies).map(([, reason]) => reason);
};

/** Received after the last day on which its quarter still takes sales (G54). A return has a look-back instead. */
const isTooLate = ({ type, shipOn, receivedOn }: ShippedLine, maxDays: number): boolean =>
  type !== 'return' &&
  receivedOn !== undefined &&
  receivedOn > addDays(quarterBounds(quarterOf(shipOn)).lastDay, maxDays);

const dealReasons = (
  plan: RewardPlan,
  { line, deal, wonInsideProtection }: Judged,
): readonly [boolean, ZeroReason][] => {
  if (line.cancelled === true) return [[true, 'NOT_SHIPPED']];
  if (line.dealId === null || deal === undefined) return [[true, 'UNMATCHED']];
  const { approvedOn, wonOn, closedOn, protectedUntilOn } = deal;
  const needs = plan.requires.value;
  return [
    [needs.includes('approved') && approvedOn === null, 'DEAL_NOT_APPROVED'],
    [needs.includes('won') && wonOn === null, 'NOT_WON'],
    [needs.includes('closed') && closedOn === null, 'NOT_CLOSED'],
    [
      wonInsideProtection && wonOn !== null && protectedUntilOn !== null && wonOn > protectedUntilOn,
      'PROTECTION_LAPSED',
    ],
  ];
};

/** The quarter in which a line counts for a plan (G3). */
export const quarterOfLine = (plan: RewardPlan, line: ShippedLine, deal: DealInputs | undefined): Quarter => {
  if (plan.quarterBy.value === 'shipped') return quarterOf(line.shipOn);
  const days = [line.shipOn, deal?.approvedOn, deal?.wonOn, deal?.closedOn];
  return quarterOf(days.filter((day): day is Day => typeof day === 'string').reduce(later));
};

const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** G60: what the partner never registered earns nothing, though it is on the bill of materials. */
const isRegisteredPart = ({ sku }: ShippedLine, deal: Judged['deal']): boolean =>
  (deal?.prices ?? []).every((price) => price.sku !== sku || price.registered);
