import { addDays, germanDay, germanDecimal, germanMoney } from '@channel/kernel';
import type { PaidYear } from '../years';
import { MODES } from './trace-words.de';
import type { YearWords } from './year-words';

const APPEAL = 'Gegen die Überprüfung ist Einspruch möglich; was dann entschieden wird, zählt.';
const NOTHING_HELPS = 'Für dieses Jahr ist nichts mehr zu tun.';

const targets = ({ year }: PaidYear): string =>
  year.achievement.parts
    .map(
      ({ region, have, need }) =>
        `${region === null ? '' : `${region}: `}${germanMoney(have)} von ${germanMoney(need)}`,
    )
    .join(', ');

export const YEAR_WORDS_DE: YearWords = {
  base: ({ year: { achievement } }) =>
    `Neues Geschäft vom ${germanDay(achievement.from)} bis ${germanDay(addDays(achievement.to, -1))}, nach dem Tag, an dem jeder Auftrag erteilt wurde, ohne Verlängerungen`,
  qualifies: (paid) =>
    `Entschieden mit der Überprüfung vom ${germanDay(paid.year.dueOn)} am ${germanDay(paid.year.decidedOn)}; das Ziel des Jahres ist ${paid.year.achievement.reached ? 'erreicht' : 'nicht erreicht'}: ${targets(paid)}`,
  standing: ({ year }) => `Stufe ${year.level} am ${germanDay(year.dueOn)}`,
  rule: ({ plan, rules }) =>
    `${plan.name}, Fassung ${String(rules.version)}: ${germanDecimal(plan.percent.value)} % vom neuen Geschäft des Jahres`,
  rounding: ({ plan }) => MODES[plan.rounding.value],
  zero: {
    LEVEL_NOT_ELIGIBLE: ({ year, plan }) => ({
      reason: `Die Stufe ${year.level} am ${germanDay(year.dueOn)}: Der Plan zahlt auf ${plan.scope.levels.value.join(', ')}.`,
      remedy: APPEAL,
    }),
    REQUIREMENTS_NOT_MET: (paid) => ({
      reason: `Das Ziel des Jahres ist nicht erreicht: ${targets(paid)}.`,
      remedy: APPEAL,
    }),
    BASE_IS_NOTHING: () => ({ reason: 'Im Jahr gab es kein neues Geschäft.', remedy: NOTHING_HELPS }),
    NO_RATE: ({ plan }) => ({ reason: `${plan.name} gibt 0 %.`, remedy: NOTHING_HELPS }),
    ROUNDED_TO_NOTHING: () => ({ reason: 'Es wird auf nichts gerundet.', remedy: NOTHING_HELPS }),
  },
};
