import type { DealStatus } from '@channel/deals';
import {
  minorSum,
  moneyJson,
  parseMoney,
  rational,
  round,
  totalOf,
  totalsOf,
  type Day,
  type FxQuote,
  type Instant,
  type MoneyJson,
} from '@channel/kernel';
import { claimsOf, totalIn, type OpenFund } from './fund/fund';
import { inCurrency } from './in-currency';

/** What a registration may name as its cause: a request that was approved, also when it is over; never a cancelled one. */
export const isNameable = ({ requests }: OpenFund, requestId: string): boolean => {
  const request = requests.get(requestId);
  return request !== undefined && request.terms !== null && request.status !== 'cancelled';
};

/** To all claims of a request. */
export const paidTo = (fund: OpenFund, requestId: string): MoneyJson => {
  const paid = claimsOf(fund, requestId).filter(({ status }) => status === 'paid');
  return moneyJson({ minor: minorSum(paid.map(({ shares }) => totalIn(shares))), currency: fund.currency });
};

/** A registration that named the activity when it was submitted, and what was shipped to it. */
export type NamingDeal = Readonly<{
  dealId: string;
  number: string;
  status: DealStatus;
  submittedAt: Instant;
  approvedOn: Day | null;
  closedOn: Day | null;
}>;
/** Net of what came back, in one month and one currency, with the rate of that month into the fund's currency. */
export type Shipped = Readonly<{ dealId: string; amount: MoneyJson; rate: FxQuote | null }>;

export type ActivityResults = Readonly<{
  leads: number;
  approved: number;
  ordered: number;
  paid: MoneyJson;
  /** As it was reported; one for a currency. */
  shipped: readonly MoneyJson[];
  /** At the rates of the months in which it was shipped; `null`: one is missing. */
  shippedInFund: MoneyJson | null;
  /** `null`: nothing is paid yet, or a rate is missing. */
  perPaid: string | null;
  deals: readonly (NamingDeal & Readonly<{ shipped: readonly MoneyJson[] }>)[];
}>;

/** What an activity brought: registrations that named it, what was shipped to them, and that divided by what it cost. */
export const resultsOf = (
  deals: readonly NamingDeal[],
  shipped: readonly Shipped[],
  paid: MoneyJson,
): ActivityResults => {
  const converted = shipped.map(({ amount, rate }) => inCurrency(amount, rate, paid.currency));
  const known = converted.filter((amount) => amount !== null);
  const shippedInFund = known.length === converted.length ? totalOf(known, paid.currency) : null;
  return {
    leads: deals.length,
    approved: deals.filter(({ approvedOn }) => approvedOn !== null).length,
    ordered: deals.filter(({ closedOn }) => closedOn !== null).length,
    ...{ paid, shipped: totalsOf(shipped.map(({ amount }) => amount)), shippedInFund },
    perPaid: shippedInFund === null ? null : ratio(shippedInFund, paid),
    deals: deals.map((deal) => ({
      ...deal,
      shipped: totalsOf(shipped.filter(({ dealId }) => dealId === deal.dealId).map(({ amount }) => amount)),
    })),
  };
};

/** Two decimals, half up. */
const ratio = (shipped: MoneyJson, paid: MoneyJson): string | null => {
  const cost = parseMoney(paid).minor;
  if (cost === 0n) return null;
  const hundredths = round(rational(parseMoney(shipped).minor * 100n, cost), 'HALF_UP');
  const [sign, size] = hundredths < 0n ? ['-', -hundredths] : ['', hundredths];
  return `${sign}${(size / 100n).toString()}.${(size % 100n).toString().padStart(2, '0')}`;
};
