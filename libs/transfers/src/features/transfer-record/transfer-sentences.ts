import type { Sentences } from '@channel/http';
import { moneyText, type EventTable } from '@channel/kernel';
import type { TitleTransferEvent } from '../../domain/holding/holding.events';
import { lackText } from '../../words';
import { TRANSFER_SENTENCES_DE } from './transfer-sentences.de';

const ENGLISH: EventTable<TitleTransferEvent, string> = {
  TitleTransferReported: ({ number, quantity, sku, endUser, transferredAt }) =>
    `${number}: ${String(quantity)} × ${sku} went to ${endUser.name} at ${transferredAt}.`,
  TitleTransferCharged: ({ amount, lacks }) => `${moneyText(amount)} is owed: ${lackText(lacks)}.`,
  TitleTransferReserved: ({ amount }) => `${moneyText(amount)} is in a payment.`,
  TitleTransferSettled: ({ amount }) => `${moneyText(amount)} was netted.`,
  TitleTransferReleased: ({ amount, reason, wasPaid }) =>
    `${moneyText(amount)} ${wasPaid ? 'came back from the bank' : 'is owed again'}: ${reason}`,
};

/** What happened to a title transfer, in words. */
export const TRANSFER_SENTENCES: Sentences<TitleTransferEvent> = { en: ENGLISH, de: TRANSFER_SENTENCES_DE };
