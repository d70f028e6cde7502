import { parseMoney } from '@channel/kernel';
import type { OrderFacts } from '@channel/partners';
import { inCurrency, type SalesWorld } from './sales';

export type ContractValues = Readonly<{
  orders: readonly OrderFacts[];
  /** Orders in a currency without a rate for the month that they were submitted in. */
  unconverted: readonly string[];
}>;

/** What a provider ordered, in the programme's currency at the average of the month in which it was submitted. */
export const contractValuesOf = (
  ordered: readonly OrderFacts[],
  world: Pick<SalesWorld, 'currency' | 'rateOn'>,
): ContractValues => {
  const orders: OrderFacts[] = [];
  const unconverted: string[] = [];
  for (const order of ordered) {
    const tcv = inCurrency(parseMoney(order.tcv), order.on, world);
    if (tcv === undefined) unconverted.push(order.id);
    else orders.push({ ...order, tcv });
  }
  return { orders, unconverted };
};
