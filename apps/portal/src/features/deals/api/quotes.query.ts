import { dataOf, type QueryOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { QuoteRow } from './quotes-of-deal.query';

type QuoteFilter = Omit<QueryOf<'listQuotes'>, 'cursor' | 'limit'>;
const ROWS = 50;

/** Quotes that I may see. */
export const quotesQuery = (filter: QuoteFilter): ListQuery<QuoteRow> => ({
  key: ['quotes', 'list', filter],
  file: { path: '/v1/quotes', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/quotes', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});
