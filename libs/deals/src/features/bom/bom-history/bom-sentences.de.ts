import {
  germanCount,
  germanDay as day,
  germanDecimal,
  germanInstant,
  germanMoney as text,
  type EventTable,
} from '@channel/kernel';
import type { BomEvent } from '../../../domain/bom/bom.events';

const counted = (count: number): string => germanCount(count, 'Zeile', 'Zeilen');

/** @param full for the vendor, who alone knows why a price is not the standard one */
export const bomSentencesDe = (full: boolean): EventTable<BomEvent, string> => ({
  BomSubmitted: ({ bomVersion, lines, foreignLines = [], list, addedProductLines = [] }) =>
    [
      `Fassung ${String(bomVersion)} wurde eingereicht: ${counted(lines.length)} zum Listenpreis von ${text(list)}.`,
      ...(foreignLines.length === 0
        ? []
        : [
            `Ohne Preis ${foreignLines.length === 1 ? 'bleibt' : 'bleiben'} ${counted(foreignLines.length)} anderer Hersteller.`,
          ]),
      ...(addedProductLines.length === 0
        ? []
        : [`Zur Registrierung kommt hinzu: ${addedProductLines.join(', ')}.`]),
    ].join(' '),
  BomPriceRequested: ({ net, reasons, programmeVersion, decisionDueAt }) =>
    `Über den Preis, nach Fassung ${String(programmeVersion)} des Programms ${text(net)}, entscheidet ein Mensch` +
    `${decisionDueAt === undefined ? '' : `, bis ${germanInstant(decisionDueAt)}`}: ${reasons.join(', ')}.`,
  BomPriceApproved: ({ automatic, programmeVersion, net, discountPercent, validUntilOn, reason }) =>
    `Der Preis von ${text(net)} (${germanDecimal(discountPercent)} % Rabatt) wurde genehmigt, gültig bis ${day(validUntilOn)}` +
    (automatic ? `, durch die automatische Regel von Fassung ${String(programmeVersion)}.` : '.') +
    (full && reason !== null ? ` Er ist nicht der Standardpreis: ${reason}` : ''),
  BomPriceDeclined: ({ text: why }) => `Der Preis wurde abgelehnt: ${why}`,
  QuoteRequestDeclined: ({ text: why }) => `Der Distributor bietet sie nicht an: ${why}`,
  BomPriceExpired: () => 'Der Preis ist abgelaufen: Der letzte gültige Tag ist vorbei.',
  BomSuperseded: ({ byBomId }) =>
    byBomId === undefined
      ? 'Die Stückliste endete: Die Registrierung ging an einen anderen Partner.'
      : 'Für die Registrierung gilt eine neuere Fassung.',
});
