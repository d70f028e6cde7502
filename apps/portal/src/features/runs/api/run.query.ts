import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type Run = AnswerOf<'getRewardRun'>;
export type RunDifference = AnswerOf<'getRewardRunDifference'>;

const WHILE_CALCULATING_MS = 2_000;

/** One run; while a job calculates it, it is read again. */
export const runQuery = (runId: string) =>
  queryOptions({
    queryKey: ['runs', 'record', runId],
    queryFn: () => dataOf(api.GET('/v1/reward-runs/{runId}', { params: { path: { runId } } })),
    refetchInterval: ({ state: { data } }) => (data?.status === 'calculating' ? WHILE_CALCULATING_MS : false),
  });

export const runHistory = (runId: string): HistoryQuery => ({
  key: ['runs', 'history', runId],
  read: () => dataOf(api.GET('/v1/reward-runs/{runId}/history', { params: { path: { runId } } })),
});

/** What changed from one run of a quarter to another, by cause. */
export const runDifferenceQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['runs', 'difference', from, to],
    queryFn: () =>
      dataOf(
        api.GET('/v1/reward-runs/{runId}/difference', { params: { path: { runId: from }, query: { to } } }),
      ),
  });
