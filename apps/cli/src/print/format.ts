import { decimalText, parseMoney, type MoneyJson, type Units } from '@channel/kernel';

const isMoney = (value: unknown): value is MoneyJson =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

const isUnits = (value: unknown): value is Units =>
  typeof value === 'object' && value !== null && 'quantity' in value && 'unit' in value;

/** `{ amount: '82500', currency: 'USD' }` as `USD 825.00`, thousands apart. */
export const moneyText = (value: MoneyJson): string => {
  const { minor, currency } = parseMoney(value);
  const [whole = '', fraction] = decimalText({ minor, currency }).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${currency} ${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
};

/** To the minute: `2026-09-10 00:00Z`; undefined for what is no instant. */
const instantText = (text: string): string | undefined => {
  const [, day, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(?:\.\d+)?Z$/.exec(text) ?? [];
  return day === undefined || minute === undefined ? undefined : `${day} ${minute}Z`;
};

/** Any value of an answer as it stands in a cell; what is absent is a dash. */
export const cellText = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '–';
  const measured = measureText(value);
  if (measured !== undefined) return measured;
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(cellText).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return pairsText(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return instantText(text) ?? text.replaceAll(/\s+/g, ' ');
};

/** An amount or a quantity; undefined for what is neither. */
const measureText = (value: unknown): string | undefined => {
  if (isMoney(value)) return moneyText(value);
  return isUnits(value) ? `${value.quantity} ${value.unit}` : undefined;
};

const pairsText = (value: object): string =>
  Object.entries(value)
    .map(([name, part]) => `${name} ${cellText(part)}`)
    .join(', ') || '–';

/** Amounts and counts stand at the right of their column. */
export const isAligned = (value: unknown): boolean => isMoney(value) || typeof value === 'number';

/** A line as people know it: `INV-88120/1`. */
export const invoiceOf = ({
  invoiceNo,
  invoiceLine,
}: Readonly<{ invoiceNo: string; invoiceLine: string }>): string => `${invoiceNo}/${invoiceLine}`;
