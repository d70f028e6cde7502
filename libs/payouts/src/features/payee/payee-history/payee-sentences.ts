import type { Sentences } from '@channel/http';
import type { EventTable } from '@channel/kernel';
import { endingIn } from '../../../domain/payee/payee';
import type { PayeeEvent } from '../../../domain/payee/payee.events';
import { PAYEE_SENTENCES_DE } from './payee-sentences.de';

const ENGLISH: EventTable<PayeeEvent, string> = {
  PayeeAccountProposed: ({ lastFour, currency, taxStatus }) =>
    `An account in ${currency}${endingIn(lastFour)} was proposed; the tax status is ${taxStatus}.`,
  PayeeAccountApproved: ({ lastFour, currency, activeFromOn }) =>
    `The account in ${currency}${endingIn(lastFour)} was approved, payable from ${activeFromOn}.`,
};

/** Accounts by their last four characters only. */
export const PAYEE_SENTENCES: Sentences<PayeeEvent> = { en: ENGLISH, de: PAYEE_SENTENCES_DE };
