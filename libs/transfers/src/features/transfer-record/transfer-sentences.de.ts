import { germanDecimal, germanInstant, germanMoney as text, type EventTable } from '@channel/kernel';
import type { Lack, TitleTransferEvent } from '../../domain/holding/holding.events';

const MAILS: Readonly<Record<Lack['mail'], string>> = {
  notification: 'die Mitteilung',
  approval: 'die Zustimmung',
};
const BECAUSE: Readonly<Record<Lack['because'], string>> = {
  missing: 'fehlt',
  'not-prior': 'wurde nicht vorher gesendet',
};
const lackText = (lacks: readonly Lack[]): string =>
  lacks.map(({ mail, because }) => `${MAILS[mail]} ${BECAUSE[because]}`).join('; ');

export const TRANSFER_SENTENCES_DE: EventTable<TitleTransferEvent, string> = {
  TitleTransferReported: ({ number, quantity, sku, endUser, transferredAt }) =>
    `${number}: ${germanDecimal(String(quantity))} × ${sku} ging an ${endUser.name}, ${germanInstant(transferredAt)}.`,
  TitleTransferCharged: ({ amount, lacks }) => `${text(amount)} wird geschuldet: ${lackText(lacks)}.`,
  TitleTransferReserved: ({ amount }) => `${text(amount)} ist in einer Zahlung.`,
  TitleTransferSettled: ({ amount }) => `${text(amount)} wurde verrechnet.`,
  TitleTransferReleased: ({ amount, reason, wasPaid }) =>
    `${text(amount)} ${wasPaid ? 'kam von der Bank zurück' : 'wird wieder geschuldet'}: ${reason}`,
};
