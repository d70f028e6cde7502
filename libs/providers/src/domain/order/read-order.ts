import {
  currencyDigits,
  identifier,
  money,
  moneyJson,
  normalised,
  readAmount,
  readDay,
  readQuantity,
  type Day,
  complete,
  isInError,
  rowReader,
  type CellFinding,
  type Column,
  type RowReader,
  wordOf,
} from '@channel/kernel';
import type { OrderContent } from './order.events';

const column = (name: string, synonyms: readonly string[], form?: Column['form']): Column => ({
  ...{ name, required: true, synonyms },
  ...(form === undefined ? {} : { form }),
});

export const ORDER_COLUMNS: readonly Column[] = [
  column('order_no', ['order_number', 'po_no', 'po_number'], 'identifier'),
  column('line', ['order_line', 'line_no'], 'identifier'),
  column('order_submitted_on', ['order_date', 'ordered_on', 'submitted_on']),
  column('region', []),
  column('track', []),
  column('sku', ['part_number', 'part_no', 'product_number'], 'identifier'),
  column('quantity', ['qty', 'order_quantity']),
  column('tcv', ['total_contract_value', 'contract_value']),
  column('currency', ['currency_code']),
  column('business', ['business_type']),
  column('use', ['order_use']),
  column('end_customer_name', ['customer_name', 'end_user_name'], 'text'),
  column('end_customer_country', ['customer_country', 'end_user_country']),
];

/** A row of a file with orders: its key, and what it says. */
export type OrderRow = Readonly<{ orderNo: string; line: string }> & OrderContent;
export type ReadOrder = Readonly<{
  /** Present if nothing that was read is in error. */
  values: OrderRow | undefined;
  /** What could be read all the same: the rest of the row is judged by it. */
  partial: Partial<OrderRow>;
  findings: readonly CellFinding[];
}>;

/** Reads one record; everything that is wrong with its cells is found at once. */
export const readOrder = (cells: Readonly<Record<string, string>>, today: Day): ReadOrder => {
  const reader = rowReader(cells, ORDER_COLUMNS);
  const { cell, findings } = reader;
  const country = reader.country('end_customer_country');
  reader.word('USE_UNKNOWN', 'use', { what: 'use of an order of a provider', known: ['own-service'] });
  const read = {
    orderNo: textOf(normalised(cell('order_no'))),
    line: textOf(normalised(cell('line'))),
    submittedOn: submittedIn(reader, today),
    region: textOf(cell('region').toLowerCase()),
    track: textOf(wordOf(cell('track'))),
    sku: textOf(identifier(cell('sku'))),
    quantity: quantityIn(reader),
    tcv: valueIn(reader),
    business: reader.word('BUSINESS_UNKNOWN', 'business', {
      ...{ what: 'kind of business', known: ['new', 'renewal'] as const },
    }),
    endCustomer: country === undefined ? undefined : { name: cell('end_customer_name'), country },
  };
  const partial = Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as Partial<OrderRow>;
  return { values: isInError(findings) ? undefined : complete<OrderRow>(read), partial, findings };
};

const textOf = (text: string): string | undefined => (text === '' ? undefined : text);

const submittedIn = ({ take, found }: RowReader, today: Day): Day | undefined => {
  const day = take('order_submitted_on', readDay);
  return day !== undefined && day > today
    ? found('ORDER_IN_FUTURE', 'order_submitted_on', `What is submitted on ${day} is reported then.`)
    : day;
};

const quantityIn = ({ take, found }: RowReader): number | undefined => {
  const quantity = take('quantity', readQuantity);
  if (quantity === undefined || quantity > 0) return quantity;
  return quantity === 0
    ? found('QUANTITY_ZERO', 'quantity', 'A line without quantity says nothing.')
    : found('SIGN_MISMATCH', 'quantity', 'What is ordered is above zero. A line taken back has a tcv of 0.');
};

const valueIn = ({ take, found, currency: currencyIn }: RowReader): OrderContent['tcv'] | undefined => {
  const currency = currencyIn('currency');
  // Without a currency only the form of the value can be judged.
  const value = take('tcv', (text) =>
    readAmount(text, currency === undefined ? 4 : currencyDigits(currency)),
  );
  if (value !== undefined && value < 0n)
    return found('TCV_NEGATIVE', 'tcv', 'A contract value is zero or more; zero takes the line back.');
  return value === undefined || currency === undefined ? undefined : moneyJson(money(value, currency));
};
