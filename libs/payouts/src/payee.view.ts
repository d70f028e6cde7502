import { is, view, type ViewOf } from '@channel/http';
import { masked, PAYEE_STATUSES, statusOf, type Payee } from './domain/payee/payee';
import type { SealedAccount } from './domain/payee/payee.events';
import type { BankAccount } from './domain/payment/payment';

const TAX_STATUSES = ['complete', 'missing'] as const;

const account = {
  iban: is.text.describe('Its last four characters, `…3000`; in full for who approves it.'),
  currency: is.currency,
  taxStatus: is.oneOf(TAX_STATUSES),
};
const dated = { approvedAt: is.instant, activeFromOn: is.day };
/** What stands with the account for who approves it. */
const open = {
  holder: is.text.describe('Empty once the person is erased.'),
  bic: is.text.optional().describe('Absent where the bank follows from the IBAN.'),
};

const viewNamed = <Shown extends object>(name: string, shown: Shown) =>
  view(name, {
    status: is.oneOf(PAYEE_STATUSES),
    activeFromOn: is.day.optional().describe('First day on which the approved account is paid to.'),
    proposed: view(`${name}Proposal`, { ...account, ...shown, proposedAt: is.instant }).optional(),
    account: view(`${name}Account`, { ...account, ...shown, ...dated }).optional(),
    asOf: is.text.optional().describe('The moment that was asked for.'),
  });

export const payeeView = viewNamed('Payee', {});
export type PayeeView = ViewOf<typeof payeeView>;
export const openPayeeView = viewNamed('OpenPayee', open);
export type OpenPayeeView = ViewOf<typeof openPayeeView>;

/** Accounts by their last four characters only. */
export const viewOfPayee = (payee: Payee): PayeeView =>
  viewWith(payee, ({ lastFour }) => ({ iban: masked(lastFour) }));

/** With holder, IBAN and BIC in full. */
export const viewOfOpenPayee = (
  payee: Payee,
  openAccount: (account: SealedAccount) => BankAccount | undefined,
): OpenPayeeView =>
  viewWith(payee, ({ account: sealed }) => {
    const { holder, iban, bic } = openAccount(sealed) ?? { holder: '', iban: masked(''), bic: '' };
    return { holder, iban, ...(bic === '' ? {} : { bic }) };
  });

const viewWith = <Shown extends object>(
  { proposed, approved, ...rest }: Payee,
  show: (account: NonNullable<Payee['proposed'] | Payee['approved']>) => Shown,
) => ({
  status: statusOf({ proposed, approved, ...rest }),
  ...(proposed === null
    ? {}
    : {
        proposed: {
          ...show(proposed),
          currency: proposed.currency,
          taxStatus: proposed.taxStatus,
          proposedAt: proposed.proposedAt,
        },
      }),
  ...(approved === null
    ? {}
    : {
        activeFromOn: approved.activeFromOn,
        account: {
          ...show(approved),
          currency: approved.currency,
          taxStatus: approved.taxStatus,
          approvedAt: approved.approvedAt,
          activeFromOn: approved.activeFromOn,
        },
      }),
});
