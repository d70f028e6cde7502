import { addDays, type Day } from '@channel/kernel';

/** Easter Sunday by the calculation of Meeus, Jones and Butcher for the Gregorian calendar. */
export const easterSunday = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skippedLeap = Math.floor((century + 8) / 25);
  const correction = Math.floor((century - skippedLeap + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = epact + weekday - 7 * late + 114;
  const two = (count: number) => String(count).padStart(2, '0');
  return `${String(year)}-${two(Math.floor(march / 31))}-${two((march % 31) + 1)}`;
};

/** Days beside the weekends on which TARGET is closed: no euro is settled between banks (G69). */
export const targetClosingDays = (year: number): readonly Day[] => {
  const easter = easterSunday(year);
  const of = (monthAndDay: string): Day => `${String(year)}-${monthAndDay}`;
  return [of('01-01'), addDays(easter, -2), addDays(easter, 1), of('05-01'), of('12-25'), of('12-26')];
};
