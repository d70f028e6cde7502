import { moneyText, type EventTable } from '@channel/kernel';
import type { TitleTransferEvent } from '../../domain/holding/holding.events';
import { lackText } from '../../words';

/** What happened to a title transfer, in words. */
export const TRANSFER_SENTENCES: EventTable<TitleTransferEvent, string> = {
  TitleTransferReported: ({ number, quantity, sku, endUser, transferredAt }) =>
    `${number}: ${String(quantity)} × ${sku} went to ${endUser.name} at ${transferredAt}.`,
  TitleTransferCharged: ({ amount, lacks }) => `${moneyText(amount)} is owed: ${lackText(lacks)}.`,
  TitleTransferReserved: ({ amount }) => `${moneyText(amount)} is in a payment.`,
  TitleTransferSettled: ({ amount }) => `${moneyText(amount)} was netted.`,
  TitleTransferReleased: ({ amount, reason, wasPaid }) =>
    `${moneyText(amount)} ${wasPaid ? 'came back from the bank' : 'is owed again'}: ${reason}`,
};
