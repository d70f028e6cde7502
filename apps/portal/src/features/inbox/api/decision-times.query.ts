import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type DecisionTimes = AnswerOf<'getDecisionTimes'>;

/** How long registrations waited for a decision lately, and what is due next. */
export const decisionTimesQuery = queryOptions({
  queryKey: ['insights', 'decision-times'],
  queryFn: () => dataOf(api.GET('/v1/insights/decision-times')),
});
