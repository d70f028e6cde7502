import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';

export type ReadModel = AnswerOf<'listProjections'>['data'][number];
export type OutboxCommand = AnswerOf<'listOutbox'>['data'][number];
export type RecentJob = AnswerOf<'listRecentJobs'>['data'][number];
export type GivenUpJob = AnswerOf<'listGivenUpJobs'>['data'][number];

const AGAIN_MS = 10_000;

/** Whether what must answer does; that something does not is an answer as well. */
export const readinessQuery = queryOptions({
  queryKey: ['operations', 'ready'],
  queryFn: async () => {
    const { data, error } = await api.GET('/health/ready');
    return data ?? error;
  },
  refetchInterval: AGAIN_MS,
});

export const modelsQuery = queryOptions({
  queryKey: ['operations', 'models'],
  queryFn: async () => (await dataOf(api.GET('/v1/runtime/projections'))).data,
  refetchInterval: AGAIN_MS,
});

export const outboxQuery = queryOptions({
  queryKey: ['operations', 'outbox'],
  queryFn: async () => (await dataOf(api.GET('/v1/runtime/outbox'))).data,
});

export const recentJobsQuery = queryOptions({
  queryKey: ['operations', 'recent-jobs'],
  queryFn: async () => (await dataOf(api.GET('/v1/runtime/recent-jobs'))).data,
  refetchInterval: AGAIN_MS,
});

export const jobsQuery = queryOptions({
  queryKey: ['operations', 'jobs'],
  queryFn: async () => (await dataOf(api.GET('/v1/runtime/jobs'))).data,
});

type On = Readonly<{ name: string; onDone: () => void }>;
const CHANGES = { changes: [['operations']] };

export const useRebuild = ({ name, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/runtime/projections/{name}/rebuild', { params: { path: { name }, header } }),
    { ...CHANGES, onDone },
  );

export const useResume = ({ name, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/runtime/projections/{name}/resume', { params: { path: { name }, header } }),
    { ...CHANGES, onDone },
  );

export const useRetryCommand = ({ name: commandId, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/runtime/outbox/{commandId}/retry', { params: { path: { commandId }, header } }),
    { ...CHANGES, onDone },
  );

export const useRetryJob = ({ name: jobId, onDone }: On) =>
  useCommand(
    (_: void, header) => api.POST('/v1/runtime/jobs/{jobId}/retry', { params: { path: { jobId }, header } }),
    { ...CHANGES, onDone },
  );
