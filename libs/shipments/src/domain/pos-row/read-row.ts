import {
  currencyDigits,
  money,
  type Day,
  identifier,
  normalised,
  readAmount,
  readCountry,
  readCurrency,
  readDay,
  readQuantity,
} from '@channel/kernel';
import type { LineOrder, PosLineType } from '../pos-file/pos-file.events';
import { readOrder, type SenderKind } from './line-order';
import {
  hasError,
  isComplete,
  POS_COLUMNS,
  warning,
  type PosCells,
  type PosFinding,
  type PosValues,
  type ReadRow,
} from './pos-row';
import { dealNumberText, isPlaceholder } from './pos-row.text';
import { readerOf, type Reader } from './row-reader';

/** What reading a row depends on besides the row. */
export type Reading = Readonly<{ today: Day; senderCode: string; senderKind: SenderKind }>;

const TYPES: Readonly<Record<string, PosLineType>> = { sale: 'sale', return: 'return', demo: 'demo' };
const PERIOD = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Reads one record: every mistake at once, and what could be read in spite of them. */
export const readRow = (record: PosCells, reading: Reading): ReadRow => {
  const reader = readerOf(record);
  const { row, sent = {} } = record;
  if (reader.cell('transaction_type').toLowerCase() === 'cancel')
    return { ...readCancel(row, reader, reading), sent };
  checkCells(reader, reading, POS_COLUMNS);
  const { findings, cell } = reader;
  const days = readDays(reader, reading);
  const order = readOrder(reader, { shipOn: days.shipOn ?? reading.today, senderKind: reading.senderKind });
  const country = readCode(reader, 'end_customer_country', 'COUNTRY_UNKNOWN', readCountry);
  const sold = readSold(reader, order);
  const partial: Partial<PosValues> = {
    ...identityOf(reader, row, reading),
    ...{ ...days, ...sold, order },
    ...(country === undefined ? {} : { customer: customerOf(cell, country) }),
  };
  const sound = isComplete(partial) && !hasError(findings);
  return { row, findings, partial, sent, ...(sound ? { values: partial } : {}) };
};

/** Names and numbers, which need no reading; those that are missing are left out. */
const identityOf = ({ cell, given }: Reader, row: number, reading: Reading): Partial<PosValues> => ({
  ...{ row, senderCode: reading.senderCode, reportPeriod: cell('report_period') },
  ...(given('invoice_no') ? { invoiceNo: normalised(cell('invoice_no')) } : {}),
  ...(given('invoice_line') ? { invoiceLine: normalised(cell('invoice_line')) } : {}),
  originalInvoiceNo: optional(cell('original_invoice_no')),
  originalInvoiceLine: optional(cell('original_invoice_line')),
  // Whether another partner is known is nothing that a provider learns (X1).
  ...(given('reseller_id') && !isOfAnother(cell('reseller_id'), reading)
    ? { partnerCode: identifier(cell('reseller_id')) }
    : {}),
  dealNumber: dealNumberText(cell('deal_registration_no')),
  ...(given('sku') ? { sku: identifier(cell('sku')) } : {}),
  serials: cell('serial_numbers')
    .split('|')
    .map(identifier)
    .filter((serial) => !isPlaceholder(serial)),
});

/** A provider reports for nobody but itself. */
const isOfAnother = (resellerId: string, { senderKind, senderCode }: Reading): boolean =>
  senderKind === 'provider' && identifier(resellerId) !== senderCode;

const customerOf = (cell: Reader['cell'], country: string): PosValues['customer'] => ({
  name: cell('end_customer_name'),
  country,
  domain: isPlaceholder(cell('end_customer_domain')) ? null : cell('end_customer_domain').toLowerCase(),
});

const KEY_COLUMNS = POS_COLUMNS.filter(({ name }) =>
  ['report_period', 'reporter_id', 'invoice_no', 'invoice_line'].includes(name),
);

/** Taking a line back needs its key and nothing else. */
const readCancel = (row: number, reader: Reader, reading: Reading): ReadRow => {
  const { findings, cell } = reader;
  checkCells(reader, reading, KEY_COLUMNS);
  if (hasError(findings)) return { row, findings, partial: {} };
  const cancel = {
    row,
    reportPeriod: cell('report_period'),
    invoiceNo: normalised(cell('invoice_no')),
    invoiceLine: normalised(cell('invoice_line')),
  };
  return { row, findings, partial: {}, cancel };
};

const checkCells = ({ cell, given, add }: Reader, reading: Reading, columns: typeof POS_COLUMNS): void => {
  for (const { name, required } of columns)
    if (required && !given(name)) add(name, 'REQUIRED_MISSING', `${name} is required.`);
  if (given('report_period') && !PERIOD.test(cell('report_period')))
    add('report_period', 'PERIOD_INVALID', 'The period is a month such as 2026-09.');
  if (given('reporter_id') && identifier(cell('reporter_id')) !== reading.senderCode)
    add('reporter_id', 'SENDER_NOT_AUTHORISED', 'The row names another sender than you.');
  if (given('reseller_id') && isOfAnother(cell('reseller_id'), reading))
    add(
      'reseller_id',
      'SENDER_NOT_AUTHORISED',
      'A provider reports what it sold by itself, under its own id.',
    );
};

