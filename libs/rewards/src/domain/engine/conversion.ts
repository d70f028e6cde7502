import { present, rational, toBase, type FxQuote, type Rational } from '@channel/kernel';
import type { Judged } from './eligibility';
import type { DealInputs, RewardRules, ShippedLine, StatementInputs } from './inputs';
import type { Conversion } from './lines';

/** A line's base in the statement's currency, exact. */
export type ConvertedBase = Readonly<{ base: Rational; conversion: Conversion | null }>;

/** The day or month whose rate converts a line, by the programme's policy. */
const rateOn = ({ definition: { fx } }: RewardRules, { shipOn }: ShippedLine, deal?: DealInputs): string => {
  switch (fx.earningRate.value) {
    case 'month-average-of-ship-day':
      return shipOn.slice(0, 7);
    case 'ship-day':
      return shipOn;
    case 'approval-day':
      return deal?.approvedOn ?? shipOn;
  }
};

export const converted = ({ line, deal, priced }: Judged, rules: RewardRules): ConvertedBase => {
  const { base, currency } = priced;
  if (base === 0n || currency === null || currency === rules.definition.currency)
    return { base: rational(base), conversion: null };
  const quote = present(rules.rate(currency, rateOn(rules, line, deal)), 'a rate that was asked for before');
  return { base: toBase(rational(base), quote), conversion: conversionOf(base, quote) };
};

const conversionOf = (base: bigint, { quote, rate, on, tableVersion }: FxQuote): Conversion => ({
  base: { amount: base.toString(), currency: quote },
  rate,
  on,
  tableVersion,
});

/** A rate that the pinned table lacks; asked before each calculation, which it stops (FX_MISSING). */
export const missingRate = (
  { lines, deals }: StatementInputs,
  rules: RewardRules,
): Readonly<{ quote: string; on: string }> | undefined => {
  const byId = new Map(deals.map((deal) => [deal.dealId, deal]));
  for (const line of lines) {
    const deal = byId.get(line.dealId ?? '');
    const quote = deal?.prices.find(({ sku }) => sku === line.sku)?.netUnit.currency;
    if (quote === undefined || quote === rules.definition.currency) continue;
    const on = rateOn(rules, line, deal);
    if (rules.rate(quote, on) === undefined) return { quote, on };
  }
  return undefined;
};
