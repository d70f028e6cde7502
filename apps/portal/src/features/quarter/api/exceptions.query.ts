import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { countIn, ONE } from './counted';

/** Lines of distributors that stand in the way of the quarter's rewards. */
export const linesQuery = (status: 'unmatched' | 'unlinked') =>
  queryOptions({
    queryKey: ['shipments', 'exceptions', status],
    queryFn: async () =>
      countIn(
        await dataOf(api.GET('/v1/shipment-lines', { params: { query: { status: [status], ...ONE } } })),
      ),
  });

/** Batches of which the bank refused a part. */
export const failedBatchesQuery = queryOptions({
  queryKey: ['batches', 'exceptions'],
  queryFn: async () =>
    countIn(
      await dataOf(
        api.GET('/v1/payout-batches', { params: { query: { status: ['partly_failed'], ...ONE } } }),
      ),
    ),
});

/** Rate tables that were imported and that nobody has approved. */
export const tablesQuery = queryOptions({
  queryKey: ['rates', 'exceptions'],
  queryFn: async () =>
    countIn(await dataOf(api.GET('/v1/fx-tables', { params: { query: { status: ['imported'], ...ONE } } }))),
});

/** Runs that ended without a result. */
export const failedRunsQuery = queryOptions({
  queryKey: ['runs', 'exceptions'],
  queryFn: async () =>
    countIn(await dataOf(api.GET('/v1/reward-runs', { params: { query: { status: ['failed'], ...ONE } } }))),
});

const CLEARING = '/payout_clearing';

/** Accounts between an order to the bank and its answer that are not at zero. */
export const residueQuery = queryOptions({
  queryKey: ['ledger', 'exceptions'],
  queryFn: async () =>
    (await dataOf(api.GET('/v1/ledger/trial-balance', { params: { query: {} } }))).accounts.filter(
      ({ account, balance }) => account.endsWith(CLEARING) && balance.amount !== '0',
    ).length,
});
