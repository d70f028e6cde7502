import { isRefusal, refuse, type Decision, type Refusal } from '@channel/kernel';
import { initial } from './deal';
import type { DealRefusal, SubmitDeal } from './deal.commands';
import { dealDecider } from './deal.decider';
import type { DealEvent } from './deal.events';

/** What a submission would meet: a category and, for a "no", the decision's own words; never another party (R7, F6). */
export type DealCheck = Readonly<
  | { result: 'clear'; decisionDueAt: string }
  | { result: 'possible_overlap'; decisionDueAt: string; refusal: Refusal<DealRefusal> }
  | { result: 'not_eligible'; refusal: Refusal<DealRefusal> }
>;

/** The submission's decision without the submission: one function, so that check and decision cannot disagree. */
export const checkDeal = (submission: Omit<SubmitDeal['data'], 'number'>): DealCheck => {
  const command = { type: 'SubmitDeal', data: { ...submission, number: '' } } as const;
  return checked(dealDecider.decide(command, initial));
};

const checked = (decision: Decision<DealEvent, DealRefusal>): DealCheck => {
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
