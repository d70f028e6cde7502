import { Temporal } from 'temporal-polyfill';

/** A calendar day, `2026-10-02`. Compared as text. It belongs to no zone and is never converted. */
export type Day = string;
/** An instant in UTC with milliseconds, `2026-10-02T09:30:00.000Z`. Compared as text. */
export type Instant = string;
/** A calendar quarter, `2026-Q3`. */
export type Quarter = string;

const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;

/** So many answers are kept of each question. */
const KEPT = 4_096;

/** Answers by name. A calculation asks for the same few days and quarters millions of times, and calendar arithmetic is slow. */
const kept = <Answer>(): ((name: string, answer: () => Answer) => Answer) => {
  const known = new Map<string, Answer>();
  return (name, answer) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = answer();
    if (known.size >= KEPT) known.clear();
    known.set(name, found);
    return found;
  };
};
const daysLater = kept<Day>();
const businessDaysLater = kept<Day>();
const monthsLater = kept<Day>();
const ends = kept<Instant>();
const distances = kept<number>();
const quarters = kept<Quarter>();
const bounds = kept<Readonly<{ firstDay: Day; lastDay: Day }>>();

/** Days that can mean something here: beyond them text no longer sorts like time, or somebody mistyped. */
const PLAUSIBLE = /^(19|2[0-8])\d{2}-/;

export const isDay = (text: string): boolean => {
  try {
    return PLAUSIBLE.test(text) && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};
export const isInstant = (text: string): boolean => INSTANT.test(text) && isDay(text.slice(0, 10));
/** An instant as people write it, whose milliseconds may be missing; `undefined` if it is none. */
export const readInstant = (text: string): Instant | undefined => {
  const instant = text.replace(/(:\d{2})Z$/, '$1.000Z');
  return isInstant(instant) ? instant : undefined;
};
export const isQuarter = (text: string): boolean => QUARTER.test(text);

/** Milliseconds since 1970 as an instant. */
export const instantAt = (epochMilliseconds: number): Instant => new Date(epochMilliseconds).toISOString();
export const epochMilliseconds = (instant: Instant): number =>
  Temporal.Instant.from(instant).epochMilliseconds;
/** So many milliseconds later; earlier if they are negative. */
export const instantAfter = (instant: Instant, milliseconds: number): Instant =>
  instantAt(epochMilliseconds(instant) + milliseconds);

/** The calendar day of an instant in the programme's zone (T4). In UTC, in which it is written, it is its beginning. */
export const dayOf = (instant: Instant, timeZone: string): Day =>
  timeZone === 'UTC' && INSTANT.test(instant)
    ? instant.slice(0, 10)
    : Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The first instant after a day in the programme's zone: a window that ends on the day is open before it. */
export const endOfDay = (day: Day, timeZone: string): Instant =>
  ends(`${day} ${timeZone}`, () =>
    Temporal.PlainDate.from(day)
      .add({ days: 1 })
      .toZonedDateTime(timeZone)
      .toInstant()
      .toString({ smallestUnit: 'millisecond' }),
  );

/** The last instant of a day: what is recorded at the midnight after it was not known on it. */
export const lastInstantOf = (day: Day, timeZone: string): Instant =>
  instantAfter(endOfDay(day, timeZone), -1);

/** Day `D + days` (T2: a window of n days ends on that day, included). */
export const addDays = (day: Day, days: number): Day =>
  daysLater(`${day} ${String(days)}`, () => Temporal.PlainDate.from(day).add({ days }).toString());
/** T1: the same day `months` later, the last of the month where it does not exist. */
export const addMonths = (day: Day, months: number): Day =>
  monthsLater(`${day} ${String(months)}`, () => Temporal.PlainDate.from(day).add({ months }).toString());
/** Whole days from `from` (included) to `to` (excluded). */
export const daysBetween = (from: Day, to: Day): number =>
  distances(
    `${from} ${to}`,
    () => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days,
  );

/** T3: the n-th business day after a day; day 1 is the next business day. */
export const addBusinessDays = (day: Day, count: number, holidays: readonly Day[] = []): Day =>
  businessDaysLater(`${day} ${String(count)} ${holidays.join()}`, () => {
    let current = Temporal.PlainDate.from(day);
    for (let left = count; left > 0;) {
      current = current.add({ days: 1 });
      if (current.dayOfWeek <= 5 && !holidays.includes(current.toString())) left -= 1;
    }
    return current.toString();
  });

export const quarterOf = (day: Day): Quarter =>
  quarters(day, () => {
    const { year, month } = Temporal.PlainDate.from(day);
    return `${String(year).padStart(4, '0')}-Q${String(Math.ceil(month / 3))}`;
  });

/** First and last day of a quarter. @throws RangeError if it is not one */
export const quarterBounds = (quarter: Quarter): Readonly<{ firstDay: Day; lastDay: Day }> =>
  bounds(quarter, () => {
    const [, year, number] = QUARTER.exec(quarter) ?? [];
    if (year === undefined) throw new RangeError(`"${quarter}" is not a quarter such as 2026-Q3.`);
    const first = Temporal.PlainDate.from({ year: Number(year), month: 3 * Number(number) - 2, day: 1 });
    return { firstDay: first.toString(), lastDay: first.add({ months: 3 }).subtract({ days: 1 }).toString() };
  });

export const nextQuarter = (quarter: Quarter): Quarter =>
  quarterOf(addDays(quarterBounds(quarter).lastDay, 1));
