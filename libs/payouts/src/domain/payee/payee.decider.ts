import { refuse, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import { evolve, initial, type Payee } from './payee';
import type { PayeeAccountProposed, PayeeEvent } from './payee.events';

/** What is `…Valid`: judged where the account was still readable, before it was sealed. */
export type ProposePayeeAccount = DomainCommand<
  'ProposePayeeAccount',
  PayeeAccountProposed['data'] & {
    holderValid: boolean;
    ibanValid: boolean;
    bicValid: boolean;
    /** The vendor has an account that pays this currency. */
    currencyPaid: boolean;
  }
>;
export type ApprovePayeeAccount = DomainCommand<
  'ApprovePayeeAccount',
  Readonly<{
    partnerId: string;
    /** The cooling period's end, from the programme in force. */
    activeFromOn: string;
    approvedBy: string;
    approvedByType: 'person' | 'machine' | 'automation';
    approvedAt: string;
  }>
>;
export type PayeeRefusal =
  | 'TEXT_NOT_ALLOWED'
  | 'CURRENCY_NOT_ALLOWED'
  | 'IBAN_INVALID'
  | 'BIC_INVALID'
  | 'TAX_STATUS_MISSING'
  | 'FOUR_EYES'
  | 'HUMAN_REQUIRED'
  | 'ACCOUNT_NOT_OPEN';

const propose = ({
  holderValid,
  ibanValid,
  bicValid,
  currencyPaid,
  ...data
}: ProposePayeeAccount['data']) => {
  if (!holderValid)
    return refuse<PayeeRefusal>('TEXT_NOT_ALLOWED', 'A holder has 1 to 70 characters that banks can write.');
  if (!currencyPaid)
    return refuse<PayeeRefusal>('CURRENCY_NOT_ALLOWED', `No payments are made in ${data.currency}.`);
  if (!ibanValid) return refuse<PayeeRefusal>('IBAN_INVALID', 'The IBAN has a wrong length or check digits.');
  if (!bicValid) return refuse<PayeeRefusal>('BIC_INVALID', 'The BIC has a wrong form.');
  return [{ type: 'PayeeAccountProposed' as const, data }];
};

const approve = (
  { approvedByType, ...data }: ApprovePayeeAccount['data'],
  { proposed }: Payee,
): Decision<PayeeEvent, PayeeRefusal> => {
  if (proposed === null) return refuse('ACCOUNT_NOT_OPEN', 'No account waits for approval.');
  if (approvedByType !== 'person') return refuse('HUMAN_REQUIRED', 'A person approves bank details.');
  if (data.approvedBy === proposed.proposedBy)
    return refuse('FOUR_EYES', 'Who proposed an account does not approve it.');
  if (proposed.taxStatus !== 'complete')
    return refuse('TAX_STATUS_MISSING', 'The tax status of the payee is not complete.');
  const { lastFour, currency } = proposed;
  return [{ type: 'PayeeAccountApproved', data: { ...data, lastFour, currency } }];
};

/** `payee-<partnerId>`: bank details by proposal, approval of another person, and a cooling period (SD4). */
export const payeeDecider: Decider<
  Payee,
  ProposePayeeAccount | ApprovePayeeAccount,
  PayeeEvent,
  PayeeRefusal
> = {
  stream: 'payee',
  initial,
  evolve,
  decide: ({ type, data }, payee) => {
    switch (type) {
      case 'ProposePayeeAccount':
        return propose(data);
      case 'ApprovePayeeAccount':
        return approve(data, payee);
    }
  },
};
