import type { Day } from './calendar';
import { isCurrency } from './currency';

// What people and their programs write in the cells of files, read without guessing.

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const EARLIEST: Day = '2000-01-01';

/** NFKC, trimmed, inner blanks collapsed, dashes unified, upper case. Leading zeros count. */
export const normalised = (text: string): string =>
  text.normalize('NFKC').replace(DASHES, '-').replace(/\s+/gu, ' ').trim().toUpperCase();

/** Trimmed and in upper case, as parts and serial numbers are compared; look-alike signs were read as what they mean. */
export const identifier = (text: string): string => text.replace(/\s+/gu, ' ').trim().toUpperCase();

export type Read<Value> =
  | Readonly<{ ok: true; value: Value; warning?: 'TIME_IGNORED' }>
  | Readonly<{ ok: false; code: 'BAD_NUMBER' | 'BAD_DATE' | 'AMBIGUOUS_DATE' }>;

/** ISO days, `20260920`, and a date-time by its written day. A day such as 03/04/2026 is never guessed. */
export const readDay = (text: string): Read<Day> => {
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)) return slashed(text);
  const [, year, month, day, time] = /^(\d{4})-?(\d{2})-?(\d{2})([T ].*)?$/.exec(text) ?? [];
  const written = `${String(year)}-${String(month)}-${String(day)}`;
  if (!isCalendarDay(written) || written < EARLIEST) return { ok: false, code: 'BAD_DATE' };
  return time === undefined
    ? { ok: true, value: written }
    : { ok: true, value: written, warning: 'TIME_IGNORED' };
};

/** A day of the calendar, also one too far away to be meant: that is another mistake. */
const isCalendarDay = (text: string): boolean => {
  const noon = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(text);
};

const slashed = (text: string): Read<Day> => {
  const [first = 0, second = 0] = text.split(/[/.-]/).map(Number);
  const either = first >= 1 && first <= 12 && second >= 1 && second <= 12;
  return { ok: false, code: either ? 'AMBIGUOUS_DATE' : 'BAD_DATE' };
};

/** A whole number; `4100.00`, leading zeros and `+` are accepted. Beyond nine digits it is no quantity. */
export const readQuantity = (text: string): Read<number> => {
  const [, sign, digits] = /^([+-]?)0*(\d+)(?:\.0*)?$/.exec(text) ?? [];
  if (digits === undefined || digits.length > 9) return { ok: false, code: 'BAD_NUMBER' };
  return { ok: true, value: digits === '0' ? 0 : Number(`${sign === '-' ? '-' : ''}${digits}`) };
};

/** A decimal amount with at most the currency's decimals, in minor units. Signs of currencies are no numbers. */
export const readAmount = (text: string, digits: number): Read<bigint> => {
  const [, sign, whole, fraction = ''] = /^([+-]?)(\d{1,15})(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || fraction.length > digits) return { ok: false, code: 'BAD_NUMBER' };
  const minor = BigInt(whole + fraction.padEnd(digits, '0'));
  return { ok: true, value: sign === '-' ? -minor : minor };
};

export const readCurrency = (text: string): string | undefined => {
  const code = text.toUpperCase();
  return isCurrency(code) ? code : undefined;
};

/** Codes of countries in use (ISO 3166-1 alpha-2). */
const COUNTRIES = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
    'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
    'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
    'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
    'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
    'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
    'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
  ).split(' '),
);
export const readCountry = (text: string): string | undefined => {
  const code = text.toUpperCase();
  return COUNTRIES.has(code) ? code : undefined;
};
