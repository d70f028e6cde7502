import type { Sentences } from '@channel/http';
import { moneyText, type EventTable } from '@channel/kernel';
import type { QuoteEvent } from '../../../domain/quote/quote.events';
import { quoteSentencesDe } from './quote-sentences.de';

const english = (prices: boolean): EventTable<QuoteEvent, string> => ({
  QuoteDrafted: ({ number, total }) => `${number} was drafted${prices ? `: ${moneyText(total)}` : ''}.`,
  QuoteRevised: ({ quoteVersion, total }) =>
    `Version ${String(quoteVersion)} was priced anew${prices ? `: ${moneyText(total)}` : ''}.`,
  QuoteIssued: ({ validUntilOn }) => `It was issued, valid until ${validUntilOn}.`,
  QuoteAccepted: ({ acceptedOn }) => `It was accepted on ${acceptedOn}.`,
  QuoteChangeRequested: ({ quoteVersion, text: wish }) =>
    `Another price was asked for, in version ${String(quoteVersion)}: ${wish}`,
  QuoteDeclined: ({ text: why }) => `It was declined: ${why}`,
  QuoteExpired: () => 'It expired: its last valid day has passed.',
  QuoteSuperseded: ({ byBomId }) =>
    byBomId === undefined
      ? 'It ended: the registration went to another partner.'
      : 'It ended: a newer bill of materials binds the registration.',
});

/** @param prices for who may know what a draft comes to: everybody but the partner */
export const quoteSentences = (prices: boolean): Sentences<QuoteEvent> => ({
  en: english(prices),
  de: quoteSentencesDe(prices),
});
