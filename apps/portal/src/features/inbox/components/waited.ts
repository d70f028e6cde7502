const HOURS_A_DAY = 24;
/** From so many hours on people count in days. */
const IN_DAYS_FROM = 2 * HOURS_A_DAY;

/** Hours as people say them. */
export const waitedOf = (hours: number): Readonly<{ unit: 'hours' | 'days'; count: number }> =>
  hours < IN_DAYS_FROM
    ? { unit: 'hours', count: hours }
    : { unit: 'days', count: Math.round(hours / HOURS_A_DAY) };

/** A share in whole percent; never 100 while one is missing. */
export const shareOf = (part: number, of: number): number => Math.floor((part * 100) / of);
