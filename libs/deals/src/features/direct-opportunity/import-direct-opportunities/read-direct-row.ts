import { apiId } from '@channel/event-store';
import type { ImportColumn, ImportRow, RowFinding } from '@channel/imports';
import {
  currencyDigits,
  money,
  moneyJson,
  readAmount,
  readCountry,
  readCurrency,
  readDay,
  unlistedAt,
  type Day,
  type MoneyJson,
} from '@channel/kernel';
import type { KindForbidden } from '@channel/programs';
import { registrableDomain } from '../../../customer-domain';
import { customerNaturalKey } from '../../../domain/customer/customer-key';
import type { Customer } from '../../../domain/deal/deal.events';
import type {
  DirectContent,
  DirectOutcome,
} from '../../../domain/direct-opportunity/direct-opportunity.events';

/** Words of the programme that a row has to use. */
export type KnownWords = Readonly<{
  regions: readonly string[];
  productLines: readonly string[];
  /** What the table of the programme says of the vendor's own sales (M2). */
  notOfKind: KindForbidden | null;
}>;
export type DirectRow = Readonly<{
  reference: string;
  content: DirectContent;
  outcome: DirectOutcome | null;
}>;

const column = (name: string, required: boolean, ...synonyms: readonly string[]): ImportColumn => ({
  ...{ name, required, synonyms },
});
const identifier = (name: string, required: boolean, ...synonyms: readonly string[]): ImportColumn => ({
  ...column(name, required, ...synonyms),
  form: 'identifier',
});

export const DIRECT_COLUMNS: readonly ImportColumn[] = [
  identifier('reference', true, 'opportunity', 'opportunity id', 'opportunity number'),
  column('customer_name', true, 'customer', 'account', 'account name'),
  column('customer_country', true, 'country', 'account country'),
  column('customer_domain', false, 'domain', 'website', 'account website'),
  column('region', true, 'territory'),
  column('product_lines', true, 'product line', 'products'),
  identifier('owner', true, 'owner id', 'account owner'),
  column('value', false, 'amount'),
  column('currency', false),
  column('expected_close_on', false, 'close date', 'expected close'),
  column('status', true, 'stage'),
  identifier('programme', false, 'programme id'),
];

const STATUSES = ['open', 'won', 'lost', 'dropped'] as const;
const MAX_TEXT = 200;

type Reader = Readonly<{
  cell: (column: string) => string;
  needed: (column: string) => string;
  found: (column: string, code: string, message: string) => undefined;
  unlisted: (
    column: string,
    code: string,
    word: string,
    of: Readonly<{ what: string; known: readonly string[] }>,
  ) => void;
}>;

/** Where there is one programme, a row need not name it. */
export const programmeOfRow = (
  { programme = '' }: ImportRow['cells'],
  known: readonly string[],
  say: (finding: RowFinding) => void,
): string | undefined => {
  const [only] = known;
  if (known.includes(programme)) return programme;
  if (programme === '' && known.length === 1) return only;
  const { detail: message, allowed = [] } = unlistedAt('PROGRAMME_UNKNOWN', {
    ...{ word: programme, what: 'programme', known },
  });
  const finding = { column: 'programme', value: programme, code: 'PROGRAMME_UNKNOWN', message, allowed };
  say({ ...finding, severity: 'error' });
  return undefined;
};

/** One row of the extract of the vendor's sales; everything that is wrong with it is said at once. */
export const readDirectRow = (
  { cells }: Pick<ImportRow, 'cells'>,
  words: KnownWords,
  say: (finding: RowFinding) => void,
): DirectRow | undefined => {
  let complete = true;
  const error = (finding: Omit<RowFinding, 'severity'>): undefined => {
    complete = false;
    say({ ...finding, severity: 'error' });
    return undefined;
  };
  const cell = (name: string): string => cells[name] ?? '';
  const found: Reader['found'] = (column, code, message) =>
    error({ column, value: cell(column), code, message });
  const needed: Reader['needed'] = (name) => {
    const value = cell(name);
    if (value === '') found(name, 'REQUIRED_MISSING', `${name} is empty.`);
    if (value.length > MAX_TEXT)
      found(name, 'CELL_TOO_LONG', `${name} has at most ${String(MAX_TEXT)} characters.`);
    return value;
  };
  const unlisted: Reader['unlisted'] = (column, code, word, of) => {
    const { detail: message, allowed = [] } = unlistedAt(code, { word, ...of });
    error({ column, value: cell(column), code, message, allowed });
  };
  const reader = { cell, needed, found, unlisted };
  const reference = needed('reference');
  if (words.notOfKind !== null) found('reference', 'KIND_NOT_ALLOWED', words.notOfKind.detail);
  const customer = readCustomer(reader);
  const region = readWord(reader, 'region', 'REGION_UNKNOWN', {
    what: 'region of the programme',
    known: words.regions,
  });
  const productLines = readLines(reader, words.productLines);
  const ownerId = needed('owner');
  const value = readValue(reader);
  const expectedCloseOn = readClose(reader);
  const status = readWord(reader, 'status', 'STATUS_UNKNOWN', { what: 'status', known: STATUSES });
  if (!complete) return undefined;
  return {
    reference,
    content: {
      ...{ customer, registrableDomain: registrableDomain(customer.domain), region, productLines },
      ...{ ownerId, value, expectedCloseOn },
    },
    outcome: status === 'won' || status === 'lost' || status === 'dropped' ? status : null,
  };
};

const readCustomer = ({ cell, needed, found }: Reader): Customer => {
  const name = needed('customer_name');
  const country = needed('customer_country').toUpperCase();
  if (country !== '' && readCountry(country) === undefined)
    found('customer_country', 'COUNTRY_UNKNOWN', 'Write two letters of ISO 3166, such as US.');
  const domain = cell('customer_domain') === '' ? null : cell('customer_domain');
  return {
    key: apiId('org', `customer:${customerNaturalKey({ name, country, domain })}`),
    name,
    country,
    domain,
  };
};

const readWord = (
  { needed, unlisted }: Reader,
  column: string,
  code: string,
  of: Readonly<{ what: string; known: readonly string[] }>,
): string => {
  const word = needed(column).toLowerCase();
  if (word !== '' && !of.known.includes(word)) unlisted(column, code, word, of);
  return word;
};

/** Several in a cell stand apart by a semicolon. */
const readLines = ({ needed, unlisted }: Reader, known: readonly string[]): readonly string[] => {
  const lines = needed('product_lines')
    .toLowerCase()
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const of = { what: 'product line of the programme', known };
  for (const line of lines)
    if (!known.includes(line)) unlisted('product_lines', 'PRODUCT_LINE_UNKNOWN', line, of);
  return [...new Set(lines)].sort();
};

const readValue = ({ cell, found }: Reader): MoneyJson | null => {
  const amount = cell('value');
  if (amount === '') return null;
  const currency = readCurrency(cell('currency'));
  if (currency === undefined) {
    found('currency', 'CURRENCY_UNKNOWN', 'Write the currency of the value, such as USD.');
    return null;
  }
  const read = readAmount(amount, currencyDigits(currency));
  if (read.ok && read.value >= 0n) return moneyJson(money(read.value, currency));
  found('value', 'BAD_NUMBER', 'Write the value as a plain number, such as 125000.00.');
  return null;
};

const readClose = ({ cell, found }: Reader): Day | null => {
  const text = cell('expected_close_on');
  if (text === '') return null;
  const read = readDay(text);
  if (read.ok) return read.value;
  found('expected_close_on', read.code, 'expected_close_on is a day such as 2026-03-02.');
  return null;
};
