import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';

const CHANGES = [['deals'], ['quotes']];
type WithText = Readonly<{ quoteId: string; text: string }>;

type Read = Readonly<{ id: string; revision: number }>;

/** Agrees to exactly the version that was read. */
export const useAcceptQuote = (onDone: () => void) =>
  useCommand(
    ({ id, revision: read }: Read, header) =>
      decideOn(read, (revision) =>
        api.POST('/v1/quotes/{quoteId}/accept', {
          params: { path: { quoteId: id }, header: { ...header, ...revision } },
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useDeclineQuote = (onDone: () => void) =>
  useCommand(
    ({ quoteId, text }: WithText, header) =>
      api.POST('/v1/quotes/{quoteId}/decline', {
        params: { path: { quoteId }, header },
        body: { reason: text },
      }),
    { changes: CHANGES, onDone },
  );

export const useRequestQuoteChange = (onDone: () => void) =>
  useCommand(
    ({ quoteId, text }: WithText, header) =>
      api.POST('/v1/quotes/{quoteId}/request-change', {
        params: { path: { quoteId }, header },
        body: { text },
      }),
    { changes: CHANGES, onDone },
  );
