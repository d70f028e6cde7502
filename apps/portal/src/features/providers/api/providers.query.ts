import { dataOf, type QueryOf, type RowOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';

export type ProviderOrderRow = RowOf<'listProviderOrders'>;
export type SalesForecastRow = RowOf<'listSalesForecasts'>;
type OrderFilter = Omit<QueryOf<'listProviderOrders'>, 'cursor' | 'limit'>;
type ForecastFilter = Omit<QueryOf<'listSalesForecasts'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const providerOrdersQuery = (filter: OrderFilter): ListQuery<ProviderOrderRow> => ({
  key: ['providers', 'orders', filter],
  file: { path: '/v1/provider-orders', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/provider-orders', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const salesForecastsQuery = (filter: ForecastFilter): ListQuery<SalesForecastRow> => ({
  key: ['providers', 'forecasts', filter],
  file: { path: '/v1/sales-forecasts', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/sales-forecasts', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});
