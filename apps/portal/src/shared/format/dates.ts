/** Instants are shown in UTC with the zone beside them: the same for everybody who talks about one record. */
export const instantText = (instant: string, language: string): string =>
  `${new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(instant),
  )} UTC`;

/** A business day; it belongs to no zone. */
export const dayText = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );

/** A sentence of the server, with its days as whoever reads it writes days; what is no day stays. */
export const withDays = (sentence: string, language: string): string =>
  sentence.replaceAll(/(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])/g, (day) =>
    Number.isNaN(Date.parse(day)) ? day : dayText(day, language),
  );

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** `in 3 days`, `2 hours ago`; whole days beyond one day. */
export const relativeText = (instant: string, now: string, language: string): string => {
  const distance = Date.parse(instant) - Date.parse(now);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const [unit, size] = STEPS.find(([, step]) => Math.abs(distance) >= step) ?? STEPS[2];
  return format.format(Math.trunc(distance / size), unit);
};

/** `September 2026` of `2026-09`. */
export const monthText = (month: string, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** The day so many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whole days from one day to another; negative if it is past. */
export const daysUntil = (day: string, today: string): number =>
  Math.round(
    (Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - Date.parse(`${today.slice(0, 10)}T00:00:00Z`)) /
      86_400_000,
  );

/** The last day of a clock: the instant at which a day is over ends the day before. */
export const lastDayOf = (end: string, timeZone: string): string =>
  dayIn(new Date(Date.parse(end) - 1).toISOString(), timeZone);

/** The day that an instant is in a time zone: 23:30 in UTC is the next day in Berlin, and the same one in New York. */
export const dayIn = (instant: string, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, calendar: 'iso8601', numberingSystem: 'latn' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  }).formatToParts(new Date(instant));
  const of = (kind: string): string => parts.find(({ type }) => type === kind)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`;
};
