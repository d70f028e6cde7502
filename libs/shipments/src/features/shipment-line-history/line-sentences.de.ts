import {
  asSentence,
  germanCount,
  germanDay as day,
  germanDecimal,
  germanMoney as text,
  type EventTable,
} from '@channel/kernel';
import type { LineMatch, PosLine, PosLineType } from '../../domain/pos-file/pos-file.events';
import type { LinePortion } from '../../domain/shipment-line/portions';
import type { Known, LineEvent } from './known-line';

export const lineSentencesDe = ({ lineId, numberOf, full }: Known): EventTable<LineEvent, string> => ({
  PosLinesRecorded: ({ lines }) => {
    const line = lines.find((one) => one.lineId === lineId);
    return line === undefined
      ? ''
      : reported(line, (dealId, by) => (full || by === 'number' ? numberOf(dealId) : 'einer Registrierung'));
  },
  ShipmentLineMatched: ({ dealId, reason }) =>
    full
      ? `Die Zeile wurde ${numberOf(dealId)} zugeordnet: ${reason}`
      : 'Die Zeile wurde von Hand einer Registrierung zugeordnet.',
  ShipmentLineUnmatched: ({ dealId, reason, undone }) => {
    if (!full) return 'Die Zuordnung zu einer Registrierung wurde von Hand aufgehoben.';
    return undone === true
      ? `Die Zuordnung zu ${numberOf(dealId)} wurde sofort zurückgenommen.`
      : `Die Zuordnung zu ${numberOf(dealId)} wurde aufgehoben: ${reason}`;
  },
  ShipmentLineSplit: ({ portions, reason }) =>
    full
      ? `Die Zeile wurde aufgeteilt: ${portionsIn(portions, numberOf)}. ${reason}`
      : `Eine Person hat die Zeile auf ${germanCount(portions.length, 'Registrierung', 'Registrierungen')} aufgeteilt.`,
  ShipmentLineRejoined: ({ portions, reason, undone }) => {
    if (!full) return 'Die Zuordnung zu mehreren Registrierungen wurde von Hand aufgehoben.';
    return undone === true
      ? `Die Aufteilung (${portionsIn(portions, numberOf)}) wurde sofort zurückgenommen.`
      : `Die Aufteilung (${portionsIn(portions, numberOf)}) wurde aufgehoben: ${reason}`;
  },
  ShipmentLineMarkedNotADeal: ({ reason }) =>
    full
      ? `Es wurde vermerkt, dass die Zeile zu keiner Registrierung gehört: ${reason}`
      : 'Eine Person hat vermerkt, dass die Zeile zu keiner Registrierung gehört.',
  ShipmentLineReopened: ({ reason, undone }) =>
    full && undone !== true
      ? `Der Vermerk, dass die Zeile zu keiner Registrierung gehört, wurde aufgehoben: ${reason}`
      : 'Der Vermerk, dass die Zeile zu keiner Registrierung gehört, wurde aufgehoben.',
  LineCorrectionPrepared: full
    ? ({ reason, evidence }) =>
        `Eine Berichtigung wurde vorbereitet: ${asSentence(reason)} Ihr Nachweis: ${evidence}`
    : null,
  LineCorrectionApproved: full ? () => 'Die Berichtigung wurde genehmigt.' : null,
  LineCorrectionRejected: full ? ({ reason }) => `Die Berichtigung wurde abgelehnt: ${reason}` : null,
  ShipmentReturnLinked: ({ reverses, reason }) => {
    const units = reverses.reduce((sum, { quantity }) => sum + quantity, 0);
    const what = `Die Rückgabe wurde mit ihrem Verkauf verknüpft, ${germanCount(units, 'Einheit', 'Einheiten')}`;
    return full ? `${what}: ${reason}` : `${what}.`;
  },
});

const portionsIn = (portions: readonly LinePortion[], numberOf: Known['numberOf']): string =>
  portions
    .map(({ quantity, dealId }) => `${germanDecimal(String(quantity))} zu ${numberOf(dealId)}`)
    .join(', ');

const TYPES: Readonly<Record<PosLineType, string>> = {
  sale: 'Verkauf',
  return: 'Rückgabe',
  demo: 'Vorführware',
};

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
  if (line.cancels !== undefined) return `Der Absender hat ${where} zurückgenommen.`;
  return [
    `${line.corrects === undefined ? '' : 'Anstelle der früheren Meldung: '}${where} wurde als ` +
      `${TYPES[line.type]} von ${germanDecimal(String(quantity))} × ${sku} zu ${text(unitNetPrice)} gemeldet, geliefert am ${day(shipOn)}.`,
    ...(match === null ? [] : [`Zugeordnet zu ${called(match.dealId, match.by)} ${MATCHED[match.by]}.`]),
    ...(portions.length === 0 ? [] : ['Die Aufteilung von Hand bleibt.']),
    ...(reverses.length === 0 ? [] : ['Die Zeile nimmt zurück, was vorher verkauft wurde.']),
  ].join(' ');
};

const MATCHED: Readonly<Record<LineMatch['by'], string>> = {
  number: 'nach der Nummer',
  score: 'nach den Gemeinsamkeiten',
  person: 'wie zuvor von Hand',
};
