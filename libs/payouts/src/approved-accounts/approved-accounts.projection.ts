import { projection } from '@channel/runtime';
import type { PayeeEvent } from '../domain/payee/payee.events';

export type ApprovedAccountRow = Readonly<{
  payeeId: string;
  currency: string;
  activeFromOn: string;
  approvedAt: string;
}>;

/** Who can be paid, in which currency and from which day on: the last account that finance approved. */
export const approvedAccounts = projection<PayeeEvent, ApprovedAccountRow>({
  name: 'payouts.approved-accounts',
  version: 1,
  streams: ['payee-'],
  columns: {
    payeeId: 'text not null',
    currency: 'text not null',
    activeFromOn: 'text not null',
    approvedAt: 'text not null',
  },
  onFailure: 'stop',
  keys: ({ data }) => [data.partnerId],
  on: {
    PayeeAccountApproved: ({ partnerId: payeeId, currency, activeFromOn, approvedAt }) => ({
      ...{ payeeId, currency, activeFromOn, approvedAt },
    }),

    PayeeAccountProposed: null,
  },
});
