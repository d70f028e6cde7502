const DAY_MS = 86_400_000;
/** How far back the sliders reach. */
export const DAYS_BACK = 730;
/** What is compared before somebody chooses: a quarter of a year. */
const APART = 91;

const dayOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;

export const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
/** How many days a day is before another one; below zero if it is after it. */
export const daysBefore = (day: string, other: string): number =>
  Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / DAY_MS);

export type Moments = Readonly<{ from: string; to: string; timeBasis: 'recorded' | 'effective' }>;

/** The two days of an address and the clock by which they are meant. */
export const momentsIn = (address: Readonly<Record<string, string>>, today: string): Moments => {
  const to = dayOf(address.to) ?? today;
  const from = dayOf(address.from) ?? dayBefore(to, APART);
  return { from, to, timeBasis: address.timeBasis === 'effective' ? 'effective' : 'recorded' };
};
