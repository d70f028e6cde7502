import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

/** The version of a programme that is in force: its terms are what an organisation signs. */
export const termsVersionQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['partners', 'terms', programmeId],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/programs/{programmeId}/choices', { params: { path: { programmeId } } })))
        .version,
  });
