import { germanDay as day, germanMoney as text, type EventTable } from '@channel/kernel';
import type { QuoteEvent } from '../../../domain/quote/quote.events';

/** @param prices for who may know what a draft comes to: everybody but the partner */
export const quoteSentencesDe = (prices: boolean): EventTable<QuoteEvent, string> => ({
  QuoteDrafted: ({ number, total }) => `${number} wurde entworfen${prices ? `: ${text(total)}` : ''}.`,
  QuoteRevised: ({ quoteVersion, total }) =>
    `Fassung ${String(quoteVersion)} hat einen neuen Preis${prices ? `: ${text(total)}` : ''}.`,
  QuoteIssued: ({ validUntilOn }) => `Das Angebot wurde ausgestellt, gültig bis ${day(validUntilOn)}.`,
  QuoteAccepted: ({ acceptedOn }) => `Das Angebot wurde am ${day(acceptedOn)} angenommen.`,
  QuoteChangeRequested: ({ quoteVersion, text: wish }) =>
    `Zu Fassung ${String(quoteVersion)} wurde um einen anderen Preis gebeten: ${wish}`,
  QuoteDeclined: ({ text: why }) => `Das Angebot wurde abgelehnt: ${why}`,
  QuoteExpired: () => 'Das Angebot ist abgelaufen: Der letzte gültige Tag ist vorbei.',
  QuoteSuperseded: ({ byBomId }) =>
    byBomId === undefined
      ? 'Das Angebot endete: Die Registrierung ging an einen anderen Partner.'
      : 'Das Angebot endete: Für die Registrierung gilt eine neuere Stückliste.',
});
