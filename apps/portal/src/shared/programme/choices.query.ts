import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';

export type Choices = AnswerOf<'getProgrammeChoices'>;

/** What the programme in force lets a registration say: regions, deal types, product lines, currency. */
export const choicesQuery = queryOptions({
  queryKey: ['choices'],
  queryFn: async () => {
    const { data } = await dataOf(api.GET('/v1/programs'));
    const programmeId = data[0]?.id ?? '';
    return dataOf(api.GET('/v1/programs/{programmeId}/choices', { params: { path: { programmeId } } }));
  },
  staleTime: 300_000,
});
