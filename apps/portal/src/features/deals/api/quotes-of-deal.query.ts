import { dataOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type QuoteRow = RowOf<'listQuotes'>;

/** What distributors quoted for a deal, the newest first. */
export const quotesOfDealQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['deals', 'quotes', dealId],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/quotes', { params: { query: { dealId: [dealId], limit: 100 } } }))).data,
  });
