import { is, view, type ViewOf } from '@channel/http';
import { invariant } from '@channel/kernel';
import { AVAILABILITIES, type QuoteLine } from './domain/quote/quote.events';
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
  availability: is.oneOf(AVAILABILITIES).nullable(),
  leadTimeDays: is.count.nullable().describe('Calendar days from the order to the delivery.'),
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
  note: is.text.nullable().optional().describe('The distributor’s, to the partner.'),
  validUntilOn: is.day.nullable(),
  acceptedOn: is.day.nullable(),
  text: is.text.nullable().describe('What the partner asked to change, or why it declined.'),
});
export type QuoteView = ViewOf<typeof quoteView>;

const viewOfLine = ({
  line,
  sku,
  quantity,
  unitPrice,
  ...supply
}: QuoteLine): ViewOf<typeof quoteLineView> => ({
  ...{ line, sku, quantity, unitPrice },
  availability: supply.availability ?? null,
  leadTimeDays: supply.leadTimeDays ?? null,
});

/** The prices of a draft are the distributor's own. */
export const viewOfQuote = (quote: Quote, { orgId }: Readonly<{ orgId: string }>): QuoteView => {
  invariant(isDrafted(quote), 'a quote that is shown was drafted');
  const { number, status, quoteVersion: version, dealId, bomId, partnerId, distributorId } = quote;
  const { validUntilOn, acceptedOn, text, draftedBy } = quote;
  const facts = { number, status, version, dealId, bomId, partnerId, distributorId, draftedBy };
  const dates = { validUntilOn, acceptedOn, text };
  if (status === 'draft' && partnerId === orgId) return { ...facts, ...dates };
  const { total, note } = quote;
  return { ...facts, lines: quote.lines.map(viewOfLine), total, note, ...dates };
};
