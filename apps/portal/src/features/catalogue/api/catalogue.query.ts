import { dataOf, type BodyOf, type QueryOf, type RowOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';
import type { ListQuery } from '../../../shared/lists/list-query';

export type Product = RowOf<'listProducts'>;
export type Alias = RowOf<'listProductAliases'>;
export type PriceList = RowOf<'listPriceLists'>;
type ProductFilter = Omit<QueryOf<'listProducts'>, 'cursor' | 'limit'>;
type AliasFilter = Omit<QueryOf<'listProductAliases'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const productsQuery = (filter: ProductFilter): ListQuery<Product> => ({
  key: ['catalogue', 'products', filter],
  file: { path: '/v1/products', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/products', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const aliasesQuery = (filter: AliasFilter): ListQuery<Alias> => ({
  key: ['catalogue', 'aliases', filter],
  file: { path: '/v1/products/aliases', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/products/aliases', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const priceListsQuery = (): ListQuery<PriceList> => ({
  key: ['catalogue', 'price-lists'],
  file: { path: '/v1/price-lists', filter: {} },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/price-lists', {
        params: { query: cursor === undefined ? { limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

const CHANGES = { changes: [['catalogue'], ['deals']] };

export const useRecordAlias = (onDone: () => void) =>
  useCommand(
    (body: BodyOf<'recordProductAlias'>, header) =>
      api.POST('/v1/products/aliases', { params: { header }, body }),
    { ...CHANGES, onDone },
  );

export const useWithdrawAlias = ({ aliasId, onDone }: Readonly<{ aliasId: string; onDone: () => void }>) =>
  useCommand(
    (reason: string, header) =>
      api.POST('/v1/products/aliases/{aliasId}/withdraw', {
        params: { path: { aliasId }, header },
        body: { reason },
      }),
    { ...CHANGES, onDone },
  );
