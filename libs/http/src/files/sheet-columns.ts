import { currencyDigits, decimalText, parseMoney, type MoneyJson } from '@channel/kernel';
import type { Cell } from '@channel/sheets';
import { z } from 'zod';
import type { View } from '../views/vocabulary';

/** A column of a file: its title is the path of the property, as the description of the API names it. */
export type Column = Readonly<{ title: string; path: readonly string[]; cell: (value: unknown) => Cell }>;

type Schema = Readonly<{
  type?: string;
  format?: string;
  pattern?: string;
  properties?: Readonly<Record<string, Schema>>;
  anyOf?: readonly Schema[];
}>;
/** As `is.decimal` of the vocabulary writes it. */
const DECIMAL = '^-?\\d+(\\.\\d+)?$';

/**
 * The columns of a described row, from its description: what a property is says what its cells are. Amounts and quantities
 * have their currency or unit beside them; a list of things stands in one cell.
 */
export const columnsOf = (item: View): readonly Column[] =>
  columnsIn(z.toJSONSchema(item, { unrepresentable: 'any' }) as Schema, []);

const columnsIn = ({ properties = {} }: Schema, path: readonly string[]): readonly Column[] =>
  Object.entries(properties).flatMap(([name, schema]) => columnsAt(schema, [...path, name]));

const columnsAt = (schema: Schema, path: readonly string[]): readonly Column[] => {
  const own = knownAs(schema);
  const title = path.join('.');
  const names = Object.keys(own?.properties ?? {}).join(' ');
  if (names === 'amount currency')
    return [
      { title, path, cell: amountCell },
      { title: `${title} currency`, path: [...path, 'currency'], cell: textCell },
    ];
  if (names === 'quantity unit')
    return [
      { title, path: [...path, 'quantity'], cell: numberCell },
      { title: `${title} unit`, path: [...path, 'unit'], cell: textCell },
    ];
  if (own?.properties !== undefined) return columnsIn(own, path);
  return [{ title, path, cell: cellOf(own) }];
};

/** Without “known to be nothing”; `undefined` where it is one of several things. */
const knownAs = (schema: Schema): Schema | undefined => {
  const variants = (schema.anyOf ?? [schema]).filter(({ type }) => type !== 'null');
  return variants.length === 1 ? variants[0] : undefined;
};

const cellOf = (schema: Schema | undefined): ((value: unknown) => Cell) => {
  const { type = '', format = '', pattern } = schema ?? {};
  if (pattern === DECIMAL) return numberCell;
  return CELLS[type] ?? CELLS[format] ?? textCell;
};

const textCell = (value: unknown): Cell => {
  const text = textOf(value);
  return text === '' ? null : { kind: 'text', text };
};
const numberCell = (value: unknown): Cell =>
  typeof value === 'number' || typeof value === 'string' ? { kind: 'number', text: String(value) } : null;
const flagCell = (value: unknown): Cell =>
  typeof value === 'boolean' ? { kind: 'flag', flag: value } : null;
const dayCell = (value: unknown): Cell =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
    ? { kind: 'day', day: value }
    : textCell(value);
const instantCell = (value: unknown): Cell =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
    ? { kind: 'instant', instant: value }
    : textCell(value);
const amountCell = (value: unknown): Cell =>
  isMoney(value)
    ? {
        kind: 'number',
        text: decimalText(parseMoney(value)),
        decimals: currencyDigits(value.currency),
      }
    : null;

/** By type, and by form of a text. */
const CELLS: Readonly<Record<string, (value: unknown) => Cell>> = {
  ...{ integer: numberCell, number: numberCell, boolean: flagCell },
  ...{ date: dayCell, 'date-time': instantCell },
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMoney = (value: unknown): value is MoneyJson =>
  isRecord(value) && typeof value.amount === 'string' && typeof value.currency === 'string';

/** What has no cell of its own, for a reader: `role: partner.rep, untilOn: 2026-12-31; role: …`. */
const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (isMoney(value)) return `${value.currency} ${decimalText(parseMoney(value))}`;
  if (isRecord(value))
    return Object.entries(value)
      .filter(([, part]) => part !== null && part !== undefined)
      .map(([name, part]) => `${name}: ${textOf(part)}`)
      .join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** What stands at a path of a row; `null` if that, or what it is part of, is known to be nothing. */
export const valueAt = (row: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) => (value === null ? null : isRecord(value) ? value[name] : undefined),
    row,
  );
