import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type ExpectedReport = AnswerOf<'getExpectedReports'>['reports'][number];

/** What a partner has to report each month, as it is today. */
export const expectedReportsQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['partners', 'expected-reports', partnerId],
    queryFn: () =>
      dataOf(api.GET('/v1/partners/{partnerId}/expected-reports', { params: { path: { partnerId } } })),
  });
