import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `payee-<partnerId>`, or that of a person who is paid. Holder, IBAN and BIC stand
// encrypted; the last four characters are all that anybody sees later, and of a person's not even they.

/**
 * AES-256-GCM over `{holder, iban, bic}`: base64 of nonce, tag and text.
 * `keyId`: of a person's account, under a key of the person's own; whoever forgets it has erased the account.
 */
export type SealedAccount = Readonly<{ cipher: 'aes-256-gcm'; sealed: string; keyId?: string }>;
export type TaxStatus = 'complete' | 'missing';

export type PayeeAccountProposed = DomainEvent<
  'PayeeAccountProposed',
  {
    /** Who is paid: a partner, or a person. */
    partnerId: string;
    /** Of a person: the partner that employs them, whose programme says how long the account cools. */
    employerId?: string;
    account: SealedAccount;
    /** Empty of a person's account. */
    lastFour: string;
    currency: string;
    taxStatus: TaxStatus;
    proposedBy: string;
    proposedAt: string;
  }
>;
/** The proposal becomes the partner's account; payments go there from `activeFromOn` on. */
export type PayeeAccountApproved = DomainEvent<
  'PayeeAccountApproved',
  {
    partnerId: string;
    lastFour: string;
    currency: string;
    /** First day on which a payment may go there: the cooling period is over. */
    activeFromOn: string;
    approvedBy: string;
    approvedAt: string;
  }
>;
export type PayeeEvent = PayeeAccountProposed | PayeeAccountApproved;