const readDays = (
  { findings, cell, add, take }: Reader,
  { today }: Reading,
): Partial<Pick<PosValues, 'invoiceOn' | 'shipOn'>> => {
  const invoiceOn = take('invoice_date', readDay);
  const shipOn = take('ship_date', readDay);
  if (invoiceOn !== undefined && invoiceOn > today)
    add('invoice_date', 'INVOICE_DATE_IN_FUTURE', 'The invoice day lies in the future.');
  const days = {
    ...(invoiceOn === undefined ? {} : { invoiceOn }),
    ...(shipOn === undefined ? {} : { shipOn }),
  };
  if (shipOn === undefined) return days;
  const period = cell('report_period');
  if (shipOn > today) add('ship_date', 'SHIP_DATE_IN_FUTURE', 'The ship day lies in the future.');
  else if (PERIOD.test(period) && shipOn.slice(0, 7) !== period)
    findings.push(
      warning('SHIP_OUTSIDE_PERIOD', 'Shipped in another month than reported; it counts where it shipped.', {
        column: 'ship_date',
        value: shipOn,
      }),
    );
  return days;
};

const CODES = {
  COUNTRY_UNKNOWN: 'Use a country code of two letters.',
  CURRENCY_UNKNOWN: 'Use an active currency code such as USD.',
} as const;
const readCode = (
  { cell, given, add }: Reader,
  column: string,
  code: keyof typeof CODES,
  read: (text: string) => string | undefined,
): string | undefined => (given(column) ? (read(cell(column)) ?? add(column, code, CODES[code])) : undefined);

/** What was sold, how many and for how much. */
const readSold = (
  reader: Reader,
  { orderUse }: LineOrder,
): Partial<Pick<PosValues, 'type' | 'quantity' | 'unitNetPrice'>> => {
  const { findings, cell, given, add, take } = reader;
  const type = typeFor(orderUse, readType(cell('transaction_type'), reader));
  const quantity = take('quantity', readQuantity);
  checkSign(quantity, type, add);
  const currency = readCode(reader, 'currency', 'CURRENCY_UNKNOWN', readCurrency);
  // Without a currency only the form of the price can be judged.
  const digits = currency === undefined ? 4 : currencyDigits(currency);
  const price = take('unit_net_price', (text) => readAmount(text, digits));
  if (price !== undefined && price < 0n)
    add('unit_net_price', 'PRICE_NEGATIVE', 'A price is zero or more; returns have a negative quantity.');
  if (quantity !== undefined && price !== undefined && given('amount'))
    findings.push(...amountFindings(reader, digits, { price, quantity }));
  return {
    ...(type === undefined ? {} : { type }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(price === undefined || currency === undefined ? {} : { unitNetPrice: money(price, currency) }),
  };
};

/** What is sold, and not for resale, is demonstration goods. */
const typeFor = (use: LineOrder['orderUse'], type: PosLineType | undefined): PosLineType | undefined =>
  type === 'sale' && use === 'nfr' ? 'demo' : type;

const checkSign = (quantity: number | undefined, type: PosLineType | undefined, add: Reader['add']): void => {
  if (quantity === 0) add('quantity', 'QUANTITY_ZERO', 'A line without quantity says nothing.');
  else if (quantity === undefined || type === undefined) return;
  else if (quantity < 0 && type !== 'return')
    add(
      'quantity',
      'SIGN_MISMATCH',
      `A ${type} has a quantity above zero; goods that came back are a return.`,
    );
  else if (quantity > 0 && type === 'return')
    add('quantity', 'SIGN_MISMATCH', 'A return has a quantity below zero; goods that went out are a sale.');
};

const optional = (text: string): string | null => (isPlaceholder(text) ? null : normalised(text));

const readType = (text: string, { unlisted }: Reader): PosLineType | undefined => {
  const word = text.toLowerCase();
  if (word === '') return undefined;
  return (
    TYPES[word] ??
    unlisted('transaction_type', 'TYPE_UNKNOWN', 'type of line', [...Object.keys(TYPES), 'cancel'])
  );
};

/** `amount` is only compared: within one minor unit per unit of quantity. */
const amountFindings = (
  { cell, asSent, misformed }: Reader,
  digits: number,
  { price, quantity }: Readonly<{ price: bigint; quantity: number }>,
): readonly PosFinding[] => {
  const amount = readAmount(cell('amount'), digits);
  const place = { column: 'amount', value: asSent('amount') };
  if (!amount.ok || misformed.includes('amount'))
    return [warning('VALUE_IGNORED', 'The amount cannot be read and is ignored.', place)];
  const units = BigInt(quantity);
  const off = amount.value - price * units;
  const tolerance = units < 0n ? -units : units;
  return off > tolerance || -off > tolerance
    ? [warning('AMOUNT_MISMATCH', 'The amount is not quantity × price; quantity × price counts.', place)]
    : [];
};
