import {
  addBusinessDays,
  addDays,
  addMonths,
  daysBetween,
  rational,
  round,
  scale,
  type Day,
  type Money,
  type Rational,
} from '@channel/kernel';
import type { ProgrammeDefinition } from '@channel/programs';

type ReviewSettings = Pick<ProgrammeDefinition, 'review'>;
/** From its first day (included) to the day on which is asked (excluded). */
export type Period = Readonly<{ from: Day; to: Day; part: Rational | null }>;
export const within = (day: Day, { from, to }: Readonly<{ from: Day; to: Day }>): boolean =>
  from <= day && day < to;

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const firstOfYear = (year: number): Day => `${String(year)}-01-01`;

const monthsOf = ({ review }: ReviewSettings, role: string) => {
  const own = review.roles.find((entry) => entry.role === role);
  return { first: own?.firstMonths.value ?? 6, every: own?.everyMonths.value ?? 12 };
};
/** The day from which the years of a partner are counted (G22). */
const anchorOf = (settings: ReviewSettings, role: string, enteredOn: Day): Day => {
  const anchor = settings.review.annualAnchor.value;
  if (anchor === 'entry') return enteredOn;
  return anchor === 'six-month-check'
    ? addMonths(enteredOn, monthsOf(settings, role).first)
    : firstOfYear(yearOf(enteredOn) + 1);
};

/** The n-th day of a row of days, each `months` after the one before, counted from the first (T1). */
const nth = (first: Day, months: number, index: number): Day => addMonths(first, months * index);

/** The first review at the six-month point, then one every year (J86, J87): the next on or after a day. */
export const nextReviewOn = (settings: ReviewSettings, role: string, enteredOn: Day, on: Day): Day => {
  const months = monthsOf(settings, role);
  const first = addMonths(enteredOn, months.first);
  if (on <= first) return first;
  const anchor = anchorOf(settings, role, enteredOn);
  let index = 0;
  while (nth(anchor, months.every, index) < on || nth(anchor, months.every, index) <= first) index += 1;
  return nth(anchor, months.every, index);
};

/**
 * The annual period that ends on a day: from the entry or its last yearly day before it. One of less than twelve
 * months asks for a part of the target: its days by the days of the year of entry (J88, G22).
 */
export const annualPeriod = (settings: ReviewSettings, role: string, enteredOn: Day, on: Day): Period => {
  const { every } = monthsOf(settings, role);
  const anchor = anchorOf(settings, role, enteredOn);
  let from = enteredOn;
  for (let index = 0; nth(anchor, every, index) < on; index += 1)
    if (nth(anchor, every, index) > from) from = nth(anchor, every, index);
  const year = yearOf(enteredOn);
  return {
    from,
    to: on,
    part:
      addMonths(from, 12) <= on
        ? null
        : rational(
            BigInt(Math.max(0, daysBetween(from, on))),
            BigInt(daysBetween(firstOfYear(year), firstOfYear(year + 1))),
          ),
  };
};

/** Whether a year of the partner is over on a day, and the next one begins with it. */
export const endsYear = (settings: ReviewSettings, role: string, enteredOn: Day, on: Day): boolean =>
  enteredOn < on && annualPeriod(settings, role, enteredOn, addDays(on, 1)).from === on;

/** The days up to one on which a year of the partner is over, the first one first. */
export const yearsEnded = (
  settings: ReviewSettings,
  role: string,
  enteredOn: Day,
  upTo: Day,
): readonly Day[] => {
  const ends: Day[] = [];
  let on = nextReviewOn(settings, role, enteredOn, addDays(enteredOn, 1));
  while (on <= upTo) {
    if (endsYear(settings, role, enteredOn, on)) ends.push(on);
    on = nextReviewOn(settings, role, enteredOn, addDays(on, 1));
  }
  return ends;
};

export const proratedMoney = (target: Money, { part }: Period): Money =>
  part === null ? target : scale(target, part, 'HALF_UP');
export const proratedCount = (target: number, { part }: Period): number =>
  part === null
    ? target
    : Number(round(rational(BigInt(target) * part.numerator, part.denominator), 'HALF_UP'));

/** The programme year up to a day; on its first day the year before (G34). */
export const programmeYear = (on: Day): Readonly<{ from: Day; to: Day }> => ({
  from: firstOfYear(yearOf(addDays(on, -1))),
  to: on,
});

type Part = Readonly<{ from: string; to: string }>;
/** Parts of years, such as quarters, that lie whole in a span, named as `2026-Q1`. */
export const wholeParts = (letter: 'Q' | 'H', parts: readonly Part[], from: Day, to: Day) => {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  return years
    .flatMap((year) =>
      parts.map((part, index) => ({
        name: `${String(year)}-${letter}${String(index + 1)}`,
        from: `${String(year)}-${part.from}`,
        to: addDays(`${String(year)}-${part.to}`, 1),
      })),
    )
    .filter((part) => part.from >= from && part.to <= to);
};

/** The last day in time for the report of a month: a business day of the next one. */
export const reportDueOn = (month: string, businessDay: number, holidays: readonly Day[]): Day =>
  addBusinessDays(addDays(addMonths(`${month}-01`, 1), -1), businessDay, holidays);

/** The last month whose report is overdue on a day, not before a first month; `undefined` while none is. */
export const lastMonthDue = (
  firstMonth: string,
  on: Day,
  businessDay: number,
  holidays: readonly Day[],
): Readonly<{ month: string; dueOn: Day }> | undefined => {
  for (const back of [1, 2]) {
    const month = addMonths(`${on.slice(0, 7)}-01`, -back).slice(0, 7);
    const dueOn = reportDueOn(month, businessDay, holidays);
    if (dueOn < on) return month >= firstMonth ? { month, dueOn } : undefined;
  }
  return undefined;
};
