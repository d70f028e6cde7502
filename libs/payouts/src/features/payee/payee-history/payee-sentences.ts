import type { EventTable } from '@channel/kernel';
import { endingIn } from '../../../domain/payee/payee';
import type { PayeeEvent } from '../../../domain/payee/payee.events';

/** Accounts by their last four characters only. */
export const PAYEE_SENTENCES: EventTable<PayeeEvent, string> = {
  PayeeAccountProposed: ({ lastFour, currency, taxStatus }) =>
    `An account in ${currency}${endingIn(lastFour)} was proposed; the tax status is ${taxStatus}.`,
  PayeeAccountApproved: ({ lastFour, currency, activeFromOn }) =>
    `The account in ${currency}${endingIn(lastFour)} was approved, payable from ${activeFromOn}.`,
};
