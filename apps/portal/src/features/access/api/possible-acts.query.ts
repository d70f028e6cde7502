import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type PossibleAct = AnswerOf<'getPossibleActs'>['acts'][number];

/** Who may ask what others may do. */
export const ASKS = ['platform.admin', 'auditor'] as const;

export const possibleActsQuery = (personId: string, record: string) =>
  queryOptions({
    queryKey: ['access', 'possible-acts', personId, record],
    queryFn: () =>
      dataOf(
        api.GET('/v1/access/{personId}/possible-acts', { params: { path: { personId }, query: { record } } }),
      ),
  });
