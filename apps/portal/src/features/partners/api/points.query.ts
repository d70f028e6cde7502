import { dataOf, ifMatch, type BodyOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type PointsEntry = RowOf<'listFlexPoints'>;
export type Target = RowOf<'listSemiAnnualTargets'>;

const ROWS = 50;

export const pointsQuery = (partnerId: string): ListQuery<PointsEntry> => ({
  key: ['points', 'list', partnerId],
  file: { path: '/v1/flex-points', filter: { partnerId: [partnerId], sort: '-proposedAt' } },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/flex-points', {
        params: {
          query:
            cursor === undefined
              ? { partnerId: [partnerId], sort: '-proposedAt', limit: ROWS }
              : { cursor, limit: ROWS },
        },
      }),
    ),
});

export type TargetRow = RowOf<'listSemiAnnualTargets'>;
type TargetFilter = Omit<QueryOf<'listSemiAnnualTargets'>, 'cursor' | 'limit'>;

/** Targets of all partners. */
export const targetListQuery = (filter: TargetFilter): ListQuery<TargetRow> => ({
  key: ['points', 'targets', filter],
  file: { path: '/v1/semi-annual-targets', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/semi-annual-targets', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

/** Targets of half-years of one partner, the newest first. */
export const targetsQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['points', 'targets', partnerId],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/v1/semi-annual-targets', { params: { query: { partnerId: [partnerId], limit: 20 } } }),
        )
      ).data,
  });

type On = Readonly<{ entry: Pick<PointsEntry, 'accountId' | 'entryId'>; onDone: () => void }>;

/** The revision that a decision on points rests on is that of the account. */
const revisionOf = async ({ accountId, entryId }: On['entry']): Promise<number> =>
  (
    await dataOf(
      api.GET('/v1/flex-accounts/{accountId}/entries/{entryId}', {
        params: { path: { accountId, entryId } },
      }),
    )
  ).revision;

export const useApprovePoints = ({ entry, onDone }: On) =>
  useCommand(
    async (_: void, header) =>
      decideOn(await revisionOf(entry), (revision) =>
        api.POST('/v1/flex-accounts/{accountId}/entries/{entryId}/approve', {
          params: { path: entry, header: { ...header, ...revision } },
        }),
      ),
    { changes: [['points']], onDone },
  );

export const useDeclinePoints = ({ entry, onDone }: On) =>
  useCommand(
    async (reason: string, header) =>
      decideOn(await revisionOf(entry), (revision) =>
        api.POST('/v1/flex-accounts/{accountId}/entries/{entryId}/decline', {
          params: { path: entry, header: { ...header, ...revision } },
          body: { reason },
        }),
      ),
    { changes: [['points']], onDone },
  );

const POINTS = { changes: [['points']] };

export const useProposePoints = (onDone: () => void) =>
  useCommand(
    (body: BodyOf<'proposeFlexPoints'>, header) => api.POST('/v1/flex-points', { params: { header }, body }),
    { ...POINTS, onDone },
  );

export const useRequestReversal = ({ entry, onDone }: On) =>
  useCommand(
    async (reason: string, header) =>
      decideOn(await revisionOf(entry), (revision) =>
        api.POST('/v1/flex-accounts/{accountId}/entries/{entryId}/request-reversal', {
          params: { path: entry, header: { ...header, ...revision } },
          body: { reason },
        }),
      ),
    { ...POINTS, onDone },
  );

export const useApproveReversal = ({ entry, onDone }: On) =>
  useCommand(
    async (_: void, header) =>
      decideOn(await revisionOf(entry), (revision) =>
        api.POST('/v1/flex-accounts/{accountId}/entries/{entryId}/approve-reversal', {
          params: { path: entry, header: { ...header, ...revision } },
        }),
      ),
    { ...POINTS, onDone },
  );

export const useDeclineReversal = ({ entry, onDone }: On) =>
  useCommand(
    async (reason: string, header) =>
      decideOn(await revisionOf(entry), (revision) =>
        api.POST('/v1/flex-accounts/{accountId}/entries/{entryId}/decline-reversal', {
          params: { path: entry, header: { ...header, ...revision } },
          body: { reason },
        }),
      ),
    { ...POINTS, onDone },
  );

/** What happened to the points of a partner; nothing where it has no account yet. */
export const pointsHistory = (accountId: string): HistoryQuery => ({
  key: ['points', 'history', accountId],
  read: () => dataOf(api.GET('/v1/flex-accounts/{accountId}/history', { params: { path: { accountId } } })),
});

/** Why the person who looks may not approve points that wait for a decision. */
export const useWhyNotApprovePoints = (entry: PointsEntry, asked: boolean) =>
  useTrial(
    ['points', 'trial', entry.entryId, entry.status],
    async (header) => {
      const revision = await revisionOf(entry);
      return api.POST('/v1/flex-accounts/{accountId}/entries/{entryId}/approve', {
        params: {
          path: { accountId: entry.accountId, entryId: entry.entryId },
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
      });
    },
    asked,
  );

/** Why the person who looks may not take them back, as somebody asked. */
export const useWhyNotApproveReversal = (entry: PointsEntry, asked: boolean) =>
  useTrial(
    ['points', 'trial', 'reversal', entry.entryId, entry.status],
    async (header) => {
      const revision = await revisionOf(entry);
      return api.POST('/v1/flex-accounts/{accountId}/entries/{entryId}/approve-reversal', {
        params: {
          path: { accountId: entry.accountId, entryId: entry.entryId },
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
      });
    },
    asked,
  );
