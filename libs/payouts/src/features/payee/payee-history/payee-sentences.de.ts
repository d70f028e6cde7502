import { germanDay, type EventTable } from '@channel/kernel';
import type { PayeeEvent, TaxStatus } from '../../../domain/payee/payee.events';

const TAX: Readonly<Record<TaxStatus, string>> = { complete: 'liegt vor', missing: 'fehlt' };
const endingIn = (lastFour: string): string => (lastFour === '' ? '' : ` mit den Endziffern ${lastFour}`);

/** Accounts by their last four characters only. */
export const PAYEE_SENTENCES_DE: EventTable<PayeeEvent, string> = {
  PayeeAccountProposed: ({ lastFour, currency, taxStatus }) =>
    `Ein Konto in ${currency}${endingIn(lastFour)} wurde vorgeschlagen; das Steuerformular ${TAX[taxStatus]}.`,
  PayeeAccountApproved: ({ lastFour, currency, activeFromOn }) =>
    `Das Konto in ${currency}${endingIn(lastFour)} wurde genehmigt, zahlbar ab ${germanDay(activeFromOn)}.`,
};
