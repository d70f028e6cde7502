import { parseMoney, refuse, type Refusal } from '@channel/kernel';
import { isBankText, MAX_NAME } from './bank-text';
import type { Payment } from './payment';

export type PaymentRefusal =
  | 'IBAN_INVALID'
  | 'BIC_INVALID'
  | 'CURRENCY_NOT_ALLOWED'
  | 'TEXT_NOT_ALLOWED'
  | 'AMOUNT_OUT_OF_RANGE'
  | 'DATE_NOT_ALLOWED'
  | 'TOTAL_MISMATCH';
export type BankRules = Readonly<{ isIban: (text: string) => boolean; isBic: (text: string) => boolean }>;

/** 999,999,999.99 in a currency of two decimals. */
const MOST_MINOR = 99_999_999_999n;
const MAX_ID = 35;
const MAX_REMITTANCE = 140;

/**
 * What must hold before a byte of a payment file is written.
 * @param today absent when the file was exported before: its execution day may have passed since
 */
export const checkPayment = (
  payment: Payment,
  rules: BankRules,
  today?: string,
): Refusal<PaymentRefusal> | undefined =>
  accountsOf(payment, rules) ?? amountsOf(payment) ?? textsOf(payment) ?? dayOf(payment, today);

type Finding = Refusal<PaymentRefusal> | undefined;

const accountsOf = ({ debtor, transfers }: Payment, { isIban, isBic }: BankRules): Finding => {
  if (!isIban(debtor.iban)) return refuse('IBAN_INVALID', 'The debtor’s IBAN is not valid.');
  if (!isBic(debtor.bic)) return refuse('BIC_INVALID', 'The debtor’s BIC is not valid.');
  const iban = transfers.find((transfer) => !isIban(transfer.iban));
  if (iban !== undefined) return refuse('IBAN_INVALID', `The IBAN of ${iban.endToEndId} is not valid.`);
  const bic = transfers.find((transfer) => !isBic(transfer.bic));
  return bic && refuse('BIC_INVALID', `The BIC of ${bic.endToEndId} is not valid.`);
};

const amountsOf = ({ serviceLevel, currency, transfers, total }: Payment): Finding => {
  if (serviceLevel === 'SEPA' && currency !== 'EUR')
    return refuse('CURRENCY_NOT_ALLOWED', 'SEPA transfers are in euro.');
  if (transfers.some(({ amount }) => amount.currency !== currency))
    return refuse('CURRENCY_NOT_ALLOWED', 'A file has one currency.');
  const minors = transfers.map(({ amount }) => parseMoney(amount).minor);
  if (minors.some((minor) => minor <= 0n || minor > MOST_MINOR))
    return refuse('AMOUNT_OUT_OF_RANGE', 'A transfer is above zero and at most 999,999,999.99.');
  return minors.reduce((sum, minor) => sum + minor, 0n) === parseMoney(total).minor
    ? undefined
    : refuse('TOTAL_MISMATCH', 'The transfers do not add up to the total.');
};

const textsOf = ({ transfers, messageId, debtor }: Payment): Finding => {
  const ids = transfers.map(({ endToEndId }) => endToEndId);
  if (new Set(ids).size !== ids.length || ![...ids, `${messageId}-1`].every(isBankId))
    return refuse('TEXT_NOT_ALLOWED', 'Ids are unique, have at most 35 characters and no stray slash.');
  const names = [debtor.name, ...transfers.map(({ payee }) => payee)];
  if (!names.every((name) => fits(name, MAX_NAME)))
    return refuse('TEXT_NOT_ALLOWED', `A name has 1 to ${String(MAX_NAME)} characters of the banks.`);
  return transfers.every(({ remittance }) => fits(remittance, MAX_REMITTANCE))
    ? undefined
    : refuse('TEXT_NOT_ALLOWED', `A text has 1 to ${String(MAX_REMITTANCE)} characters of the banks.`);
};

const fits = (text: string, most: number): boolean => text !== '' && text.length <= most && isBankText(text);

const dayOf = ({ executionOn }: Payment, today: string | undefined): Finding =>
  today !== undefined && executionOn < today
    ? refuse('DATE_NOT_ALLOWED', `The execution day ${executionOn} has passed; cancel the batch.`)
    : undefined;

const isBankId = (id: string): boolean =>
  id.length > 0 &&
  id.length <= MAX_ID &&
  isBankText(id) &&
  !id.startsWith('/') &&
  !id.endsWith('/') &&
  !id.includes('//');
