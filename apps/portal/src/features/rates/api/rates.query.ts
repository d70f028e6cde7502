import { dataOf, ifMatch, type AnswerOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type RateTableRow = RowOf<'listFxTables'>;
export type RateTable = AnswerOf<'getFxTable'>;

const ROWS = 50;

export const rateTablesQuery = (status: RateTableRow['status'] | undefined): ListQuery<RateTableRow> => ({
  key: ['rates', 'list', status],
  file: { path: '/v1/fx-tables', filter: { ...(status === undefined ? {} : { status: [status] }) } },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/fx-tables', {
        params: {
          query:
            cursor === undefined
              ? { limit: ROWS, ...(status === undefined ? {} : { status: [status] }) }
              : { cursor, limit: ROWS },
        },
      }),
    ),
});

export const rateTableQuery = (fxTableId: string) =>
  queryOptions({
    queryKey: ['rates', 'record', fxTableId],
    queryFn: () => dataOf(api.GET('/v1/fx-tables/{fxTableId}', { params: { path: { fxTableId } } })),
  });

export const rateTableHistory = (fxTableId: string): HistoryQuery => ({
  key: ['rates', 'history', fxTableId],
  read: () => dataOf(api.GET('/v1/fx-tables/{fxTableId}/history', { params: { path: { fxTableId } } })),
});

/** Jumps are confirmed by the name of the currency; a table without any confirms nothing. */
const confirming = (currencies: readonly string[]) =>
  currencies.length === 0 ? {} : { confirmedJumps: [...new Set(currencies)] };

export const useApproveRates = ({ id, revision }: RateTable, onDone: () => void) =>
  useCommand(
    (confirmed: readonly string[], header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/fx-tables/{fxTableId}/approve', {
          params: { path: { fxTableId: id }, header: { ...header, ...at } },
          body: confirming(confirmed),
        }),
      ),
    { changes: [['rates']], onDone },
  );

/** Why the person who looks may not approve it, whatever they confirm. */
export const useWhyNotApprove = ({ id, revision, jumps }: RateTable, asked: boolean) =>
  useTrial(
    ['rates', 'trial', id, revision],
    (header) =>
      api.POST('/v1/fx-tables/{fxTableId}/approve', {
        params: {
          path: { fxTableId: id },
          header: { ...header, ...ifMatch(revision) },
          query: { dryRun: true },
        },
        body: confirming(jumps.map(({ quote }) => quote)),
      }),
    asked,
  );
