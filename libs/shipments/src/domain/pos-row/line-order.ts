import { type Day, readDay } from '@channel/kernel';
import type { LineOrder, OrderBusiness, OrderUse } from '../pos-file/pos-file.events';
import { warning } from './pos-row';
import type { Reader } from './row-reader';

const BUSINESS: readonly OrderBusiness[] = ['new', 'renewal'];
const USES: readonly OrderUse[] = ['resale', 'own-service', 'nfr'];

/** Who sends a report: who ships to resellers, or who runs for its customers what it bought (J79). */
export type SenderKind = 'distributor' | 'provider';
type Around = Readonly<{
  /** No order is submitted after what it orders was shipped. */
  shipOn: Day;
  senderKind: SenderKind;
}>;

/** What a row says of its order (G77). All of it is optional, so what cannot be meant is ignored with a warning. */
export const readOrder = (reader: Reader, { shipOn, senderKind }: Around): LineOrder => {
  const orderOn = readOrderDay(reader, shipOn);
  const business = readWord(reader, 'business', BUSINESS);
  const orderUse = senderKind === 'provider' ? useOfProvider(reader) : readUse(reader);
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

const readUse = (reader: Reader): OrderUse | undefined => {
  const use = readWord(reader, 'order_use', USES);
  return use !== undefined && use !== 'nfr' && isDemo(reader) ? ignoredUse(reader) : use;
};

/** J77: a provider owns what it runs. Where it resells as well, its distributor reports that. */
const useOfProvider = (reader: Reader): OrderUse | undefined => {
  const use = readUse(reader);
  if (use === 'resale')
    return reader.add(
      'order_use',
      'RESALE_NOT_ALLOWED',
      'A provider reports what it runs as its own service; what it resells its distributor reports.',
    );
  return use ?? (isDemo(reader) ? undefined : 'own-service');
};

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
