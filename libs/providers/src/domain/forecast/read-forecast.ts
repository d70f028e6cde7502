import {
  currencyDigits,
  identifier,
  money,
  moneyJson,
  readAmount,
  type Day,
  type Read,
  complete,
  isInError,
  rowReader,
  unlistedCell,
  wordOf,
  type CellFinding,
  type Column,
  type RowReader,
} from '@channel/kernel';
import type { Track } from '@channel/programs';
import type { ForecastLine } from './forecast.events';

const column = (name: string, synonyms: readonly string[], form?: Column['form']): Column => ({
  ...{ name, required: true, synonyms },
  ...(form === undefined ? {} : { form }),
});

export const FORECAST_COLUMNS: readonly Column[] = [
  column('period', ['month', 'report_period', 'forecast_month']),
  column('partner_id', ['reporter_id', 'sender_id'], 'identifier'),
  column('track', []),
  column('customer_name', ['customer', 'end_customer_name'], 'text'),
  column('expected_tcv', ['tcv', 'expected_contract_value']),
  column('currency', ['currency_code']),
  column('close_month', ['closing_month', 'expected_close']),
  column('probability', ['percent', 'likelihood']),
];

/** Whose file it is, and what it may name. */
export type ForecastReading = Readonly<{
  senderCode: string;
  today: Day;
  tracks: readonly Pick<Track, 'id'>[];
}>;
export type ForecastRow = Readonly<{ period: string; line: ForecastLine }>;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const EARLIEST = '2000-01';

/** Reads one record; everything that is wrong with it is found at once. */
export const readForecast = (
  cells: Readonly<Record<string, string>>,
  reading: ForecastReading,
): Readonly<{ values: ForecastRow | undefined; findings: readonly CellFinding[] }> => {
  const reader = rowReader(cells, FORECAST_COLUMNS);
  const { cell, findings, found } = reader;
  if (cell('partner_id') !== '' && identifier(cell('partner_id')) !== reading.senderCode)
    found('SENDER_NOT_AUTHORISED', 'partner_id', 'The row names another partner than you.');
  const period = periodIn(reader, reading.today);
  const line = complete<ForecastLine>({
    track: trackIn(reader, reading.tracks),
    customer: cell('customer_name') === '' ? undefined : cell('customer_name'),
    closeMonth: closeIn(reader, period),
    expectedTcv: valueIn(reader),
    probability: reader.take('probability', readPercent),
  });
  const values =
    line === undefined || period === undefined || isInError(findings) ? undefined : { period, line };
  return { values, findings };
};

/** A forecast is made in its month, or said later; never for a month that has not begun. */
const periodIn = ({ cell, found }: RowReader, today: Day): string | undefined => {
  const period = cell('period');
  if (period === '') return undefined;
  if (!MONTH.test(period) || period < EARLIEST)
    return found('PERIOD_INVALID', 'period', 'The period is a month such as 2026-09.');
  return period > today.slice(0, 7)
    ? found('PERIOD_INVALID', 'period', `${period} has not begun; the forecast of a month is sent in it.`)
    : period;
};

const closeIn = ({ cell, found }: RowReader, period: string | undefined): string | undefined => {
  const month = cell('close_month');
  if (month === '') return undefined;
  if (!MONTH.test(month)) return found('BAD_DATE', 'close_month', 'This is no month such as 2026-11.');
  return period !== undefined && month < period
    ? found('CLOSE_IN_PAST', 'close_month', `What was to be won before ${period} is no forecast of it.`)
    : month;
};

const trackIn = ({ cell, findings }: RowReader, tracks: ForecastReading['tracks']): string | undefined => {
  const track = wordOf(cell('track'));
  const known = tracks.map(({ id }) => id);
  if (track === '' || known.includes(track)) return track === '' ? undefined : track;
  findings.push(unlistedCell('TRACK_UNKNOWN', 'track', { word: cell('track'), what: 'track', known }));
  return undefined;
};

const valueIn = ({
  take,
  found,
  currency: currencyIn,
}: RowReader): ForecastLine['expectedTcv'] | undefined => {
  const currency = currencyIn('currency');
  // Without a currency only the form of the value can be judged.
  const value = take('expected_tcv', (text) =>
    readAmount(text, currency === undefined ? 4 : currencyDigits(currency)),
  );
  if (value !== undefined && value < 0n)
    return found('TCV_NEGATIVE', 'expected_tcv', 'What is expected is zero or more.');
  return value === undefined || currency === undefined ? undefined : moneyJson(money(value, currency));
};

/** Whole percent, with or without its sign: `0.6` may mean 60 and is not guessed. */
const readPercent = (text: string): Read<number> => {
  const [, digits] = /^(\d{1,3}) ?%?$/.exec(text) ?? [];
  const percent = Number(digits);
  return digits === undefined || percent > 100
    ? { ok: false, code: 'BAD_NUMBER' }
    : { ok: true, value: percent };
};
