import { type Day, readDay } from '@channel/kernel';
import type { LineOrder, OrderBusiness, OrderUse } from '../pos-file/pos-file.events';
import { warning } from './pos-row';
import type { Reader } from './row-reader';

const BUSINESS: readonly OrderBusiness[] = ['new', 'renewal'];
const USES: readonly OrderUse[] = ['resale', 'own-service', 'nfr'];

/**
 * What a row says of its order (G77). All of it is optional, so what cannot be meant is ignored with a warning.
 * @param shipOn no order is submitted after what it orders was shipped
 */
export const readOrder = (reader: Reader, shipOn: Day): LineOrder => {
  const orderOn = readOrderDay(reader, shipOn);
  const business = readWord(reader, 'business', BUSINESS);
  const use = readWord(reader, 'order_use', USES);
  const orderUse = use !== undefined && use !== 'nfr' && isDemo(reader) ? ignoredUse(reader) : use;
  return {
    ...(orderOn === undefined ? {} : { orderOn }),
    ...(business === undefined ? {} : { business }),
    ...(orderUse === undefined ? {} : { orderUse }),
  };
};

/** The part of a line that says it. */
export const orderOf = ({ orderOn, business, orderUse }: LineOrder): LineOrder => ({
  ...(orderOn === undefined ? {} : { orderOn }),
  ...(business === undefined ? {} : { business }),
  ...(orderUse === undefined ? {} : { orderUse }),
});

const readOrderDay = (reader: Reader, shipOn: Day): Day | undefined => {
  if (!reader.given('order_date')) return undefined;
  const read = readDay(reader.cell('order_date'));
  if (!read.ok) return ignored(reader, 'order_date', 'The order day cannot be read.');
  return read.value > shipOn
    ? ignored(reader, 'order_date', `An order is submitted before it is shipped, by ${shipOn}.`)
    : read.value;
};

/** `own_service`, `Own service` and `own-service` are one word. */
const readWord = <Word extends string>(
  reader: Reader,
  column: string,
  words: readonly Word[],
): Word | undefined => {
  if (!reader.given(column)) return undefined;
  const said = reader
    .cell(column)
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '-');
  return (
    words.find((word) => word === said) ??
    ignored(reader, column, 'The word is none of those that are known.', words)
  );
};

const isDemo = ({ cell }: Reader): boolean => cell('transaction_type').toLowerCase() === 'demo';
const ignoredUse = (reader: Reader): undefined =>
  ignored(reader, 'order_use', 'Demonstration goods are not for resale or own service: only nfr fits them.');

const ignored = (
  { findings, asSent }: Reader,
  column: string,
  message: string,
  allowed?: readonly string[],
): undefined => {
  const place = { column, value: asSent(column), ...(allowed === undefined ? {} : { allowed }) };
  findings.push(warning('VALUE_IGNORED', message, place));
  return undefined;
};
