import type { Sentences } from '@channel/http';
import { moneyText, type EventTable } from '@channel/kernel';
import type { BomEvent } from '../../../domain/bom/bom.events';
import { bomSentencesDe } from './bom-sentences.de';

const counted = (count: number): string => `${String(count)} line${count === 1 ? '' : 's'}`;

const english = (full: boolean): EventTable<BomEvent, string> => ({
  BomSubmitted: ({ bomVersion, lines, foreignLines = [], list, addedProductLines = [] }) =>
    [
      `Version ${String(bomVersion)} was submitted: ${counted(lines.length)} of ${moneyText(list)} at list price.`,
      ...(foreignLines.length === 0
        ? []
        : [`${counted(foreignLines.length)} of other makers stay without a price.`]),
      ...(addedProductLines.length === 0
        ? []
        : [`It adds to the registration: ${addedProductLines.join(', ')}.`]),
    ].join(' '),
  BomPriceRequested: ({ net, reasons, programmeVersion, decisionDueAt }) =>
    `A person decides on the price, proposed as ${moneyText(net)} by version ${String(programmeVersion)} of the programme` +
    `${decisionDueAt === undefined ? '' : `, until ${decisionDueAt}`}: ${reasons.join(', ')}.`,
  BomPriceApproved: ({ automatic, programmeVersion, net, discountPercent, validUntilOn, reason }) =>
    `The price of ${moneyText(net)} (${discountPercent} % off) was approved, valid until ${validUntilOn}` +
    (automatic ? `, by the velocity rule of version ${String(programmeVersion)}.` : '.') +
    (full && reason !== null ? ` It is not the standard price: ${reason}` : ''),
  BomPriceDeclined: ({ text: why }) => `The price was declined: ${why}`,
  QuoteRequestDeclined: ({ text: why }) => `The distributor does not quote it: ${why}`,
  BomPriceExpired: () => 'The price expired: its last valid day has passed.',
  BomSuperseded: ({ byBomId }) =>
    byBomId === undefined
      ? 'It ended: the registration went to another partner.'
      : 'A newer version binds the registration.',
});

/** @param full for the vendor, who alone knows why a price is not the standard one */
export const bomSentences = (full: boolean): Sentences<BomEvent> => ({
  en: english(full),
  de: bomSentencesDe(full),
});
