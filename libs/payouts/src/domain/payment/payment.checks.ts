import { parseMoney, refuse, type Refusal } from '@channel/kernel';
import { isBankText } from './bank-text';
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
const MAX_NAME = 70;
const MAX_REMITTANCE = 140;

/**
 * What must hold before a byte of a payment file is written.
 * @param today absent when the file was exported before: its execution day may have passed since
 */
export const checkPayment = (
  payment: Payment,
  { isIban, isBic }: BankRules,
  today?: string,
): Refusal<PaymentRefusal> | undefined => {
  const { transfers, debtor, messageId, executionOn } = payment;
  const ids = transfers.map(({ endToEndId }) => endToEndId);
  const wrongIban = transfers.find(({ iban }) => !isIban(iban));
  const wrongBic = transfers.find(({ bic }) => !isBic(bic));
  const texts = transfers.flatMap(({ payee, remittance }) => [
    [payee, MAX_NAME] as const,
    [remittance, MAX_REMITTANCE] as const,
  ]);
  if (!isIban(debtor.iban)) return refuse('IBAN_INVALID', 'The debtor’s IBAN is not valid.');
  if (!isBic(debtor.bic)) return refuse('BIC_INVALID', 'The debtor’s BIC is not valid.');
  if (wrongIban) return refuse('IBAN_INVALID', `The IBAN of ${wrongIban.endToEndId} is not valid.`);
  if (wrongBic) return refuse('BIC_INVALID', `The BIC of ${wrongBic.endToEndId} is not valid.`);
  if (payment.serviceLevel === 'SEPA' && payment.currency !== 'EUR')
    return refuse('CURRENCY_NOT_ALLOWED', 'SEPA transfers are in euro.');
  if (transfers.some(({ amount }) => amount.currency !== payment.currency))
    return refuse('CURRENCY_NOT_ALLOWED', 'A file has one currency.');
  const minors = transfers.map(({ amount }) => parseMoney(amount).minor);
  if (minors.some((minor) => minor <= 0n || minor > MOST_MINOR))
    return refuse('AMOUNT_OUT_OF_RANGE', 'A transfer is above zero and at most 999,999,999.99.');
  if (minors.reduce((sum, minor) => sum + minor, 0n) !== parseMoney(payment.total).minor)
    return refuse('TOTAL_MISMATCH', 'The transfers do not add up to the total.');
  if (new Set(ids).size !== ids.length || ![...ids, messageId, `${messageId}-1`].every(isBankId))
    return refuse('TEXT_NOT_ALLOWED', 'Ids are unique, have at most 35 characters and no stray slash.');
  const wrong = [[debtor.name, MAX_NAME] as const, ...texts].find(
    ([text, most]) => text === '' || text.length > most || !isBankText(text),
  );
  if (wrong)
    return refuse(
      'TEXT_NOT_ALLOWED',
      `A name or text has more than ${String(wrong[1])} characters, or none.`,
    );
  if (today !== undefined && executionOn < today)
    return refuse('DATE_NOT_ALLOWED', `The execution day ${executionOn} has passed; cancel the batch.`);
  return undefined;
};

const isBankId = (id: string): boolean =>
  id.length > 0 &&
  id.length <= MAX_ID &&
  isBankText(id) &&
  !id.startsWith('/') &&
  !id.endsWith('/') &&
  !id.includes('//');
