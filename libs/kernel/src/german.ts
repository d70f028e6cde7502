import { decimalText, parseMoney, type MoneyJson } from './money';

const grouped = (whole: string): string => whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, '.');

/** `1.234,5`: a decimal text as German readers write it. */
export const germanDecimal = (decimal: string): string => {
  const [, sign = '', whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === undefined) return decimal;
  return `${sign === '' ? '' : '−'}${grouped(whole)}${fraction === undefined ? '' : `,${fraction}`}`;
};

/** `USD 1.234,50`, the currency first, as on every screen. */
export const germanMoney = (amount: MoneyJson): string =>
  `${amount.currency} ${germanDecimal(decimalText(parseMoney(amount)))}`;

/** `07.09.2026`; what is no day stays as it is. */
export const germanDay = (day: string): string => day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1');

/** `09/2026`, or of a day `07.09.2026`. */
export const germanMonth = (on: string): string => germanDay(on).replace(/^(\d{4})-(\d\d)$/, '$2/$1');

/** `07.09.2026, 09:00 UTC` */
export const germanInstant = (instant: string): string =>
  instant.replace(/^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d).*Z$/, '$3.$2.$1, $4 UTC');

/** `1 Zeile`, `1.200 Zeilen` */
export const germanCount = (count: number, one: string, many: string): string =>
  `${germanDecimal(String(count))} ${count === 1 ? one : many}`;
