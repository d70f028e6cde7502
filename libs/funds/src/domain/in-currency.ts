import {
  fromBase,
  moneyJson,
  parseMoney,
  rational,
  round,
  toBase,
  type FxQuote,
  type MoneyJson,
} from '@channel/kernel';

/** An amount in another currency, rounded once; either side of the rate may be its base. `null`: there is no rate. */
export const inCurrency = (amount: MoneyJson, rate: FxQuote | null, currency: string): MoneyJson | null => {
  if (amount.currency === currency) return amount;
  if (rate === null) return null;
  if (rate.base === amount.currency) return fromBase(amount, rate, 'HALF_UP');
  const exact = toBase(rational(parseMoney(amount).minor), rate);
  return moneyJson({ minor: round(exact, 'HALF_UP'), currency });
};
