import type { Sentences } from '@channel/http';
import { moneyText, type EventTable } from '@channel/kernel';
import type { CoopEarning, CoopEvent } from '../../../domain/coop/coop.events';
import { COOP_SENTENCES_DE } from './coop-sentences.de';

const share = ({ amount, percent, statementNumber }: CoopEarning): string =>
  `${moneyText(amount)} was earned, ${percent} % of ${statementNumber}`;

const ENGLISH: EventTable<CoopEvent, string> = {
  CoopLotEarned: ({ useFromOn, useByOn, ...data }) =>
    `${share(data)}: a lot of the fund from ${useFromOn} to ${useByOn}.`,
  CoopRebateEarned: ({ payableFromOn, ...data }) =>
    `${share(data)}: a rebate, payable from ${payableFromOn}.`,
  CoopRebateReserved: ({ amount }) => `${moneyText(amount)} is in a payment.`,
  CoopRebatePaid: ({ amount }) => `${moneyText(amount)} was paid.`,
  CoopRebateReleased: ({ amount, reason, wasPaid }) =>
    `${moneyText(amount)} ${wasPaid ? 'came back from the bank' : 'is to be paid again'}: ${reason}`,
};

/** What happened to what a quarter earned, in words. */
export const COOP_SENTENCES: Sentences<CoopEvent> = { en: ENGLISH, de: COOP_SENTENCES_DE };
