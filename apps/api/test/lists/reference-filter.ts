import { choicesOf, type FilterType, type Operator } from '@channel/http';

export type Row = Readonly<Record<string, unknown>>;
/** A question to a list, with the rows that it must find among all of them; or that it is refused. */
export type Question = Readonly<{
  parameter: string;
  value: string;
  expected: 'refused' | ((row: Row) => boolean);
}>;

type Simple = Exclude<FilterType, object>;
/** Values that are none of the kind. */
const BAD: Readonly<Record<Simple, readonly string[]>> = {
  text: ['', 'x'.repeat(201)],
  code: ['', 'x'.repeat(201)],
  day: ['2026-02-30', '2026-10-01T00:00:00Z', 'null', ''],
  instant: ['2026-10-01', '2026-10-01T99:99:99Z', 'yesterday', ''],
  integer: ['1.5', '1e3', '10000000000', 'x', ''],
  flag: ['perhaps', '1', 'TRUE', ''],
};
const badValuesOf = (type: FilterType): readonly string[] => {
  if (typeof type === 'string') return BAD[type];
  return 'named' in type ? ['', 'Halden Hospitals', 'null;', 'XX-2026-000001'] : ['nonsense', '', 'null'];
};

/** One of the kind that hardly a row has. */
const STRANGERS: Readonly<Record<Simple, string>> = {
  ...{
    text: 'nobody',
    code: 'NONE-1',
    day: '1999-12-31',
    instant: '1999-12-31T23:59:59Z',
    integer: '-77',
    flag: 'true',
  },
};
const strangerOf = (type: FilterType): string => {
  if (typeof type === 'string') return STRANGERS[type];
  return 'form' in type ? type.example : (choicesOf(type)?.at(-1) ?? 'nobody');
};

const isOrdered = (type: FilterType): boolean => type === 'day' || type === 'instant' || type === 'integer';
const isNothing = (value: unknown): boolean => value === null || value === undefined;
/** The milliseconds of an instant may be left out; a code may be in small letters. */
const meantBy = (type: FilterType, value: string): string => {
  if (type === 'code') return value.toUpperCase();
  return type === 'instant' ? new Date(value).toISOString() : value;
};
const compare = (type: FilterType, one: string, other: string): number => {
  if (type === 'integer') return Number(one) - Number(other);
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
const HOLDS: Readonly<Record<'gt' | 'gte' | 'lt' | 'lte', (order: number) => boolean>> = {
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
};

/** Written once more on purpose: as somebody outside would, over rows that were not filtered. */
const matches =
  (column: string, type: FilterType, operator: Operator, values: readonly string[]) =>
  (row: Row): boolean => {
    const held = row[column];
    const meant = values.map((value) => meantBy(type, value));
    if (isNothing(held)) return operator === 'ne';
    if (operator === 'ne') return !meant.includes(String(held));
    if (operator === 'eq' || operator === 'in') return meant.includes(String(held));
    return HOLDS[operator](compare(type, String(held), meant[0] ?? ''));
  };

/** Every operator with values that rows have, that none has, and that are none of the kind. */
export const questionsOf = (column: string, type: FilterType, rows: readonly Row[]): readonly Question[] => {
  const held = [...new Set(rows.map((row) => row[column]).filter((value) => !isNothing(value)))];
  const [first = strangerOf(type), second = strangerOf(type)] = held.map(String);
  const refused = (operator: string, value: string): Question => ({
    ...{ parameter: `${column}${operator}`, value, expected: 'refused' },
  });
  const ask = (operator: Operator, ...values: readonly string[]): Question => ({
    parameter: operator === 'eq' ? column : `${column}[${operator}]`,
    value: values.join(','),
    expected: matches(column, type, operator, values),
  });
  return [
    ...(['eq', 'ne', 'in'] as const).flatMap((operator) => [
      ask(operator, first),
      ask(operator, first, second),
      ask(operator, strangerOf(type)),
      ...(type === 'code' ? [ask(operator, first.toLowerCase())] : []),
    ]),
    ...(['gt', 'gte', 'lt', 'lte'] as const).flatMap((operator) =>
      isOrdered(type)
        ? [ask(operator, first), ask(operator, second), ask(operator, strangerOf(type))]
        : [refused(`[${operator}]`, first)],
    ),
    ...badValuesOf(type).flatMap((value) => ['', '[ne]', '[in]'].map((operator) => refused(operator, value))),
    ...['[like]', '[eq]', '[]'].map((operator) => refused(operator, first)),
  ];
};
