import { decimalText, parseMoney, type MoneyJson } from '@channel/kernel';
import type { OpenedBatch } from '../batch/payout-batch';
import { bankText } from './bank-text';
import type { Debtor } from './debtor';

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
}>;
/** What a payment file says, whatever its format. Everything follows from the batch: the same batch, the same bytes. */
export type Payment = Readonly<{
  messageId: string;
  createdAt: string;
  currency: string;
  total: MoneyJson;
  totalText: string;
  /** SEPA for euro; other currencies leave the service level to the bank. */
  serviceLevel: 'SEPA' | null;
  executionOn: string;
  debtor: Debtor;
  transfers: readonly Transfer[];
}>;

/** @param accounts by item */
export const paymentOf = (
  batch: OpenedBatch & { approvedAt: string; executionOn: string },
  accounts: ReadonlyMap<string, BankAccount>,
  debtor: Debtor,
): Payment => {
  const toPay = batch.items.map(({ payment, amount }) => payment ?? amount);
  const minor = toPay.reduce((sum, amount) => sum + parseMoney(amount).minor, 0n);
  const total = { amount: minor.toString(), currency: batch.currency };
  return {
    messageId: `${batch.number}-${batch.currency}`,
    createdAt: batch.approvedAt.replace(/\.\d{3}Z$/, 'Z'),
    currency: batch.currency,
    total,
    totalText: decimalText(parseMoney(total)),
    serviceLevel: batch.currency === 'EUR' ? 'SEPA' : null,
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
        remittance: remittanceOf(item.parts.map(({ statementNumber }) => statementNumber)),
      };
    }),
  };
};

const MAX_REMITTANCE = 140;

/** `Partner reward 2026 Q3, statement ST-2026Q3-PTR0057`; of several statements their numbers, or how many. */
const remittanceOf = (numbers: readonly string[]): string => {
  const [only] = numbers;
  const [, year, quarter] = /^ST-(\d{4})(Q[1-4])-/.exec(only ?? '') ?? [];
  if (numbers.length === 1 && year !== undefined && quarter !== undefined)
    return `Partner reward ${year} ${quarter}, statement ${bankText(String(only))}`;
  const text = bankText(`Partner rewards, statements ${numbers.join(', ')}`);
  return text.length <= MAX_REMITTANCE ? text : `Partner rewards, ${String(numbers.length)} statements`;
};
