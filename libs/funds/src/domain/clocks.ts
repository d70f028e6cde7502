import { addBusinessDays, addDays, endOfDay, type Day, type Instant } from '@channel/kernel';
import type { MdfRules } from './mdf-rules';

/** The last day of a clock, and the first instant after it in the programme's zone. */
export type Clock = Readonly<{ on: Day; at: Instant }>;

/** What is still to be said before a day is over, each when its own day begins. */
export const noticesBefore = (
  day: Day,
  after: Instant,
  { noticeDays, timeZone }: Pick<MdfRules, 'noticeDays' | 'timeZone'>,
): readonly Clock[] =>
  noticeDays
    .map((days) => addDays(day, -days))
    .map((on) => ({ on, at: endOfDay(addDays(on, -1), timeZone) }))
    .filter(({ at }) => at > after);

/** A clock that ends with a business day. */
export const businessDaysFrom = (
  day: Day,
  count: number,
  { holidays, timeZone }: Pick<MdfRules, 'holidays' | 'timeZone'>,
): Clock => {
  const on = addBusinessDays(day, count, holidays);
  return { on, at: endOfDay(on, timeZone) };
};
/** A clock that ends with a day, that included (T2). */
export const daysFrom = (day: Day, count: number, { timeZone }: Pick<MdfRules, 'timeZone'>): Clock => {
  const on = addDays(day, count);
  return { on, at: endOfDay(on, timeZone) };
};
