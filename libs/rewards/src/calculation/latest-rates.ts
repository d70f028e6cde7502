import type { RewardRules } from '../domain/engine/inputs';
import type { Calculation } from './reward-calculator';

/** How far back a rate is looked for that is not known yet. */
const MONTHS_BACK = 12;

const monthBefore = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${String(year - 1)}-12` : `${String(year)}-${String(number - 1).padStart(2, '0')}`;
};

/** Rates come when their month is over: until then an estimate takes those of the last month that has one. */
export const withLatestRates = (calculation: Calculation): Calculation => {
  const made = new Map<string, RewardRules>();
  const rulesOf = (quarter: string): RewardRules => {
    const known = made.get(quarter);
    if (known !== undefined) return known;
    const rules = calculation.rulesOf(quarter);
    const latest = { ...rules, rate: latestOf(rules.rate) };
    made.set(quarter, latest);
    return latest;
  };
  return { ...calculation, rulesOf };
};

const latestOf =
  (rate: RewardRules['rate']): RewardRules['rate'] =>
  (quote, on) => {
    let found = rate(quote, on);
    for (let month = on.slice(0, 7), left = MONTHS_BACK; found === undefined && left > 0; left -= 1) {
      month = monthBefore(month);
      found = rate(quote, month);
    }
    return found;
  };
