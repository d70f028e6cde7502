import {
  money,
  moneyJson,
  negate,
  parseMoney,
  rational,
  round,
  times,
  toBase,
  type Day,
  type FxQuote,
  type Money,
  type MoneyJson,
} from '@channel/kernel';
import type { DayFrom, SaleFacts } from '@channel/partners';

/** A line of a report as it counts for standing. */
export type ReportedLine = Readonly<{
  lineId: string;
  shipOn: Day;
  type: 'sale' | 'return' | 'demo';
  sku: string;
  productLine: string;
  quantity: number;
  unitNetPrice: MoneyJson;
  dealId: string | null;
  cancelled: boolean;
  /** A provider reported it by itself: it bought the units before, by a line that counts (J79). */
  ownReport?: true;
  /** What the report says of the order; absent: not said. */
  orderOn?: Day;
  business?: SaleFacts['business'];
  orderUse?: SaleFacts['orderUse'];
  /** Of a return: what it takes back of which sale; absent: nobody knows, and it takes back nothing. */
  reverses?: readonly Readonly<{ lineId: string; quantity: number }>[];
}>;
/** `nfr`: registered for demonstration, whatever a report says of its lines (J31). */
type OrderOfDeal = Readonly<{ region: string; orderOn: Day | null; orderUse?: 'nfr' }>;
/** What is known beside the lines, at the same place of the feed. */
export type SalesWorld = Readonly<{
  /** The partner's role: that of lines that do not say what they were ordered for. */
  role: string;
  /** Regions that the partner is authorised for in a role: where there is one, all sales of the role are in it. */
  regionsOf: (role: string) => readonly string[];
  currency: string;
  orderOf: (dealId: string) => OrderOfDeal | undefined;
  isService: (sku: string) => boolean;
  /** Average of the month of a day: units of `quote` for one of the programme's currency. */
  rateOn: (quote: string, day: Day) => FxQuote | undefined;
}>;
export type Sales = Readonly<{
  sales: readonly SaleFacts[];
  /** Lines in a currency without a rate for the month that they were shipped in. */
  unconverted: readonly string[];
}>;

/** A line counts for one role: what is resold for the reseller's, what is used for an own service for the provider's (J92). */
const ROLE_OF_USE: Readonly<Partial<Record<SaleFacts['orderUse'], string>>> = {
  resale: 'solution-reseller',
  'own-service': 'naas-provider',
};

/**
 * All sales of a partner, registered or not, by the day on which their order was submitted (G9, G77). A return counts below zero
 * on the day of its sale's order, so that it takes from the period that the sale gave to.
 */
export const salesOf = (lines: readonly ReportedLine[], world: SalesWorld): Sales => {
  const byId = new Map(lines.map((line) => [line.lineId, line]));
  const parts = lines
    .filter(({ cancelled, ownReport }) => !cancelled && ownReport !== true)
    .flatMap((line) =>
      line.type === 'return' ? takenBack(line, byId) : [{ line, sale: line, units: Math.abs(line.quantity) }],
    );
  const sales: SaleFacts[] = [];
  const unconverted: string[] = [];
  for (const part of parts) {
    const fact = saleOf(part, world);
    if (fact === undefined) unconverted.push(part.line.lineId);
    else sales.push(fact);
  }
  return { sales, unconverted: [...new Set(unconverted)] };
};

/** `sale` is the line whose order decides the day; units of a return are below zero. */
type Part = Readonly<{ line: ReportedLine; sale: ReportedLine; units: number }>;

const takenBack = (line: ReportedLine, byId: ReadonlyMap<string, ReportedLine>): readonly Part[] =>
  (line.reverses ?? []).map(({ lineId, quantity }) => ({
    line,
    sale: byId.get(lineId) ?? line,
    units: -quantity,
  }));

const saleOf = ({ line, sale, units }: Part, world: SalesWorld): SaleFacts | undefined => {
  const amount = inCurrency(amountOf(line, units), sale.shipOn, world);
  if (amount === undefined) return undefined;
  const order = sale.dealId === null ? undefined : world.orderOf(sale.dealId);
  const use = roleOfLine({ ...sale, ...useOf(order) }, world.role);
  return {
    id: line.lineId,
    ...dayOfOrder(sale, order?.orderOn ?? null),
    amount,
    ...use,
    service: world.isService(line.sku),
    productLine: line.productLine,
    region: order?.region ?? onlyOf(world.regionsOf(use.role)),
    business: sale.business ?? 'new',
  };
};

const useOf = (order: OrderOfDeal | undefined): Pick<OrderOfDeal, 'orderUse'> =>
  order?.orderUse === undefined ? {} : { orderUse: order.orderUse };

const roleOfLine = (
  { type, orderUse }: ReportedLine,
  roleOfPartner: string,
): Pick<SaleFacts, 'role' | 'orderUse'> => {
  const use = type === 'demo' ? 'nfr' : orderUse;
  return { role: (use && ROLE_OF_USE[use]) ?? roleOfPartner, orderUse: use ?? 'resale' };
};

const onlyOf = (regions: readonly string[]): string | null =>
  regions.length === 1 ? (regions[0] ?? null) : null;

const amountOf = ({ unitNetPrice }: ReportedLine, units: number): Money => {
  const whole = times(parseMoney(unitNetPrice), BigInt(Math.abs(units)));
  return units < 0 ? negate(whole) : whole;
};

const dayOfOrder = (
  { shipOn, orderOn: said }: ReportedLine,
  orderOn: Day | null,
): Readonly<{ on: Day; dayFrom: DayFrom }> => {
  if (said !== undefined) return { on: said, dayFrom: 'order-date' };
  return orderOn === null ? { on: shipOn, dayFrom: 'ship-day' } : { on: orderOn, dayFrom: 'deal-order' };
};

/** An amount in the programme's currency, at the average of the month of a day; `undefined` without a rate. */
export const inCurrency = (
  amount: Money,
  day: Day,
  { currency, rateOn }: Pick<SalesWorld, 'currency' | 'rateOn'>,
): MoneyJson | undefined => {
  if (amount.currency === currency) return moneyJson(amount);
  const rate = rateOn(amount.currency, day);
  return rate && moneyJson(money(round(toBase(rational(amount.minor), rate), 'HALF_UP'), currency));
};
