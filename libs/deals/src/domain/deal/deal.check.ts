import { addDays, isRefusal, refuse, type MoneyJson, type Refusal, type RefusalsOf } from '@channel/kernel';
import { initial } from './deal';
import type { DealDecision, SubmitDeal } from './deal.commands';
import type { DealEvent } from './deal.events';
import { submit } from './deal.submission';

/** What a submission would meet: a category and, for a "no", the decision's own words; never another party (R7, F6). */
export type DealCheck = Readonly<
  | { result: 'clear'; decisionDueAt: string }
  | { result: 'possible_overlap'; decisionDueAt: string; refusal: Refusal<'DEAL_OVERLAP'> }
  | { result: 'not_eligible'; refusal: Refusal<RefusalsOf<SubmitDeal>> }
>;

/** The submission's decision without the submission: one function, so that check and decision cannot disagree. */
export const checkDeal = (submission: Omit<SubmitDeal['data'], 'number'>): DealCheck => {
  return checked(submit({ ...submission, number: '' }, initial));
};

/** What a partner says later than the customer and what they want: until then a check takes it for right. */
export const SAID_LATER = [
  ...(['segment', 'dealType', 'value', 'expectedCloseOn', 'distributorId'] as const),
  'tenderPublished',
] as const;
export type SaidLater = (typeof SAID_LATER)[number];

/**
 * A submission in which everything that is not said yet is as the rules would have it: so its check asks whether what *is*
 * said can be registered, and whether it overlaps, by the same decision.
 */
export const takenForRight = (
  submission: Omit<SubmitDeal['data'], 'number'>,
  open: readonly SaidLater[],
): Omit<SubmitDeal['data'], 'number'> => {
  const { terms, act } = submission;
  const right: Readonly<Record<SaidLater, Partial<SubmitDeal['data']>>> = {
    segment: { segment: terms?.segments[0] ?? 'any' },
    dealType: { proposedType: terms?.types[0] ?? 'any' },
    value: { value: atLeast(terms?.minimumList) },
    expectedCloseOn: { expectedCloseOn: addDays(act.on, terms?.leadTimeDays ?? 0) },
    distributorId: { distributorId: 'any', distributorActive: true },
    tenderPublished: { tenderPublished: submission.tenderPublishedOn !== null },
  };
  return open.reduce((whole, field) => ({ ...whole, ...right[field] }), submission);
};

const atLeast = (least: MoneyJson | undefined): MoneyJson =>
  least === undefined || least.amount === '0' ? { amount: '1', currency: least?.currency ?? 'USD' } : least;

const checked = (decision: DealDecision<SubmitDeal>): DealCheck => {
  if (isRefusal(decision)) return { result: 'not_eligible', refusal: decision };
  const submitted = decision.find(({ type }) => type === 'DealSubmitted');
  const { decisionDueAt, overlapSeen } = (submitted as Extract<DealEvent, { type: 'DealSubmitted' }>).data;
  return overlapSeen
    ? {
        result: 'possible_overlap',
        decisionDueAt,
        refusal: refuse('DEAL_OVERLAP', 'You may register; the overlap is decided before an approval.'),
      }
    : { result: 'clear', decisionDueAt };
};
