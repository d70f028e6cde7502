import { addDays, type Day } from './calendar';
import { present } from './decider';

/** A half-year of a programme's calendar: `2026-H1`, with its first and last day. */
export type HalfYear = Readonly<{ name: string; firstDay: Day; lastDay: Day }>;
/** Part of a year, as `MM-DD`, both ends inside; the definition's calendar lists them in order and covers the year. */
type YearPart = Readonly<{ from: string; to: string }>;

const inYear = (year: string, parts: readonly YearPart[]): readonly HalfYear[] =>
  parts.map(({ from, to }, index) => ({
    name: `${year}-H${String(index + 1)}`,
    firstDay: `${year}-${from}`,
    lastDay: `${year}-${to}`,
  }));

/** The half-year that a day lies in. */
export const halfYearOf = (day: Day, parts: readonly YearPart[]): HalfYear =>
  present(
    inYear(day.slice(0, 4), parts).find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay),
    `the half-year of ${day}`,
  );

/** The one that begins after it. */
export const nextHalfYear = ({ lastDay }: HalfYear, parts: readonly YearPart[]): HalfYear =>
  halfYearOf(addDays(lastDay, 1), parts);
