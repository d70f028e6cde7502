import { refuse, type Refusal } from '@channel/kernel';
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

  async build(batch: ApprovedBatch, today?: string): Promise<Payment | Refusal<PaymentRefusal>> {
    const accounts = new Map<string, BankAccount>();
    for (const { itemId, endToEndId, payee, account } of batch.items) {
      if (account === null) continue;
      const opened = await this.vault.open(payee.id, account);
      if (opened === undefined)
        return refuse(
          'ACCOUNT_ERASED',
          `The payee of ${endToEndId} was erased, and the account with them: the file cannot be written again.`,
        );
      accounts.set(itemId, opened);
    }
    const payment = paymentOf(batch, accounts);
    const rules = { isIban: (text: string) => isValidIBAN(text), isBic: (text: string) => isValidBIC(text) };
    return checkPayment(payment, rules, today) ?? payment;
  }
}
