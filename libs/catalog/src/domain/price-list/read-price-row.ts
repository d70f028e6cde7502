import { isCurrency, isDay, moneyJson, parseDecimalMoney, unlistedAt, type MoneyJson } from '@channel/kernel';
import type { PriceRow, ProductKind } from './price-list.events';

export type CellFinding = Readonly<{
  column: string;
  value: string;
  code: string;
  severity: 'error' | 'warning';
  message: string;
  /** Every word that may stand there, where they are few. */
  allowed?: readonly string[];
}>;
export type FamilyLine = Readonly<{ id: string; productLine: string }>;
export type ReadPrice = Readonly<{
  list: string;
  price: PriceRow | undefined;
  findings: readonly CellFinding[];
}>;

const KINDS: readonly ProductKind[] = ['product', 'service', 'software'];
const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  1: true,
  false: false,
  no: false,
  n: false,
  0: false,
};
const MAX_SKU = 100;
const MAX_DESCRIPTION = 500;
const AMOUNT = /^\+?\d{1,15}(\.\d{1,6})?$/;

/** Part numbers as they are compared: trimmed, upper case, one kind of dash. */
export const normalSku = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .toUpperCase();

/** Reads one record of a price list; everything that is wrong with it is found at once. */
export const readPriceRow = (
  cells: Readonly<Record<string, string>>,
  families: readonly FamilyLine[],
): ReadPrice => {
  const findings: CellFinding[] = [];
  const found: Reader['found'] = (column, code, message) => {
    findings.push({ column, value: cells[column] ?? '', code, severity: 'error', message });
    return undefined;
  };
  const unlisted: Reader['unlisted'] = (column, code, what, known) => {
    const value = cells[column] ?? '';
    const { detail: message, allowed = [] } = unlistedAt(code, { word: value, what, known });
    findings.push({ column, value, code, severity: 'error', message, allowed });
  };
  const needed = (column: string): string => {
    const value = cells[column] ?? '';
    if (value === '') found(column, 'REQUIRED_MISSING', `${column} is empty.`);
    return value;
  };
  const reader = { cells, findings, found, unlisted, needed };
  const list = needed('price_list').toUpperCase();
  const part = readPart(reader, families);
  const listPrice = readAmount(reader);
  const days = readDays(reader);
  const flags = { eligible: flag(reader, 'eligible', true), serialised: flag(reader, 'serialised', false) };
  const complete = findings.every(({ severity }) => severity !== 'error') && part && listPrice && days;
  const eolOn = optionalDay(reader, 'eol_on');
  const lastOrderOn = optionalDay(reader, 'last_order_on') ?? eolOn;
  const ends = { eolOn, eosOn: optionalDay(reader, 'eos_on'), eoeOn: optionalDay(reader, 'eoe_on') };
  if (!complete) return { list, price: undefined, findings };
  const replacement = normalSku(cells.replacement_sku ?? '');
  const price: PriceRow = {
    ...part,
    listPrice,
    ...days,
    ...flags,
    lastOrderOn,
    replacementSku: replacement === '' ? null : replacement,
    ...ends,
  };
  return { list, price, findings };
};

type Reader = Readonly<{
  cells: Readonly<Record<string, string>>;
  findings: CellFinding[];
  found: (column: string, code: string, message: string) => undefined;
  /** The cell holds a word that is none of those known. */
  unlisted: (column: string, code: string, what: string, known: readonly string[]) => void;
  needed: (column: string) => string;
}>;

const readPart = ({ cells, findings, found, unlisted, needed }: Reader, families: readonly FamilyLine[]) => {
  const sku = normalSku(needed('sku'));
  const description = needed('description');
  const familyId = needed('family').toUpperCase().replaceAll(' ', '_');
  const kindText = needed('kind').toLowerCase();
  tooLong(found, 'sku', sku, MAX_SKU);
  tooLong(found, 'description', description, MAX_DESCRIPTION);
  const family = families.find(({ id }) => id === familyId);
  if (family === undefined && familyId !== '')
    unlisted(
      'family',
      'FAMILY_UNKNOWN',
      'family of the programme',
      families.map(({ id }) => id),
    );
  const kind = KINDS.find((known) => known === kindText);
  if (kind === undefined && kindText !== '') unlisted('kind', 'TYPE_UNKNOWN', 'kind of part', KINDS);
  const line = (cells.product_line ?? '').toLowerCase();
  if (family !== undefined && line !== '' && line !== family.productLine)
    findings.push({
      ...{ column: 'product_line', value: line, code: 'VALUE_IGNORED', severity: 'warning' as const },
      message: `${family.id} belongs to ${family.productLine}.`,
    });
  if (family === undefined || kind === undefined) return undefined;
  return { sku, description, family: family.id, productLine: family.productLine, kind };
};

const tooLong = (found: Reader['found'], column: string, text: string, limit: number): void => {
  if (text.length > limit)
    found(column, 'CELL_TOO_LONG', `${column} has at most ${String(limit)} characters.`);
};

const readAmount = ({ found, needed }: Reader): MoneyJson | undefined => {
  const text = needed('list_price');
  const currency = needed('currency').toUpperCase();
  const isKnown = isCurrency(currency);
  if (currency !== '' && !isKnown)
    found('currency', 'CURRENCY_UNKNOWN', 'Not an active currency of ISO 4217, such as USD.');
  if (text === '') return undefined;
  if (text.startsWith('-')) return found('list_price', 'PRICE_NEGATIVE', 'A price is zero or more.');
  if (!AMOUNT.test(text)) return found('list_price', 'BAD_NUMBER', 'Not a number such as 13306.45.');
  if (!isKnown) return undefined;
  try {
    return moneyJson(parseDecimalMoney(text.replace('+', ''), currency));
  } catch {
    return found('list_price', 'BAD_NUMBER', `More decimals than ${currency} has.`);
  }
};

const EARLIEST = '2000-01-01';
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const dayFrom = (text: string): string => text.replace(COMPACT, '$1-$2-$3');

const readDays = ({ cells, found, needed }: Reader) => {
  const effectiveFrom = dayFrom(needed('effective_from'));
  const to = dayFrom(cells.effective_to ?? '');
  const begins = isDay(effectiveFrom) && effectiveFrom >= EARLIEST;
  const ends = to === '' || isDay(to);
  if (effectiveFrom !== '' && !begins) found('effective_from', 'BAD_DATE', 'Not a day such as 2026-01-01.');
  if (!ends) found('effective_to', 'BAD_DATE', 'Not a day such as 2026-12-31.');
  if (!begins || !ends) return undefined;
  return to !== '' && to < effectiveFrom
    ? found('effective_to', 'DAYS_CROSSED', 'The last day is before the first.')
    : { effectiveFrom, effectiveTo: to === '' ? null : to };
};

/** A bad value in an optional column is a warning and ignored. */
const ignored = ({ cells, findings }: Reader, column: string, message: string): void => {
  findings.push({ column, value: cells[column] ?? '', code: 'VALUE_IGNORED', severity: 'warning', message });
};
const optionalDay = (reader: Reader, column: string): string | null => {
  const text = dayFrom(reader.cells[column] ?? '');
  if (text === '') return null;
  if (isDay(text)) return text;
  ignored(reader, column, 'Not a day such as 2026-12-31.');
  return null;
};

const flag = (reader: Reader, column: string, absent: boolean): boolean => {
  const text = (reader.cells[column] ?? '').toLowerCase();
  if (text === '') return absent;
  const value = FLAGS[text];
  if (value === undefined) ignored(reader, column, 'Neither true nor false.');
  return value ?? absent;
};
