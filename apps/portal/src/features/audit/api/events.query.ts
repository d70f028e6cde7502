import { dataOf, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';

export type EventRow = RowOf<'listEvents'>;
export type EventRecord = AnswerOf<'getEvent'>;
export type EventFilter = Omit<QueryOf<'listEvents'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const eventsQuery = (filter: EventFilter): ListQuery<EventRow> => ({
  key: ['events', 'list', filter],
  file: { path: '/v1/events', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/events', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

const LATEST = 8;

/** What happened last of what is asked for. */
export const latestEventsQuery = (filter: EventFilter) =>
  queryOptions({
    queryKey: ['events', 'latest', filter],
    queryFn: async () => {
      const query = { ...filter, limit: LATEST, sort: '-checkpoint' } as const;
      return (await dataOf(api.GET('/v1/events', { params: { query } }))).data;
    },
  });

export const eventQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'record', eventId],
    queryFn: () => dataOf(api.GET('/v1/events/{eventId}', { params: { path: { eventId } } })),
    staleTime: Infinity,
  });

/** What an event moved: its entries in the ledger, none for most. */
export const postingsQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['ledger', 'entries', 'of', eventId],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/ledger/entries', { params: { query: { eventId: [eventId] } } }))).data,
  });

export type ExportedEvents = QueryOf<'exportEvents'>;

/** Every event that the filters find, as a file: one JSON document a line. */
export const eventsFile = (filter: ExportedEvents): Promise<Blob> =>
  dataOf(api.GET('/v1/events/export/ndjson', { params: { query: filter }, parseAs: 'blob' }));
