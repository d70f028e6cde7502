import { parseMoney, refuse, totalOf, type Refusal } from '@channel/kernel';
import { checkAccount, type AccountRefusal, type BankRules } from './account.checks';
import { isBankText, MAX_NAME } from './bank-text';
import { isExecutionDay } from './execution-day';
import type { Payment } from './payment';

export type PaymentRefusal =
  | AccountRefusal
  | 'ACCOUNT_ERASED'
  | 'CURRENCY_NOT_ALLOWED'
  | 'AMOUNT_OUT_OF_RANGE'
  | 'DATE_NOT_ALLOWED'
  | 'TOTAL_MISMATCH';

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

const accountsOf = ({ debtor, transfers, currency }: Payment, rules: BankRules): Finding => {
  if (!rules.isIban(debtor.iban)) return refuse('IBAN_INVALID', 'The debtor’s IBAN is not valid.');
  if (!rules.isBic(debtor.bic)) return refuse('BIC_INVALID', 'The debtor’s BIC is not valid.');
  return transfers
    .map(({ payee: holder, iban, bic, endToEndId }) =>
      checkAccount({ holder, iban, bic }, currency, rules, `The payee of ${endToEndId}`),
    )
    .find((finding) => finding !== undefined);
};

const amountsOf = ({ currency, transfers, total }: Payment): Finding => {
  if (currency !== 'EUR' && transfers.some(({ serviceLevel }) => serviceLevel === 'SEPA'))
    return refuse('CURRENCY_NOT_ALLOWED', 'SEPA transfers are in euro.');
  if (transfers.some(({ amount }) => amount.currency !== currency))
    return refuse('CURRENCY_NOT_ALLOWED', 'A file has one currency.');
  const amounts = transfers.map(({ amount }) => amount);
  if (amounts.map(parseMoney).some(({ minor }) => minor <= 0n || minor > MOST_MINOR))
    return refuse('AMOUNT_OUT_OF_RANGE', 'A transfer is above zero and at most 999,999,999.99.');
  return totalOf(amounts, currency).amount === total.amount
    ? undefined
    : refuse('TOTAL_MISMATCH', 'The transfers do not add up to the total.');
};

const textsOf = ({ transfers, messageId, debtor }: Payment): Finding => {
  const ids = transfers.map(({ endToEndId }) => endToEndId);
  if (new Set(ids).size !== ids.length || ![...ids, `${messageId}-9`].every(isBankId))
    return refuse('TEXT_NOT_ALLOWED', 'Ids are unique, have at most 35 characters and no stray slash.');
  const names = [debtor.name, ...transfers.map(({ payee }) => payee)];
  if (!names.every((name) => fits(name, MAX_NAME)))
    return refuse('TEXT_NOT_ALLOWED', `A name has 1 to ${String(MAX_NAME)} characters of the banks.`);
  return transfers.every(({ remittance }) => fits(remittance, MAX_REMITTANCE))
    ? undefined
    : refuse('TEXT_NOT_ALLOWED', `A text has 1 to ${String(MAX_REMITTANCE)} characters of the banks.`);
};

const fits = (text: string, most: number): boolean => text !== '' && text.length <= most && isBankText(text);

const dayOf = ({ executionOn, currency }: Payment, today: string | undefined): Finding => {
  if (today === undefined) return undefined;
  if (executionOn < today)
    return refuse('DATE_NOT_ALLOWED', `The execution day ${executionOn} has passed; cancel the batch.`);
  return isExecutionDay(currency, executionOn)
    ? undefined
    : refuse('DATE_NOT_ALLOWED', `No bank pays ${currency} on ${executionOn}; cancel the batch.`);
};

const isBankId = (id: string): boolean =>
  id.length > 0 &&
  id.length <= MAX_ID &&
  isBankText(id) &&
  !id.startsWith('/') &&
  !id.endsWith('/') &&
  !id.includes('//');
