import { money, moneyJson, round, type MoneyJson } from '@channel/kernel';
import { bandRules, type Computed } from '../methods';
import { bandParts, gapToNextBand } from '../tiers';

/** One band: how much of the measure lies in it, and what it gives. */
type Band = Readonly<{
  percent: string;
  part: MoneyJson;
  /** The upper bound, or of the last band the lower one. */
  bound: MoneyJson;
  isLast: boolean;
  gives: MoneyJson;
}>;
export type BandFigures = Readonly<{
  measure: MoneyJson;
  bands: readonly Band[];
  total: MoneyJson;
  /** The base of the line and its share; `null`: it is not in the measure. */
  share: Readonly<{ base: MoneyJson; amount: MoneyJson }> | null;
  /** What is missing to the next band; `null` in the highest one (F13). */
  gap: MoneyJson | null;
}>;

/** The figures of a plan with bands that its sentence tells; `null` of another plan. */
export const bandFigures = ({ plan, rules, banded, base, amount, reasons }: Computed): BandFigures | null => {
  if (plan.method.kind === 'rate' || banded === null) return null;
  const inCurrency = (minor: bigint): MoneyJson => moneyJson(money(minor, rules.definition.currency));
  const bands = bandRules(plan.method);
  // A part of a minor unit is below any bound.
  const gap = gapToNextBand(bands, round(banded.measure, 'DOWN'));
  return {
    measure: inCurrency(round(banded.measure, 'HALF_UP')),
    bands: bandParts(bands, banded.measure).map(({ band, part, amount: gives }) => ({
      percent: band.percent,
      part: inCurrency(round(part, 'HALF_UP')),
      bound: inCurrency(band.to ?? band.from),
      isLast: band.to === null,
      gives: inCurrency(round(gives, 'HALF_UP')),
    })),
    total: inCurrency(banded.total),
    share:
      reasons.length > 0 ? null : { base: inCurrency(round(base, 'HALF_UP')), amount: inCurrency(amount) },
    gap: gap === null ? null : inCurrency(gap),
  };
};
