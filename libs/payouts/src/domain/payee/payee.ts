import { evolvedBy } from '@channel/kernel';
import type { PayeeEvent, SealedAccount, TaxStatus } from './payee.events';

type Account = Readonly<{
  account: SealedAccount;
  lastFour: string;
  currency: string;
  taxStatus: TaxStatus;
  /** Of a person: whose programme the account is paid by. */
  employerId?: string;
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
    const { proposedBy: _by, proposedAt: _at, ...account } = payee.proposed;
    return { proposed: null, approved: { ...account, activeFromOn, approvedAt } };
  },
});

/** `…3000`; of a person's account nothing of its number is said. */
export const masked = (lastFour: string): string => `…${lastFour}`;
/** ` ending in 3000`, where that is known. */
export const endingIn = (lastFour: string, ending = 'ending'): string =>
  lastFour === '' ? '' : ` ${ending} in ${lastFour}`;

/** The partner whose programme pays a payee: itself, or who employs the person. */
export const partnerOf = (payeeId: string, { proposed, approved }: Payee): string =>
  (proposed ?? approved)?.employerId ?? payeeId;

export const PAYEE_STATUSES = ['none', 'proposed', 'approved'] as const;
export type PayeeStatus = (typeof PAYEE_STATUSES)[number];
export const statusOf = ({ proposed, approved }: Payee): PayeeStatus =>
  proposed !== null ? 'proposed' : approved !== null ? 'approved' : 'none';
