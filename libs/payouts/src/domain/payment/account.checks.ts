import { refuse, type Refusal } from '@channel/kernel';
import { isBankName, MAX_NAME } from './bank-text';
import type { BankAccount } from './payment';
import { isBankOf, isSepa } from './sepa';

export type BankRules = Readonly<{ isIban: (text: string) => boolean; isBic: (text: string) => boolean }>;
export type AccountRefusal = 'TEXT_NOT_ALLOWED' | 'IBAN_INVALID' | 'BIC_INVALID' | 'BIC_REQUIRED';

/** Why money of a currency cannot be sent to an account. @param who begins the sentence, e.g. `The payee` */
export const checkAccount = (
  { holder, iban, bic }: BankAccount,
  currency: string,
  { isIban, isBic }: BankRules,
  who = 'The account',
): Refusal<AccountRefusal> | undefined => {
  if (!isBankName(holder))
    return refuse(
      'TEXT_NOT_ALLOWED',
      `${who} has a holder of 1 to ${String(MAX_NAME)} characters that banks can write.`,
    );
  if (!isIban(iban)) return refuse('IBAN_INVALID', `${who} has an IBAN of wrong length or check digits.`);
  if (bic === '')
    return isSepa(currency, iban)
      ? undefined
      : refuse('BIC_REQUIRED', `${who} is not reached by SEPA in ${currency}: its bank is named by a BIC.`);
  if (!isBic(bic)) return refuse('BIC_INVALID', `${who} has a BIC of a wrong form.`);
  return isBankOf(bic, iban)
    ? undefined
    : refuse('BIC_INVALID', `${who} has a BIC and an IBAN of two countries.`);
};
