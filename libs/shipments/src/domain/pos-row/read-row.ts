import { currencyDigits, money, type Day } from '@channel/kernel';
import type { PosLineType } from '../pos-file/pos-file.events';
import {
  failing,
  POS_COLUMNS,
  warning,
  type PosCells,
  type PosFinding,
  type PosRowError,
  type ReadRow,
} from './pos-row';
import {
  dealNumberText,
  isPlaceholder,
  normalised,
  readAmount,
  readCountry,
  readCurrency,
  readDay,
  readQuantity,
  type Read,
} from './pos-row.text';

/** What reading a row depends on besides the row. */
export type Reading = Readonly<{ today: Day; reporterCode: string }>;

const TYPES: Readonly<Record<string, PosLineType>> = { sale: 'sale', return: 'return', demo: 'demo' };
/** Longer cells are no names or numbers; kept far below what one event may hold. */
const MAX_CELL = 1_000;
const FORMS: Readonly<Record<'BAD_NUMBER' | 'BAD_DATE' | 'AMBIGUOUS_DATE', string>> = {
  BAD_NUMBER: 'is not a number in the form 1234.56 with at most the decimals of its currency',
  BAD_DATE: 'is not a day such as 2026-09-20',
  AMBIGUOUS_DATE: 'can be read as two different days; write it as 2026-09-20',
};

