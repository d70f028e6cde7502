import { money, moneyJson, round, type MoneyJson } from '@channel/kernel';
import type { Computed } from '../methods';

/** What a plan pays per deal at most, and what of it was left for the line; `left` is `null` where a statement has said it. */
export const capFigures = ({
  plan,
  capLeft,
  issued,
  rules,
}: Computed): Readonly<{ cap: MoneyJson; left: MoneyJson | null }> | null => {
  if (plan.capPerDeal === undefined) return null;
  const left = capLeft === null || issued !== undefined ? null : round(capLeft, 'DOWN');
  return {
    cap: plan.capPerDeal.value,
    left: left === null ? null : moneyJson(money(left, rules.definition.currency)),
  };
};
