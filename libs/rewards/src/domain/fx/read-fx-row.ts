import { compareRational, isCurrency, isDay, parseDecimal, rational } from '@channel/kernel';
import type { FxRate } from './fx-table.events';

export type FxCellFinding = Readonly<{
  column: string;
  value: string;
  code: string;
  severity: 'error';
  message: string;
}>;
export type ReadFxRow = Readonly<{
  base: string;
  /** Absent if anything in the row is wrong. */
  rate: FxRate | undefined;
  findings: readonly FxCellFinding[];
}>;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const RATE = /^\d{1,12}(\.\d{1,12})?$/;
const isRate = (text: string): boolean =>
  RATE.test(text) && compareRational(parseDecimal(text), rational(0n)) > 0;

/** Reads one record of a rate table; everything that is wrong with it is found at once. */
export const readFxRow = (cells: Readonly<Record<string, string>>): ReadFxRow => {
  const cell = (column: string): string => cells[column] ?? '';
  const on = cell('date_or_month');
  const base = cell('base').toUpperCase();
  const quote = cell('quote').toUpperCase();
  const rate = cell('rate');
  const source = cell('source');
  const checks: readonly (readonly [boolean, string, string, string])[] = [
    [isDay(on) || MONTH.test(on), 'date_or_month', 'BAD_DATE', 'A day (2026-10-02) or a month (2026-10).'],
    [isCurrency(base), 'base', 'CURRENCY_UNKNOWN', 'Not an active ISO 4217 currency.'],
    [isCurrency(quote), 'quote', 'CURRENCY_UNKNOWN', 'Not an active ISO 4217 currency.'],
    [base !== quote || base === '', 'quote', 'CURRENCY_SAME', 'A currency has no rate to itself.'],
    [isRate(rate), 'rate', 'BAD_NUMBER', 'A decimal number above zero, with a point.'],
    [source !== '', 'source', 'REQUIRED_MISSING', 'source is empty.'],
  ];
  const findings = checks
    .filter(([holds]) => !holds)
    .map(([, column, code, message]) => ({
      column,
      value: cell(column),
      code,
      severity: 'error' as const,
      message,
    }));
  return { base, rate: findings.length === 0 ? { on, quote, rate, source } : undefined, findings };
};
