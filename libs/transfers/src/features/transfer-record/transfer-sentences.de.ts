import { germanDecimal, germanInstant, germanMoney as text, type EventTable } from '@channel/kernel';
import type { TitleTransferEvent } from '../../domain/holding/holding.events';
import { lackInGerman } from '../../words.de';

export const TRANSFER_SENTENCES_DE: EventTable<TitleTransferEvent, string> = {
  TitleTransferReported: ({ number, quantity, sku, endUser, transferredAt }) =>
    `${number}: ${germanDecimal(String(quantity))} × ${sku} ging an ${endUser.name}, ${germanInstant(transferredAt)}.`,
  TitleTransferCharged: ({ amount, lacks }) => `${text(amount)} wird geschuldet: ${lackInGerman(lacks)}.`,
  TitleTransferReserved: ({ amount }) => `${text(amount)} ist in einer Zahlung.`,
  TitleTransferSettled: ({ amount }) => `${text(amount)} wurde verrechnet.`,
  TitleTransferReleased: ({ amount, reason, wasPaid }) =>
    `${text(amount)} ${wasPaid ? 'kam von der Bank zurück' : 'wird wieder geschuldet'}: ${reason}`,
};
