import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

type StandingOf = AnswerOf<'getPartnerStanding'>;
export type JudgedRole = StandingOf['roles'][number];
export type JudgedLevel = JudgedRole['levels'][number];
export type Requirement = JudgedLevel['requirements'][number];
export type Figure = Requirement['have'];

/** What a partner has and lacks of the levels of its roles, today. */
export const standingQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['partners', 'standing', partnerId],
    queryFn: () => dataOf(api.GET('/v1/partners/{partnerId}/standing', { params: { path: { partnerId } } })),
  });
