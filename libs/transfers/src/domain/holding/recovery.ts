import { moneyJson, negate, parseMoney, percentOf, sum, times, type MoneyJson } from '@channel/kernel';
import type { TransferPrices } from './holding.commands';

/**
 * J84, G56: what the provider paid less than a reseller would have: list × provider's percent − list × standard percent, each
 * rounded half up for one unit, times the units; nothing where the standard discount is the deeper one.
 */
export const recoveredOf = (
  { listPrice, providerPercent, standardPercent }: TransferPrices,
  quantity: number,
): MoneyJson => {
  const list = parseMoney(listPrice);
  const more = sum(
    [percentOf(list, providerPercent, 'HALF_UP'), negate(percentOf(list, standardPercent, 'HALF_UP'))],
    list.currency,
  );
  return moneyJson(times(more.minor < 0n ? { ...more, minor: 0n } : more, BigInt(quantity)));
};
