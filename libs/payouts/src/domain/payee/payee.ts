import { evolvedBy } from '@channel/kernel';
import type { PayeeEvent, SealedAccount, TaxStatus } from './payee.events';

type Account = Readonly<{
  account: SealedAccount;
  lastFour: string;
  currency: string;
  taxStatus: TaxStatus;
}>;
export type ProposedAccount = Readonly<Account & { proposedBy: string; proposedAt: string }>;
export type ApprovedAccount = Readonly<Account & { activeFromOn: string; approvedAt: string }>;

/** The account that is paid to, and the one that waits for approval. */
export type Payee = Readonly<{ proposed: ProposedAccount | null; approved: ApprovedAccount | null }>;

export const initial: Payee = { proposed: null, approved: null };

export const evolve = evolvedBy<PayeeEvent, Payee>({
  PayeeAccountProposed: ({ partnerId: _partner, ...proposed }, payee) => ({ ...payee, proposed }),
  PayeeAccountApproved: ({ activeFromOn, approvedAt }, payee) => {
    if (payee.proposed === null) return payee;
    const { account, lastFour, currency, taxStatus } = payee.proposed;
    return {
      proposed: null,
      approved: { account, lastFour, currency, taxStatus, activeFromOn, approvedAt },
    };
  },
});

export const PAYEE_STATUSES = ['none', 'proposed', 'approved'] as const;
export type PayeeStatus = (typeof PAYEE_STATUSES)[number];
export const statusOf = ({ proposed, approved }: Payee): PayeeStatus =>
  proposed !== null ? 'proposed' : approved !== null ? 'approved' : 'none';
