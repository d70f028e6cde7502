import type { EventTable } from '@channel/kernel';
import type { PayeeEvent } from '../../../domain/payee/payee.events';

/** Accounts by their last four characters only. */
export const PAYEE_SENTENCES: EventTable<PayeeEvent, string> = {
  PayeeAccountProposed: ({ lastFour, currency, taxStatus }) =>
    `An account in ${currency} ending in ${lastFour} was proposed; the tax status is ${taxStatus}.`,
  PayeeAccountApproved: ({ lastFour, currency, activeFromOn }) =>
    `The account in ${currency} ending in ${lastFour} was approved, payable from ${activeFromOn}.`,
};
