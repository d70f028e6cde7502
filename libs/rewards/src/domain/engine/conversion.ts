import { present, quarterOf, rational, toBase, type FxQuote, type Rational } from '@channel/kernel';
import { lastFactQuarter } from './eligibility';
import type { DealInputs, RewardRules, RulesByQuarter, ShippedLine, StatementInputs } from './inputs';
import type { Conversion } from './lines';

/** A line's base in the statement's currency, exact. */
export type ConvertedBase = Readonly<{ base: Rational; conversion: Conversion | null }>;
/** What the approved prices give for a line, in minor units of their currency; `null` without a price. */
type PricedLine = Readonly<{
  line: ShippedLine;
  deal: DealInputs | undefined;
  base: bigint;
  currency: string | null;
}>;

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

export const converted = ({ line, deal, base, currency }: PricedLine, rules: RewardRules): ConvertedBase => {
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

/** A rate that the pinned tables lack; asked before each calculation, which it stops (FX_MISSING). */
export const missingRate = (
  { lines, deals }: Pick<StatementInputs, 'lines' | 'deals'>,
  rulesOf: RulesByQuarter,
): Readonly<{ quote: string; on: string }> | undefined => {
  const byId = new Map(deals.map((deal) => [deal.dealId, deal]));
  for (const line of lines) {
    const deal = byId.get(line.dealId ?? '');
    const quote = deal?.prices.find(({ sku }) => sku === line.sku)?.netUnit.currency;
    if (quote === undefined) continue;
    for (const quarter of new Set([quarterOf(line.shipOn), lastFactQuarter(line, deal)])) {
      const rules = rulesOf(quarter);
      const on = rateOn(rules, line, deal);
      if (quote !== rules.definition.currency && rules.rate(quote, on) === undefined) return { quote, on };
    }
  }
  return undefined;
};
