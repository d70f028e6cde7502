import { dataOf, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';

export type TrialBalance = AnswerOf<'getTrialBalance'>;
export type TrialBalanceAt = QueryOf<'getTrialBalance'>;
export type EntryRow = RowOf<'listLedgerEntries'>;

const ROWS = 50;

export const trialBalanceQuery = (at: TrialBalanceAt) =>
  queryOptions({
    queryKey: ['ledger', 'trial-balance', at],
    queryFn: () => dataOf(api.GET('/v1/ledger/trial-balance', { params: { query: at } })),
  });

/** Every account at two moments. */
export const ledgerChangesQuery = (between: QueryOf<'getLedgerChanges'>) =>
  queryOptions({
    queryKey: ['ledger', 'changes', between],
    queryFn: () => dataOf(api.GET('/v1/ledger/changes', { params: { query: between } })),
    // While another moment is looked for, the one before stays.
    placeholderData: keepPreviousData,
  });

/** Entries that were effective up to a day. */
export const entriesQuery = (until: string | undefined): ListQuery<EntryRow> => ({
  key: ['ledger', 'entries', until],
  file: {
    path: '/v1/ledger/entries',
    filter: { ...(until === undefined ? {} : { 'effectiveOn[lte]': until }) },
  },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/ledger/entries', {
        params: {
          query:
            cursor === undefined
              ? { limit: ROWS, ...(until === undefined ? {} : { 'effectiveOn[lte]': until }) }
              : { cursor, limit: ROWS },
        },
      }),
    ),
});
