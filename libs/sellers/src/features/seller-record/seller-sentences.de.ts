import { asSentence, germanDay as day, germanMoney as text, type EventTable } from '@channel/kernel';
import type { SellerActivity, SellerEvent } from '../../domain/seller/seller.events';

const ACTIVITIES: Readonly<Record<SellerActivity, string>> = {
  approved: 'genehmigt',
  closed: 'abgeschlossen',
};
const WHY = {
  revoked: 'die Genehmigung wurde widerrufen',
  reassigned: 'die Registrierung gehört jetzt einem anderen Partner',
};

export const SELLER_SENTENCES_DE: EventTable<SellerEvent, string> = {
  SellerInvited: ({ number }) => `Eine Verkaufskraft wurde als ${number} zu den Verkaufsprämien eingeladen.`,
  SellerEmployerConsented: () => 'Der Arbeitgeber hat zugestimmt.',
  SellerConsented: ({ activeFromOn }) =>
    `Die Verkaufskraft hat zugestimmt: Registrierungen bringen Prämien ab ${day(activeFromOn)}.`,
  SellerTaxFormRecorded: ({ receivedOn }) => `Das Steuerformular ging am ${day(receivedOn)} ein.`,
  SellerRewardEarned: ({ amount, activity, dealNumber, activityOn, quarter, earnedBefore }) =>
    amount.amount === '0'
      ? `Nichts verdient für ${dealNumber}, ${ACTIVITIES[activity]} am ${day(activityOn)}: Die Obergrenze von ${quarter} war erreicht.`
      : `${text(amount)} verdient für ${dealNumber}, ${ACTIVITIES[activity]} am ${day(activityOn)}, nach ${text(earnedBefore)} in ${quarter}.`,
  SellerRewardReversed: ({ amount, dealNumber, debtId, because }) =>
    `${text(amount)} für ${dealNumber} wurde zurückgenommen: ${WHY[because]}.${debtId === null ? '' : ' Das wird mit dem Nächsten verrechnet.'}`,
  SellerRewardReserved: ({ amount }) => `${text(amount)} ist in einer Zahlung.`,
  SellerRewardPaid: ({ amount }) => `${text(amount)} wurde gezahlt.`,
  SellerRewardReleased: ({ amount, reason, endsDebtId, recovered }) =>
    `${text(amount)} wurde nicht gezahlt` +
    (endsDebtId !== null
      ? `: ${asSentence(reason)} Es war zurückgenommen worden: Dafür wird nichts mehr geschuldet.`
      : recovered === undefined
        ? ` und ist wieder offen: ${reason}`
        : `: ${asSentence(reason)} ${text(recovered.amount)} davon waren ausgebucht und sind nicht wieder offen.`),
  SellerLeft: ({ leftOn }) =>
    `Die Verkaufskraft ist am ${day(leftOn)} ausgetreten; was offen ist, wird ausgezahlt.`,
  SellerWriteOffRequested: ({ amount, reason }) =>
    `Die Finanzabteilung bittet, geschuldete ${text(amount)} auszubuchen: ${reason}`,
  SellerDebtWrittenOff: ({ amount, reason }) =>
    amount.amount === '0'
      ? `Was offen war, wurde mit dem Geschuldeten verrechnet: ${reason}`
      : `Geschuldete ${text(amount)} wurden ausgebucht: ${reason}`,
  SellerWriteOffDeclined: ({ amount, reason }) => `${text(amount)} bleiben geschuldet: ${reason}`,
  SellerClosed: () => 'Es ist nichts mehr offen.',
  SellerErased: () => 'Name und Bankkonto wurden für immer vergessen.',
};
