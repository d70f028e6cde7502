import { decimalText, parseMoney, type EventTable, type MoneyJson } from '@channel/kernel';
import type { TitleTransferEvent } from '../../domain/holding/holding.events';

const text = (amount: MoneyJson): string => `${amount.currency} ${decimalText(parseMoney(amount))}`;
const MAIL = { notification: 'notification', approval: 'approval' } as const;
const BECAUSE = { missing: 'there is none', 'not-prior': 'it was not sent before' } as const;

/** What happened to a title transfer, in words. */
export const TRANSFER_SENTENCES: EventTable<TitleTransferEvent, string> = {
  TitleTransferReported: ({ number, quantity, sku, endUser, transferredAt }) =>
    `${number}: ${String(quantity)} × ${sku} went to ${endUser.name} at ${transferredAt}.`,
  TitleTransferCharged: ({ amount, lacks }) =>
    `${text(amount)} is owed: ${lacks.map(({ mail, because }) => `of the ${MAIL[mail]} ${BECAUSE[because]}`).join('; ')}.`,
  TitleTransferReserved: ({ amount }) => `${text(amount)} is in a payment.`,
  TitleTransferSettled: ({ amount }) => `${text(amount)} was netted.`,
  TitleTransferReleased: ({ amount, reason, wasPaid }) =>
    `${text(amount)} ${wasPaid ? 'came back from the bank' : 'is owed again'}: ${reason}`,
};
