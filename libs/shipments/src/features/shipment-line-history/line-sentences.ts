import type { Sentences } from '@channel/http';
import { asSentence, moneyText, type EventTable } from '@channel/kernel';
import type { LineMatch, PosLine } from '../../domain/pos-file/pos-file.events';
import type { LinePortion } from '../../domain/shipment-line/portions';
import type { Known, LineEvent } from './known-line';
import { lineSentencesDe } from './line-sentences.de';

const english = ({ lineId, numberOf, full }: Known): EventTable<LineEvent, string> => ({
  PosLinesRecorded: ({ lines }) => {
    const line = lines.find((one) => one.lineId === lineId);
    return line === undefined
      ? ''
      : reported(line, (dealId, by) => (full || by === 'number' ? numberOf(dealId) : 'a registration'));
  },
  ShipmentLineMatched: ({ dealId, reason }) =>
    full ? `It was matched to ${numberOf(dealId)}: ${reason}` : 'A person matched it to a registration.',
  ShipmentLineUnmatched: ({ dealId, reason, undone }) => {
    if (!full) return 'A person took it from its registration again.';
    return undone === true
      ? `The match to ${numberOf(dealId)} was undone at once.`
      : `It was taken from ${numberOf(dealId)} again: ${reason}`;
  },
  ShipmentLineSplit: ({ portions, reason }) =>
    full
      ? `It was split: ${portionsIn(portions, numberOf)}. ${reason}`
      : `A person split it between ${String(portions.length)} registrations.`,
  ShipmentLineRejoined: ({ portions, reason, undone }) => {
    if (!full) return 'A person took it from its registrations again.';
    return undone === true
      ? `The split (${portionsIn(portions, numberOf)}) was undone at once.`
      : `It is whole again, no more split (${portionsIn(portions, numberOf)}): ${reason}`;
  },
  ShipmentLineMarkedNotADeal: ({ reason }) =>
    full
      ? `It was marked as belonging to no registration: ${reason}`
      : 'A person marked it as belonging to no registration.',
  ShipmentLineReopened: ({ reason, undone }) =>
    full && undone !== true
      ? `That it belongs to no registration was taken back: ${reason}`
      : 'That it belongs to no registration was taken back.',
  LineCorrectionPrepared: full
    ? ({ reason, evidence }) =>
        `A correction of the past was prepared: ${asSentence(reason)} Its proof: ${evidence}`
    : null,
  LineCorrectionApproved: full ? () => 'The correction was approved.' : null,
  LineCorrectionRejected: full ? ({ reason }) => `The correction was rejected: ${reason}` : null,
  ShipmentReturnLinked: ({ reverses, reason }) => {
    const units = reverses.reduce((sum, { quantity }) => sum + quantity, 0);
    const what = `It was linked to the sale that it takes back, ${counted(units)}`;
    return full ? `${what}: ${reason}` : `${what}.`;
  },
});

const portionsIn = (portions: readonly LinePortion[], numberOf: Known['numberOf']): string =>
  portions.map(({ quantity, dealId }) => `${String(quantity)} to ${numberOf(dealId)}`).join(', ');

const counted = (units: number): string => `${String(units)} unit${units === 1 ? '' : 's'}`;

const reported = (line: PosLine, called: (dealId: string, by: LineMatch['by']) => string): string => {
  const {
    invoiceNo,
    invoiceLine,
    quantity,
    sku,
    unitNetPrice,
    shipOn,
    match,
    portions = [],
    reverses = [],
  } = line;
  const where = `${invoiceNo}/${invoiceLine}`;
  if (line.cancels !== undefined) return `The sender took ${where} back.`;
  const price = moneyText(unitNetPrice);
  return [
    `${line.corrects === undefined ? '' : 'In place of what was reported before: '}${where} was reported as ` +
      `${line.type} of ${String(quantity)} × ${sku} at ${price}, shipped on ${shipOn}.`,
    ...(match === null ? [] : [`It was matched to ${called(match.dealId, match.by)} ${MATCHED[match.by]}.`]),
    ...(portions.length === 0 ? [] : ['It stays split as a person had split it before.']),
    ...(reverses.length === 0 ? [] : ['It takes back what was sold before.']),
  ].join(' ');
};

const MATCHED = {
  number: 'by its number',
  score: 'by what it has in common with it',
  person: 'as a person had done before',
} as const;

/** How a line was reported, and what people did with it since. */
export const lineSentences = (known: Known): Sentences<LineEvent> => ({
  en: english(known),
  de: lineSentencesDe(known),
});
