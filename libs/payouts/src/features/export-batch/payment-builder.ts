import { CONFIG, type Config } from '@channel/config';
import { refuse, type Refusal } from '@channel/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { isValidBIC, isValidIBAN } from 'ibantools';
import type { OpenedBatch, PayoutBatch } from '../../domain/batch/payout-batch';
import { checkPayment, type PaymentRefusal } from '../../domain/payment/payment.checks';
import { paymentOf, type BankAccount, type Payment } from '../../domain/payment/payment';
import { AccountVault } from '../../account-vault/account-vault';

export type ApprovedBatch = OpenedBatch & { approvedAt: string; executionOn: string };
/** A batch that was approved and can therefore be written. */
export const isApproved = (batch: PayoutBatch): batch is ApprovedBatch =>
  batch.status !== 'none' &&
  batch.status !== 'cancelled' &&
  batch.approvedAt !== null &&
  batch.executionOn !== null;

/** Makes the payment of a batch: opens the accounts, and checks everything before a byte is written. */
@Injectable()
export class PaymentBuilder {
  constructor(
    private readonly vault: AccountVault,
    @Inject(CONFIG) private readonly config: Pick<Config, 'debtors'>,
  ) {}

  build(batch: ApprovedBatch, today?: string): Payment | Refusal<PaymentRefusal> {
    // Batches approved before their event kept it are paid from the account of the settings.
    const debtor = batch.debtor ?? this.config.debtors[batch.currency];
    if (debtor === undefined)
      return refuse('CURRENCY_NOT_ALLOWED', `There is no account to pay ${batch.currency} from.`);
    const accounts = new Map<string, BankAccount>();
    for (const { itemId, partnerId, account } of batch.items)
      if (account !== null) accounts.set(itemId, this.vault.open(partnerId, account));
    const payment = paymentOf(batch, accounts, debtor);
    const rules = { isIban: (text: string) => isValidIBAN(text), isBic: (text: string) => isValidBIC(text) };
    return checkPayment(payment, rules, today) ?? payment;
  }
}
