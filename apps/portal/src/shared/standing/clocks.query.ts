import { dataOf, type RowOf } from '@channel/client';
import { api } from '../api/client';
import type { ListQuery } from '../lists/list-query';

export type RunningClock = RowOf<'listClocks'>;

const ROWS = 50;

/** What runs for a partner, the next end first. */
export const clocksQuery = (partnerId: string): ListQuery<RunningClock> => {
  const filter = { partnerId: [partnerId], status: ['running' as const], sort: 'endsOn' as const };
  return {
    key: ['partners', 'clocks', partnerId],
    file: { path: '/v1/clocks', filter },
    page: (cursor) =>
      dataOf(
        api.GET('/v1/clocks', {
          params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
        }),
      ),
  };
};
