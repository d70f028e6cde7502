import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type HalfYear = AnswerOf<'getPartnerHalfYear'>;

/** The half-year of a day up to that day. @param asOf only what was known at the end of this day */
export const halfYearQuery = (partnerId: string, on: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['points', 'half-year', partnerId, on, asOf],
    queryFn: () =>
      dataOf(
        api.GET('/v1/partners/{partnerId}/half-year', {
          params: { path: { partnerId }, query: { on, ...(asOf === undefined ? {} : { asOf }) } },
        }),
      ),
  });
