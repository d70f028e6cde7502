import type { Sentences } from '@channel/http';
import { asSentence, type EventTable } from '@channel/kernel';
import type { CreditLotEvent } from '../../../domain/credit-lot/credit-lot.events';
import { unitsText } from '../../../domain/credit-lot/credit-lot.words';
import { LOT_SENTENCES_DE } from './lot-sentences.de';

const listed = <Row>(rows: readonly Row[], inWords: (row: Row) => string): string =>
  rows.map(inWords).join('; ');

const ENGLISH: EventTable<CreditLotEvent, string> = {
  CreditLotGranted: ({ quantity, reference, expiresOn }) =>
    `${unitsText(quantity)} of ${reference}, to be used by ${expiresOn}.`,
  CreditsReserved: ({ quantity, use, on }) =>
    `${unitsText(quantity)} reserved for ${use.replaceAll('-', ' ')} on ${on}.`,
  CreditsUsed: ({ quantity, use, deliveredOn }) =>
    `${unitsText(quantity)} used for ${use.replaceAll('-', ' ')}, delivered on ${deliveredOn}.`,
  CreditsReleased: ({ quantity, reason, expired }) =>
    `A booking was cancelled: ${asSentence(reason)} ${unitsText(quantity)} ${expired ? 'ended with the lot' : 'free again'}.`,
  CreditLotEnding: ({ free, expiresOn }) => `${unitsText(free)} to be used by ${expiresOn}.`,
  CreditLotExpired: ({ quantity, expiresOn }) =>
    `${unitsText(quantity)} expired: the last day was ${expiresOn}.`,
  CreditCorrectionRequested: ({ quantity, reason }) => `${unitsText(quantity)} to be taken back: ${reason}`,
  CreditLotCorrected: ({ quantity, reason }) => `${unitsText(quantity)} taken back: ${reason}`,
  CreditCorrectionDeclined: ({ reason }) => `The lot stays as it is: ${reason}`,
  ServiceManagerNamed: ({ fromOn, hours }) =>
    `A service manager was named, from ${fromOn} on; hours: ${hours}.`,
  OperationalReviewsScheduled: ({ reviews }) =>
    `Its operational reviews are due by ${reviews.map(({ dueOn }) => dueOn).join(', ')}.`,
  OperationalReviewAhead: ({ dueOn }) => `The operational review of the quarter is due by ${dueOn}.`,
  OperationalReviewRecorded: ({ heldOn, dueOn, report }) =>
    `The operational review of the quarter to ${dueOn} was held on ${heldOn}: ${listed(report, ({ used, free }) => `${unitsText(used)} used, ${free.quantity} free`)}.`,
};

/** What happened to a lot, in words. */
export const LOT_SENTENCES: Sentences<CreditLotEvent> = { en: ENGLISH, de: LOT_SENTENCES_DE };
