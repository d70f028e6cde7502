import { dataOf, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type MouRow = RowOf<'listMous'>;
export type Mou = AnswerOf<'getMou'>;
export type Milestone = Mou['milestones'][number];
export type MouVersion = Mou['versions'][number];
export type MilestoneRow = RowOf<'listMouMilestones'>;
type MilestoneFilter = Omit<QueryOf<'listMouMilestones'>, 'cursor' | 'limit'>;
type Filter = Omit<QueryOf<'listMous'>, 'cursor' | 'limit'>;

const ROWS = 50;
const WHILE_ANSWERED_MS = 1_500;

export const mousQuery = (filter: Filter): ListQuery<MouRow> => ({
  key: ['funds', 'mous', filter],
  file: { path: '/v1/mous', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/mous', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const milestonesQuery = (filter: MilestoneFilter): ListQuery<MilestoneRow> => ({
  key: ['funds', 'milestones', filter],
  file: { path: '/v1/mou-milestones', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/mou-milestones', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

/** Whether a file shows something else already is answered a moment after it was submitted. */
const isBeingAnswered = ({ milestones }: Mou): boolean =>
  milestones.some(
    ({ status, submission }) =>
      status === 'submitted' && submission?.files.some(({ evidence }) => evidence === 'pending'),
  );

export const mouQuery = (mouId: string) =>
  queryOptions({
    queryKey: ['funds', 'mou', mouId],
    queryFn: () => dataOf(api.GET('/v1/mous/{mouId}', { params: { path: { mouId } } })),
    refetchInterval: ({ state: { data: mou } }) =>
      mou !== undefined && isBeingAnswered(mou) ? WHILE_ANSWERED_MS : false,
  });

export const mouHistory = (mouId: string): HistoryQuery => ({
  key: ['funds', 'mou', 'history', mouId],
  read: () => dataOf(api.GET('/v1/mous/{mouId}/history', { params: { path: { mouId } } })),
});

/** A picture of a milestone, written anew by the server. */
export const mouPicture = (mouId: string, fileId: string): Promise<Blob> =>
  dataOf(
    api.GET('/v1/mous/{mouId}/proofs/{fileId}/preview', {
      params: { path: { mouId, fileId } },
      parseAs: 'blob',
    }),
  );

/** A file of a milestone, as it was sent. */
export const mouFile = (mouId: string, fileId: string): Promise<Blob> =>
  dataOf(
    api.GET('/v1/mous/{mouId}/proofs/{fileId}', { params: { path: { mouId, fileId } }, parseAs: 'blob' }),
  );
