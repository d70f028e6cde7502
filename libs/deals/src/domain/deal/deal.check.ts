import { isRefusal, refuse, type Refusal, type RefusalsOf } from '@channel/kernel';
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
