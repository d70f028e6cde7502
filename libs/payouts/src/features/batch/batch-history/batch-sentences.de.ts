import { toldIn } from '@channel/http';
import {
  asSentence,
  germanCount,
  germanDay as day,
  germanMoney as text,
  type EventTable,
} from '@channel/kernel';
import { countsOf } from '../../../domain/batch/payout-batch';
import type { PayoutBatchEvent } from '../../../domain/batch/payout-batch.events';

const payments = (many: number): string => germanCount(many, 'Zahlung', 'Zahlungen');

export const BATCH_SENTENCES_DE: EventTable<PayoutBatchEvent, string> = {
  PayoutBatchBegun: ({ number, currency }) =>
    `${number} wurde begonnen: Zahlungen in ${currency} werden gesammelt.`,
  PayoutItemsDrafted: null,
  PayoutBatchDrafted: (data) =>
    [
      `${data.number} wurde entworfen: ${payments(countsOf(data).items)}, zusammen ${text(data.total)}.`,
      ...data.leftOut.map(
        ({ payee, detail }) => `${payee.code} wurde ausgelassen: ${asSentence(toldIn('de', detail))}`,
      ),
      ...(data.chunked === undefined
        ? []
        : [`Ausgelassen: ${germanCount(data.chunked.leftOut, 'Empfänger', 'Empfänger')}.`]),
    ].join(' '),
  PayoutItemReserved: null,
  PayoutItemRefused: ({ endToEndId, source, code }) =>
    code === 'ALREADY_IN_PAYMENT'
      ? `${source.number} ist in einer anderen Zahlung: ${endToEndId} kann es nicht haben.`
      : `${source.number} ist nicht mehr auszahlbar: ${endToEndId} kann es nicht haben.`,
  PayoutItemLeftOut: ({ payee, amount, detail }) =>
    `${payee.code} mit ${text(amount)} wurde ausgelassen: ${toldIn('de', detail)}`,
  PayoutAccountsFrozen: null,
  PayoutBatchSubmitted: ({ accounts }) =>
    accounts.length === 0
      ? 'Zur Genehmigung eingereicht, das Konto jeder Zahlung ist festgeschrieben.'
      : `Zur Genehmigung eingereicht, festgeschrieben: ${germanCount(accounts.length, 'Konto', 'Konten')}.`,
  PayoutBatchEndorsed: () => 'Von der ersten von zwei Personen genehmigt.',
  PayoutBatchApproved: ({ executionOn, conversion }) =>
    conversion === undefined
      ? `Genehmigt, zu zahlen am ${day(executionOn)}.`
      : `Genehmigt, zu zahlen in ${conversion.quote} am ${day(executionOn)}.`,
  PayoutBatchExported: ({ itemCount, total, sha256 }) =>
    `Ausgegeben: ${payments(itemCount)}, zusammen ${text(total)}, sha256:${sha256}.`,
  PayoutItemPaid: ({ endToEndId, payee, amount }) =>
    `${endToEndId} über ${text(amount)} wurde an ${payee.code} gezahlt.`,
  PayoutItemFailed: ({ endToEndId, payee, reason }) =>
    `${endToEndId} an ${payee.code} ist fehlgeschlagen: ${reason}`,
  PayoutItemReturned: ({ endToEndId, payee, reason }) =>
    `${endToEndId} kam nach der Zahlung von ${payee.code} zurück: ${reason}`,
  PayoutItemOutcomeUnknown: ({ endToEndId, reason }) =>
    `Was aus ${endToEndId} wurde, ist nicht bekannt: ${reason}`,
  PayoutItemHeld: ({ endToEndId, reason }) => `${endToEndId} ist angehalten: ${reason}`,
  PayoutItemHoldLifted: ({ endToEndId, reason }) => `${endToEndId} wurde freigegeben: ${reason}`,
  PayoutBatchReconciled: () => 'Mit dem Kontoauszug abgestimmt.',
  PayoutBatchCancellationRequested: ({ reason }) => `Der Abbruch wurde verlangt: ${reason}`,
  PayoutBatchCancelled: ({ items, itemCount = items.length, reason }) =>
    `Abgebrochen, ${payments(itemCount)} ${itemCount === 1 ? 'wurde' : 'wurden'} zurückgegeben: ${reason}`,
};
