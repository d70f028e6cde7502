import type { Refusal } from '@channel/kernel';
import { Injectable } from '@nestjs/common';
import { isValidBIC, isValidIBAN } from 'ibantools';
import type { OpenedBatch, PayoutBatch } from '../../../domain/batch/payout-batch';
import type { Debtor } from '../../../domain/payment/debtor';
import { checkPayment, type PaymentRefusal } from '../../../domain/payment/payment.checks';
import { paymentOf, type BankAccount, type Payment } from '../../../domain/payment/payment';
import { AccountVault } from '../../../account-vault/account-vault';

export type ApprovedBatch = OpenedBatch & { approvedAt: string; executionOn: string; debtor: Debtor };
/** A batch that was approved and can therefore be written. */
export const isApproved = (batch: PayoutBatch): batch is ApprovedBatch =>
  batch.status !== 'none' &&
  batch.status !== 'cancelled' &&
  batch.approvedAt !== null &&
  batch.executionOn !== null &&
  batch.debtor !== null;

/** Makes the payment of a batch: opens the accounts, and checks everything before a byte is written. */
@Injectable()
export class PaymentBuilder {
  constructor(private readonly vault: AccountVault) {}

  build(batch: ApprovedBatch, today?: string): Payment | Refusal<PaymentRefusal> {
    const accounts = new Map<string, BankAccount>();
    for (const { itemId, payee, account } of batch.items)
      if (account !== null) accounts.set(itemId, this.vault.open(payee.id, account));
    const payment = paymentOf(batch, accounts);
    const rules = { isIban: (text: string) => isValidIBAN(text), isBic: (text: string) => isValidBIC(text) };
    return checkPayment(payment, rules, today) ?? payment;
  }
}
