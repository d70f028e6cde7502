import { is, view, type ViewOf } from '@channel/http';
import { invariant } from '@channel/kernel';
import { isDrafted, type Quote, type QuoteStatus } from './domain/quote/quote';

export const QUOTE_STATUSES = [
  'draft',
  'issued',
  'accepted',
  'declined',
  'expired',
  'superseded',
] as const satisfies readonly QuoteStatus[];

const quoteLineView = view('QuoteLine', {
  line: is.text,
  sku: is.text,
  quantity: is.count,
  unitPrice: is.money,
});
export const quoteView = view('Quote', {
  number: is.text,
  status: is.oneOf(QUOTE_STATUSES),
  version: is.count,
  dealId: is.id,
  bomId: is.id,
  partnerId: is.id,
  distributorId: is.id,
  draftedBy: is.id,
  lines: is.listOf(quoteLineView).optional().describe('Absent for the partner while it is a draft.'),
  total: is.money.optional(),
  validUntilOn: is.day.nullable(),
  acceptedOn: is.day.nullable(),
  text: is.text.nullable().describe('What the partner asked to change, or why it declined.'),
});
export type QuoteView = ViewOf<typeof quoteView>;

/** The prices of a draft are the distributor's own. */
export const viewOfQuote = (quote: Quote, { orgId }: Readonly<{ orgId: string }>): QuoteView => {
  invariant(isDrafted(quote), 'a quote that is shown was drafted');
  const { number, status, quoteVersion: version, dealId, bomId, partnerId, distributorId } = quote;
  const { validUntilOn, acceptedOn, text, draftedBy } = quote;
  const facts = { number, status, version, dealId, bomId, partnerId, distributorId, draftedBy };
  const dates = { validUntilOn, acceptedOn, text };
  if (status === 'draft' && partnerId === orgId) return { ...facts, ...dates };
  const lines = quote.lines.map(({ line, sku, quantity, unitPrice }) => ({ line, sku, quantity, unitPrice }));
  return { ...facts, lines, total: quote.total, ...dates };
};
