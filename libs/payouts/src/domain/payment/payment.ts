import { decimalText, moneyJson, parseMoney, sum, type MoneyJson } from '@channel/kernel';
import type { OpenedBatch } from '../batch/payout-batch';
import type { PayoutPart } from '../batch/payout-batch.events';
import { bankText } from './bank-text';
import type { Debtor } from './debtor';
import { isSepa } from './sepa';

/** `bic` is empty where the bank follows from the IBAN. */
export type BankAccount = Readonly<{ holder: string; iban: string; bic: string }>;
export type Transfer = Readonly<{
  endToEndId: string;
  payee: string;
  iban: string;
  bic: string;
  amount: MoneyJson;
  /** Major units with all decimals of the currency. */
  amountText: string;
  remittance: string;
  /** SEPA for euro within its area; elsewhere the service level is left to the bank, and the creditor's bank is named. */
  serviceLevel: 'SEPA' | null;
}>;
/** What a payment file says, whatever its format. Everything follows from the batch: the same batch, the same bytes. */
export type Payment = Readonly<{
  messageId: string;
  createdAt: string;
  currency: string;
  total: MoneyJson;
  totalText: string;
  executionOn: string;
  debtor: Debtor;
  transfers: readonly Transfer[];
}>;

/** @param accounts by item */
export const paymentOf = (
  batch: OpenedBatch & { approvedAt: string; executionOn: string; debtor: Debtor },
  accounts: ReadonlyMap<string, BankAccount>,
): Payment => {
  const { debtor } = batch;
  const toPay = batch.items.map(({ payment, amount }) => parseMoney(payment ?? amount));
  const total = moneyJson(sum(toPay, batch.currency));
  return {
    messageId: `${batch.number}-${batch.currency}`,
    createdAt: batch.approvedAt.replace(/\.\d{3}Z$/, 'Z'),
    currency: batch.currency,
    total,
    totalText: decimalText(parseMoney(total)),
    executionOn: batch.executionOn,
    debtor: { ...debtor, name: bankText(debtor.name) },
    transfers: batch.items.map((item) => {
      const account = accounts.get(item.itemId) ?? { holder: '', iban: '', bic: '' };
      return {
        endToEndId: item.endToEndId,
        payee: bankText(account.holder),
        iban: account.iban,
        bic: account.bic,
        amount: item.payment ?? item.amount,
        amountText: decimalText(parseMoney(item.payment ?? item.amount)),
        remittance: remittanceOf(item.parts),
        serviceLevel: isSepa(batch.currency, account.iban) ? 'SEPA' : null,
      };
    }),
  };
};

const MAX_REMITTANCE = 140;

/** The text of the only part, `Partner reward 2026 Q3, statement ST-2026Q3-PTR0057`; of several their numbers, or how many. */
const remittanceOf = (parts: readonly PayoutPart[]): string => {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return bankText(only.text);
  const text = bankText(`Partner payment, ${parts.map(({ source }) => source.number).join(', ')}`);
  return text.length <= MAX_REMITTANCE ? text : `Partner payment, ${String(parts.length)} documents`;
};
