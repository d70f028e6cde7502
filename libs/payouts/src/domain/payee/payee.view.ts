import { statusOf, type Payee } from './payee';

/** Accounts by their last four characters only. */
export const payeeView = (payee: Payee): object => ({
  status: statusOf(payee),
  ...(payee.proposed === null
    ? {}
    : { proposed: masked(payee.proposed, { proposedAt: payee.proposed.proposedAt }) }),
  ...(payee.approved === null
    ? {}
    : {
        activeFromOn: payee.approved.activeFromOn,
        account: masked(payee.approved, {
          approvedAt: payee.approved.approvedAt,
          activeFromOn: payee.approved.activeFromOn,
        }),
      }),
});

const masked = (
  { lastFour, currency, taxStatus }: Readonly<{ lastFour: string; currency: string; taxStatus: string }>,
  more: object,
): object => ({ iban: `…${lastFour}`, currency, taxStatus, ...more });
