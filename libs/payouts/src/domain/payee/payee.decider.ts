import {
  decidedBy,
  fourEyes,
  needsPerson,
  refuse,
  unlisted,
  type Act,
  type ActRefusal,
  type Decider,
  type Decision,
  type DomainCommand,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import type { AccountRefusal } from '../payment/account.checks';
import { evolve, initial, type Payee } from './payee';
import type { PayeeAccountProposed, PayeeEvent } from './payee.events';

export type ProposePayeeAccount = DomainCommand<
  'ProposePayeeAccount',
  Omit<PayeeAccountProposed['data'], 'proposedBy' | 'proposedAt'> & {
    /** What is wrong with the account; judged where it was still readable, before it was sealed. */
    finding: Refusal<AccountRefusal> | null;
    /** The vendor has an account that pays this currency. */
    currencies: readonly string[];
    act: Act;
  },
  AccountRefusal | 'CURRENCY_NOT_ALLOWED'
>;
export type ApprovePayeeAccount = DomainCommand<
  'ApprovePayeeAccount',
  Readonly<{
    partnerId: string;
    /** The cooling period's end, from the programme in force. */
    activeFromOn: string;
    act: Act;
  }>,
  Exclude<ActRefusal, 'REASON_MISSING'> | 'ACCOUNT_NOT_OPEN' | 'TAX_STATUS_MISSING'
>;
export type PayeeCommand = ProposePayeeAccount | ApprovePayeeAccount;
export type PayeeRefusal = RefusalsOf<PayeeCommand>;

const propose = ({
  finding,
  currencies,
  act,
  ...data
}: ProposePayeeAccount['data']): Decision<PayeeEvent, RefusalsOf<ProposePayeeAccount>> => {
  if (!currencies.includes(data.currency))
    return unlisted('CURRENCY_NOT_ALLOWED', {
      ...{ pointer: '/currency', word: data.currency, what: 'currency that is paid' },
      known: currencies,
    });
  return (
    finding ?? [{ type: 'PayeeAccountProposed', data: { ...data, proposedBy: act.by, proposedAt: act.at } }]
  );
};

const approve = (
  { act, ...data }: ApprovePayeeAccount['data'],
  { proposed }: Payee,
): Decision<PayeeEvent, RefusalsOf<ApprovePayeeAccount>> => {
  if (proposed === null) return refuse('ACCOUNT_NOT_OPEN', 'No account waits for approval.');
  const stopped =
    needsPerson(act, 'Bank details are approved') ??
    fourEyes(act, [proposed.proposedBy], 'Who proposed an account does not approve it.');
  if (stopped !== undefined) return stopped;
  if (proposed.taxStatus !== 'complete')
    return refuse('TAX_STATUS_MISSING', 'The tax status of the payee is not complete.');
  const { lastFour, currency } = proposed;
  return [
    {
      type: 'PayeeAccountApproved',
      data: { ...data, lastFour, currency, approvedBy: act.by, approvedAt: act.at },
    },
  ];
};

/** `payee-<partnerId>`: bank details by proposal, approval of another person, and a cooling period (SD4). */
export const payeeDecider: Decider<Payee, PayeeCommand, PayeeEvent, PayeeRefusal> = {
  stream: 'payee',
  initial,
  evolve,
  decide: decidedBy<PayeeCommand, Payee, PayeeEvent>({
    ProposePayeeAccount: propose,
    ApprovePayeeAccount: approve,
  }),
};
