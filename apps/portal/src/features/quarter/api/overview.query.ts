import { dataOf, type AnswerOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { countIn, ONE } from './counted';

export type PeriodRow = RowOf<'listPeriods'>;
export type RunRow = RowOf<'listRewardRuns'>;
export type Figures = AnswerOf<'getQuarterFigures'>['data'][number];
export type Variance = AnswerOf<'listQuarterVariances'>['data'][number];

const at = (periodId: string) => ({ params: { path: { periodId } } });

/** Quarters, the newest first: one of them is looked at. */
export const quartersQuery = queryOptions({
  queryKey: ['periods', 'quarters'],
  queryFn: async () =>
    (await dataOf(api.GET('/v1/periods', { params: { query: { sort: '-quarter', limit: 12 } } }))).data,
});

export const figuresQuery = (periodId: string) =>
  queryOptions({
    queryKey: ['runs', 'figures', periodId],
    queryFn: async () => (await dataOf(api.GET('/v1/periods/{periodId}/figures', at(periodId)))).data,
  });

export const variancesQuery = (periodId: string) =>
  queryOptions({
    queryKey: ['runs', 'variances', periodId],
    queryFn: async () => (await dataOf(api.GET('/v1/periods/{periodId}/variances', at(periodId)))).data,
  });

/** Who reports sales, with how many lines of the quarter. */
export const sendersQuery = (periodId: string) =>
  queryOptions({
    queryKey: ['shipments', 'senders', periodId],
    queryFn: async () => (await dataOf(api.GET('/v1/periods/{periodId}/senders', at(periodId)))).data,
  });

/** With its revision, which a trial names. */
export const runRecordQuery = (runId: string) =>
  queryOptions({
    queryKey: ['runs', 'record', runId],
    queryFn: () => dataOf(api.GET('/v1/reward-runs/{runId}', { params: { path: { runId } } })),
    enabled: runId !== '',
  });

export const periodRecordQuery = (periodId: string) =>
  queryOptions({
    queryKey: ['periods', 'record', periodId],
    queryFn: () => dataOf(api.GET('/v1/periods/{periodId}', { params: { path: { periodId } } })),
  });

/** Statements of the quarter of which something is left to pay. */
export const unpaidStatementsQuery = ({ programmeId, quarter }: Pick<PeriodRow, 'programmeId' | 'quarter'>) =>
  queryOptions({
    queryKey: ['statements', 'unpaid', programmeId, quarter],
    queryFn: async () =>
      countIn(
        await dataOf(
          api.GET('/v1/statements', {
            params: {
              query: {
                programmeId: [programmeId],
                quarter: [quarter],
                status: ['issued', 'accepted'],
                ...ONE,
              },
            },
          }),
        ),
      ),
  });

/** Marketing claims whose partner disputes the decision. */
export const disputesQuery = queryOptions({
  queryKey: ['funds', 'quarter', 'disputes'],
  queryFn: async () =>
    countIn(await dataOf(api.GET('/v1/mdf-claims', { params: { query: { status: ['disputed'], ...ONE } } }))),
});

/** Adjustments by hand that wait for their second person. */
export const adjustmentsQuery = queryOptions({
  queryKey: ['adjustments', 'quarter'],
  queryFn: async () =>
    countIn(
      await dataOf(api.GET('/v1/adjustments', { params: { query: { status: ['prepared'], ...ONE } } })),
    ),
});

/** Whether versions of the programme wait for somebody. */
export const rulesQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programmes', 'quarter', programmeId],
    queryFn: async () =>
      countIn(
        await dataOf(
          api.GET('/v1/programs', {
            params: {
              query: { programmeId: [programmeId], latestStatus: ['submitted', 'returned'], ...ONE },
            },
          }),
        ),
      ),
  });

type Flag = AnswerOf<'countRewardRunFlags'>['data'][number]['id'];
const CALCULATED = ['draft', 'submitted', 'returned', 'approved', 'issued'] as const;

const flagsOf = async (runId: string) =>
  (await dataOf(api.GET('/v1/reward-runs/{runId}/flags', { params: { path: { runId } } }))).data;

/** How many partners of a run have which flag. */
export const flagsQuery = (runId: string) =>
  queryOptions({
    queryKey: ['runs', 'flags', runId],
    queryFn: () => flagsOf(runId),
    enabled: runId !== '',
  });

type NewestFlags = Readonly<{ runId: string | undefined; counts: Partial<Record<Flag, number>> }>;

/** The same of the run that was calculated last, whatever its quarter; no counts where nothing was calculated. */
export const newestFlagsQuery = queryOptions({
  queryKey: ['runs', 'newest-flags'],
  queryFn: async (): Promise<NewestFlags> => {
    const query = { status: [...CALCULATED], sort: '-startedAt' as const, limit: 1 };
    const [run] = (await dataOf(api.GET('/v1/reward-runs', { params: { query } }))).data;
    if (run === undefined) return { runId: undefined, counts: {} };
    const counts: Partial<Record<Flag, number>> = {};
    for (const { id, partners } of await flagsOf(run.id)) counts[id] = partners;
    return { runId: run.id, counts };
  },
});