/** Reads one record: every mistake at once; values only if it has no error. */
export const readRow = (record: PosCells, { today, reporterCode }: Reading): ReadRow => {
  const findings: PosFinding[] = [];
  const cell = (column: string): string => record.cells[column] ?? '';
  const add = (column: string, code: PosRowError, text: string): undefined => {
    findings.push(failing(code, text, { column, value: cell(column) }));
    return undefined;
  };
  const take = <Value>(column: string, read: Read<Value>): Value | undefined => {
    if (!read.ok) return add(column, read.code, `"${cell(column)}" ${FORMS[read.code]}.`);
    if (read.warning !== undefined)
      findings.push(warning(read.warning, 'The value was read in its plain form.', { column }));
    return read.value;
  };
  const given = (column: string): boolean => cell(column) !== '';

  for (const { name, required } of POS_COLUMNS) {
    if (required && !given(name)) add(name, 'REQUIRED_MISSING', `${name} is required.`);
    if (cell(name).length > MAX_CELL)
      findings.push(failing('CELL_TOO_LONG', `${name} is longer than 1,000 characters.`, { column: name }));
  }
  const period = cell('report_period');
  if (given('report_period') && !/^\d{4}-(0[1-9]|1[0-2])$/.test(period))
    add('report_period', 'PERIOD_INVALID', 'The period is a month such as 2026-09.');
  if (given('reporter_id') && normalised(cell('reporter_id')) !== reporterCode)
    add('reporter_id', 'SENDER_NOT_AUTHORISED', 'The row names another reporter than the sender.');

  const day = (column: string): Day | undefined =>
    given(column) ? take(column, readDay(cell(column))) : undefined;
  const invoiceOn = day('invoice_date');
  const shipOn = day('ship_date');
  if (invoiceOn !== undefined && invoiceOn > today)
    add('invoice_date', 'INVOICE_DATE_IN_FUTURE', 'The invoice day lies in the future.');
  if (shipOn !== undefined && shipOn > today)
    add('ship_date', 'SHIP_DATE_IN_FUTURE', 'The ship day lies in the future.');
  if (shipOn !== undefined && shipOn.slice(0, 7) !== period)
    findings.push(
      warning('SHIP_OUTSIDE_PERIOD', 'Shipped in another month than reported; it counts where it shipped.', {
        column: 'ship_date',
        value: shipOn,
      }),
    );

  const country = readCountry(cell('end_customer_country'));
  if (given('end_customer_country') && country === undefined)
    add('end_customer_country', 'COUNTRY_UNKNOWN', 'Use a country code of two letters.');
  const type = readType(cell('transaction_type'), add);
  const quantity = given('quantity') ? take('quantity', readQuantity(cell('quantity'))) : undefined;
  if (quantity === 0) add('quantity', 'QUANTITY_ZERO', 'A line without quantity says nothing.');
  else if (quantity !== undefined && type !== undefined && quantity < 0 !== (type === 'return'))
    add('quantity', 'SIGN_MISMATCH', 'Only returns have a negative quantity.');

  const currency = readCurrency(cell('currency'));
  if (given('currency') && currency === undefined)
    add('currency', 'CURRENCY_UNKNOWN', 'Use an active currency code such as USD.');
  const digits = currency === undefined ? 4 : currencyDigits(currency);
  const price = given('unit_net_price')
    ? take('unit_net_price', readAmount(cell('unit_net_price'), digits))
    : undefined;
  if (price !== undefined && price < 0n)
    add('unit_net_price', 'PRICE_NEGATIVE', 'A price is zero or more; returns have a negative quantity.');
  if (price !== undefined && quantity !== undefined && given('amount'))
    findings.push(...amountFindings(cell('amount'), digits, price, quantity));
  if (given('order_date') && !readDay(cell('order_date')).ok)
    findings.push(warning('VALUE_IGNORED', 'The order day cannot be read.', { column: 'order_date' }));

  if (
    findings.some(({ severity }) => severity === 'error') ||
    invoiceOn === undefined ||
    shipOn === undefined ||
    country === undefined ||
    type === undefined ||
    quantity === undefined ||
    currency === undefined ||
    price === undefined
  )
    return { row: record.row, findings };
  return {
    row: record.row,
    findings,
    values: {
      row: record.row,
      reportPeriod: period,
      reporterCode,
      invoiceNo: normalised(cell('invoice_no')),
      invoiceLine: normalised(cell('invoice_line')),
      invoiceOn,
      shipOn,
      type,
      originalInvoiceNo: optional(cell('original_invoice_no')),
      originalInvoiceLine: optional(cell('original_invoice_line')),
      partnerCode: normalised(cell('reseller_id')),
      customer: {
        name: cell('end_customer_name'),
        country,
        domain: isPlaceholder(cell('end_customer_domain')) ? null : cell('end_customer_domain').toLowerCase(),
      },
      dealNumber: dealNumberText(cell('deal_registration_no')),
      sku: normalised(cell('sku')),
      quantity,
      unitNetPrice: money(price, currency),
      serials: cell('serial_numbers')
        .split('|')
        .map(normalised)
        .filter((serial) => !isPlaceholder(serial)),
    },
  };
};

const optional = (text: string): string | null => (isPlaceholder(text) ? null : normalised(text));

const readType = (
  text: string,
  add: (column: string, code: PosRowError, text: string) => undefined,
): PosLineType | undefined => {
  const word = text.toLowerCase();
  if (word === '') return undefined;
  if (word === 'cancel')
    return add('transaction_type', 'CANCEL_UNSUPPORTED', 'Cancelling a reported line is not supported yet.');
  return TYPES[word] ?? add('transaction_type', 'TYPE_UNKNOWN', 'The type is one of sale, return and demo.');
};

/** `amount` is only compared: within one minor unit per unit of quantity. */
const amountFindings = (
  text: string,
  digits: number,
  price: bigint,
  quantity: number,
): readonly PosFinding[] => {
  const amount = readAmount(text, digits);
  const place = { column: 'amount', value: text };
  if (!amount.ok) return [warning('VALUE_IGNORED', 'The amount cannot be read and is ignored.', place)];
  const units = BigInt(quantity);
  const off = amount.value - price * units;
  const tolerance = units < 0n ? -units : units;
  return off > tolerance || -off > tolerance
    ? [warning('AMOUNT_MISMATCH', 'The amount is not quantity × price; quantity × price counts.', place)]
    : [];
};
