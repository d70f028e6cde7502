import type { BankAccount } from '../payment/payment';
import { statusOf, type Payee } from './payee';
import type { SealedAccount } from './payee.events';

type Account = Readonly<{ account: SealedAccount; lastFour: string; currency: string; taxStatus: string }>;
type Shown = Partial<BankAccount> & { iban: string };

/** Accounts by their last four characters only. */
export const payeeView = (payee: Payee): object =>
  viewWith(payee, ({ lastFour }) => ({ iban: `…${lastFour}` }));

/** With holder, IBAN and BIC in full. */
export const openPayeeView = (payee: Payee, open: (account: SealedAccount) => BankAccount): object =>
  viewWith(payee, ({ account }) => open(account));

const viewWith = (payee: Payee, show: (account: Account) => Shown): object => {
  const { proposed, approved } = payee;
  const accountOf = (account: Account, more: object): object => {
    const { currency, taxStatus } = account;
    return { ...show(account), currency, taxStatus, ...more };
  };
  return {
    status: statusOf(payee),
    ...(proposed === null ? {} : { proposed: accountOf(proposed, { proposedAt: proposed.proposedAt }) }),
    ...(approved === null
      ? {}
      : {
          activeFromOn: approved.activeFromOn,
          account: accountOf(approved, {
            approvedAt: approved.approvedAt,
            activeFromOn: approved.activeFromOn,
          }),
        }),
  };
};
