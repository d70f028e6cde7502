import { dataOf } from '@channel/client';
import { queryOptions, skipToken } from '@tanstack/react-query';
import { api } from '../api/client';

const FRESH_MS = 300_000;

/** What the people of these ids are called; of those whom I may not know, nothing. */
export const personNamesQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['people', 'names', ...ids],
    queryFn: ids.length === 0 ? skipToken : () => namesOf({ ids: ids.join(',') }),
    staleTime: FRESH_MS,
  });

/** Whom I can choose: the active people of my own organisation. */
export const ownPeopleQuery = queryOptions({
  queryKey: ['people', 'names', 'own'],
  queryFn: () => namesOf({}),
  staleTime: FRESH_MS,
});

const namesOf = async (query: Readonly<{ ids?: string }>) =>
  (await dataOf(api.GET('/v1/person-names', { params: { query } }))).data;
