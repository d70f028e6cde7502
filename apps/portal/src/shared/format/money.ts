import type { Schemas } from '@channel/client';
import { exponentOf } from './exponents';

export type Money = Schemas['Amount'];
type Decimal = Intl.StringNumericLiteral;

/** Minor units as exact decimal text: `-123456` in USD is `-1234.56`. No number holds money, not even to show it. */
export const decimalOf = ({ amount, currency }: Money): string => {
  const exponent = exponentOf(currency);
  const [, sign = '', digits = '0'] = /^(-?)(\d+)$/.exec(amount) ?? [];
  if (exponent === 0) return `${sign}${digits}`;
  const padded = digits.padStart(exponent + 1, '0');
  return `${sign}${padded.slice(0, -exponent)}.${padded.slice(-exponent)}`;
};

/** As people read it, currency first: `USD 1,234.56`, `USD −38.20`. */
export const moneyText = (money: Money, language: string): string =>
  `${money.currency} ${plainAmount(money, language)}`;

/** Without the currency, for a column that names it. */
export const plainAmount = (money: Money, language: string): string => {
  const digits = exponentOf(money.currency);
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .format(decimalOf(money) as Decimal)
    .replace('-', '−');
};

export const isZero = ({ amount }: Money): boolean => amount === '0';
export const isNegative = ({ amount }: Money): boolean => amount.startsWith('-');
/** What is owed of a balance that is below zero. */
export const negated = ({ amount, currency }: Money): Money => ({
  amount: amount === '0' ? amount : amount.startsWith('-') ? amount.slice(1) : `-${amount}`,
  currency,
});

/**
 * What somebody typed, in minor units: `1,234.5`, `1.234,50` and `1234.5` are one amount. The last separator divides
 * the decimals if fewer than three digits follow it.
 * @returns undefined if it is no amount of this currency
 */
export const parseAmount = (typed: string, currency: string): string | undefined => {
  const exponent = exponentOf(currency);
  const text = typed.replaceAll(/[\s\u00a0\u202f'’]/g, '');
  const [, whole = '', fraction = ''] = /^(\d[\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  if (whole === '' || fraction.length > exponent || !isGrouped(whole)) return undefined;
  const digits = whole.replaceAll(/[.,]/g, '') + fraction.padEnd(exponent, '0');
  return digits.replace(/^0+(?=\d)/, '');
};

/** Digits, or groups of three behind one kind of separator. */
const isGrouped = (whole: string): boolean => /^\d+$|^\d{1,3}(,\d{3})+$|^\d{1,3}(\.\d{3})+$/.test(whole);
