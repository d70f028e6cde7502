import { germanDay, germanInstant, germanMoney } from '@channel/kernel';
import { lackInGerman } from '../../words.de';
import type { InvoiceWords } from './invoice-wording';

export const INVOICE_WORDS_DE: InvoiceWords = {
  money: germanMoney,
  day: germanDay,
  title: (number) => `Rechnung ${number}`,
  steps: 'Wie es zustande kommt',
  netted: 'Sie wird mit jeder Zahlung an den Anbieter verrechnet, bis nichts davon übrig ist.',
  facts: {
    ...{ provider: 'Anbieter', programme: 'Programm', date: 'Datum', passedOn: 'Weitergegeben' },
    ...{ serials: 'Seriennummern', endUser: 'Endkunde', owed: 'Geschuldet' },
  },
  version: (programmeId, version) => `${programmeId}, Fassung ${String(version)}`,
  units: (quantity, sku, at) => `${String(quantity)} × ${sku}, am ${germanInstant(at)}`,
  reason: (lacks) =>
    'Das Eigentum an Geräten eines eigenen Dienstes geht nach einer Mitteilung und einer Zustimmung über, beide vorher per ' +
    `E-Mail: ${lackInGerman(lacks)}.`,
};
