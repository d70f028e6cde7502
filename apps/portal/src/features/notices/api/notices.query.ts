import { dataOf, type RowOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';
import type { ListQuery } from '../../../shared/lists/list-query';

export type Notice = RowOf<'listNotices'>;

const ROWS = 50;
const AGAIN_MS = 20_000;

/** What the person who looks was told, the newest first. */
export const noticesQuery = (): ListQuery<Notice> => ({
  key: ['notices', 'list'],
  every: AGAIN_MS,
  file: { path: '/v1/notices', filter: {} },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/notices', {
        params: { query: cursor === undefined ? { limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

/** Everything until an instant is read; what comes meanwhile is not. */
export const useMarkRead = () =>
  useCommand((upTo: string, header) => api.POST('/v1/notices/read', { params: { header }, body: { upTo } }), {
    changes: [['notices']],
  });
