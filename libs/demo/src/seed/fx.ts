import { addDays, addMonths, type Day } from '@channel/kernel';

const HEADER = 'date_or_month,base,quote,rate,source';
/** Made-up rates of one dollar, in ten-thousandths. */
const AROUND: Readonly<Record<string, number>> = { EUR: 9_150, GBP: 7_850 };

/** Deterministic, near to the middle: a wave of the calendar. */
const rate = (quote: string, day: Day): string => {
  const month = Number(day.slice(5, 7));
  const swing = ((month * 37 + Number(day.slice(8, 10)) * 11) % 160) - 80;
  return `0.${String((AROUND[quote] ?? 10_000) + swing).padStart(4, '0')}`;
};

const rowsOf = (on: string, day: Day): readonly string[] =>
  Object.keys(AROUND).map((quote) => `${on},USD,${quote},${rate(quote, day)},made-up`);

/** Averages of the three months of a quarter that begins on a day. */
export const monthAverages = (firstDay: Day): string =>
  [0, 1, 2]
    .map((months) => addMonths(firstDay, months))
    .reduce((text, day) => [text, ...rowsOf(day.slice(0, 7), day)].join('\n'), HEADER);

/** The rates of each day of the fortnight that ends on a day: those of later days nobody can know. */
export const dayRates = (until: Day): string =>
  [
    HEADER,
    ...Array.from({ length: 14 }, (_, days) => addDays(until, days - 13)).flatMap((day) => rowsOf(day, day)),
  ].join('\n');
