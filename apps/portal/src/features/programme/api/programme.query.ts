import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type Rule = AnswerOf<'getProgrammeRules'>['rules'][number];

/** The programme that is in force: its rules in sentences, and what it lets people choose. */
export const programmeQuery = queryOptions({
  queryKey: ['programme', 'rules'],
  queryFn: async () => {
    const { data } = await dataOf(api.GET('/v1/programs'));
    const params = { path: { programmeId: data[0]?.id ?? '' } };
    const [rules, choices] = await Promise.all([
      dataOf(api.GET('/v1/programs/{programmeId}/rules', { params })),
      dataOf(api.GET('/v1/programs/{programmeId}/choices', { params })),
    ]);
    return { ...rules, rejectionReasons: choices.rejectionReasons };
  },
  staleTime: 300_000,
});

export const versionsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programme', 'versions', programmeId],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/programs/{programmeId}/versions', { params: { path: { programmeId } } })))
        .data,
  });

export const programmeHistory = (programmeId: string): HistoryQuery => ({
  key: ['programme', 'history', programmeId],
  read: () => dataOf(api.GET('/v1/programs/{programmeId}/history', { params: { path: { programmeId } } })),
});
