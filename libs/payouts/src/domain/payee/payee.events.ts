import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `payee-<partnerId>`. Holder, IBAN and BIC stand encrypted; the last four characters
// are all that anybody sees later.

/** AES-256-GCM over `{holder, iban, bic}`: base64 of nonce, tag and text. */
export type SealedAccount = Readonly<{ cipher: 'aes-256-gcm'; sealed: string }>;
export type TaxStatus = 'complete' | 'missing';

export type PayeeAccountProposed = DomainEvent<
  'PayeeAccountProposed',
  {
    partnerId: string;
    account: SealedAccount;
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
