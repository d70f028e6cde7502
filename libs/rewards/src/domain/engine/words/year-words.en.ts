import { addDays, moneyText } from '@channel/kernel';
import type { PaidYear } from '../years';
import { MODES } from './trace-words.en';
import type { YearWords } from './year-words';

const APPEAL = 'The review may be appealed; what is decided then counts.';
const NOTHING_HELPS = 'Nothing can be done for this year.';

const targets = ({ year }: PaidYear): string =>
  year.achievement.parts
    .map(
      ({ region, have, need }) =>
        `${region === null ? '' : `${region}: `}${moneyText(have)} of ${moneyText(need)}`,
    )
    .join(', ');

export const YEAR_WORDS_EN: YearWords = {
  base: ({ year: { achievement } }) =>
    `New business of ${achievement.from} to ${addDays(achievement.to, -1)}, by the day on which each order was submitted, renewals left out`,
  qualifies: (paid) =>
    `Decided by the review of ${paid.year.dueOn} on ${paid.year.decidedOn}; the target of the year is ${paid.year.achievement.reached ? 'reached' : 'not reached'}: ${targets(paid)}`,
  standing: ({ year }) => `Level ${year.level} on ${year.dueOn}`,
  rule: ({ plan, rules }) =>
    `${plan.name}, version ${String(rules.version)}: ${plan.percent.value} % of the new business of the year`,
  rounding: ({ plan }) => MODES[plan.rounding.value],
  zero: {
    LEVEL_NOT_ELIGIBLE: ({ year, plan }) => ({
      reason: `The level ${year.level} on ${year.dueOn}: the plan pays at ${plan.scope.levels.value.join(', ')}.`,
      remedy: APPEAL,
    }),
    REQUIREMENTS_NOT_MET: (paid) => ({
      reason: `The target of the year is not reached: ${targets(paid)}.`,
      remedy: APPEAL,
    }),
    BASE_IS_NOTHING: () => ({ reason: 'There was no new business in the year.', remedy: NOTHING_HELPS }),
    NO_RATE: ({ plan }) => ({ reason: `${plan.name} gives 0 %.`, remedy: NOTHING_HELPS }),
    ROUNDED_TO_NOTHING: () => ({ reason: 'It is rounded to nothing.', remedy: NOTHING_HELPS }),
  },
};
