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

export const evolve = (payee: Payee, { type, data }: PayeeEvent): Payee => {
  switch (type) {
    case 'PayeeAccountProposed': {
      const { partnerId: _partner, ...proposed } = data;
      return { ...payee, proposed };
    }
    case 'PayeeAccountApproved': {
      if (payee.proposed === null) return payee;
      const { account, lastFour, currency, taxStatus } = payee.proposed;
      const { activeFromOn, approvedAt } = data;
      return {
        proposed: null,
        approved: { account, lastFour, currency, taxStatus, activeFromOn, approvedAt },
      };
    }
  }
};

export type PayeeStatus = 'none' | 'proposed' | 'approved';
export const statusOf = ({ proposed, approved }: Payee): PayeeStatus =>
  proposed !== null ? 'proposed' : approved !== null ? 'approved' : 'none';
