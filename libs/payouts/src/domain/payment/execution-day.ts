import { addBusinessDays, addDays, type Day } from '@channel/kernel';
import { targetClosingDays } from './target-days';

/** What banks need before they pay. */
const BUSINESS_DAYS_TO_EXECUTION = 2;

/** Days on which payments of a currency stand still: of euro those of TARGET, of others those of the programme. */
const closingDays = (currency: string, on: Day, holidays: readonly Day[]): readonly Day[] => {
  const year = Number(on.slice(0, 4));
  return currency === 'EUR' ? [...targetClosingDays(year), ...targetClosingDays(year + 1)] : holidays;
};

/** The day on which the bank is asked to pay what is approved today. */
export const executionDay = (currency: string, today: Day, holidays: readonly Day[]): Day =>
  addBusinessDays(today, BUSINESS_DAYS_TO_EXECUTION, closingDays(currency, today, holidays));

/** Whether banks pay the currency on a day, as far as it can be calculated: no weekend, and no closing day of TARGET. */
export const isExecutionDay = (currency: string, on: Day): boolean =>
  addBusinessDays(addDays(on, -1), 1, closingDays(currency, on, [])) === on;
