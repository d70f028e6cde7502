import type { AnswerOf, BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';

export type Quote = AnswerOf<'getQuote'>;
export type QuotedLines = BodyOf<'draftQuote'>['lines'];
const CHANGES = [['quotes'], ['deals']];

/** Prices for the lines of a bill of materials. With `check`, says whether they can be quoted and records nothing. */
export const useDraftQuote = ({
  bomId,
  check,
  onDone,
}: Readonly<{ bomId: string; check: boolean; onDone?: (quote: Readonly<{ id: string }>) => void }>) =>
  useCommand(
    (lines: QuotedLines, header) =>
      api.POST('/v1/quotes', {
        params: { header, ...(check ? { query: { dryRun: true } } : {}) },
        body: { bomId, lines },
      }),
    { changes: check ? [] : CHANGES, ...(onDone === undefined ? {} : { onDone }) },
  );

type On = Readonly<{ quote: Pick<Quote, 'id'>; onDone: () => void }>;

export const useIssueQuote = ({ quote, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/quotes/{quoteId}/issue', { params: { path: { quoteId: quote.id }, header } }),
    { changes: CHANGES, onDone },
  );

export const useReviseQuote = ({ quote, onDone }: On) =>
  useCommand(
    (lines: QuotedLines, header) =>
      api.POST('/v1/quotes/{quoteId}/revise', {
        params: { path: { quoteId: quote.id }, header },
        body: { lines },
      }),
    { changes: CHANGES, onDone },
  );
