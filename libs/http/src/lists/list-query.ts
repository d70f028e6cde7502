import { isDay, readInstant } from '@channel/kernel';
import { parameterInvalid, unknownParameters } from '../edge/query-guard';
import { ID } from '../fields';
import { calledBy, namesOf } from '../names/record-names';

/** A record, by its id or by what people call it: the parameter under which its names are registered (`RecordNames`). */
export type Named = Readonly<{ named: string }>;
/** A text of a form, such as a quarter. */
export type Formed = Readonly<{ form: RegExp; example: string }>;
/**
 * The kind of a filter's values: free text, or something with a form; `{ oneOf }` knows all of them. A `code` is kept in
 * capitals, and found in small letters too: `ptr-0042`.
 */
export type FilterType =
  | 'text'
  | 'code'
  | 'day'
  | 'instant'
  | 'integer'
  | 'flag'
  | Readonly<{ oneOf: readonly string[] }>
  | Named
  | Formed;

export const QUARTER_FORM: Formed = { form: /^\d{4}-Q[1-4]$/, example: '2026-Q3' };
export const HALF_YEAR_FORM: Formed = { form: /^\d{4}-H[12]$/, example: '2026-H2' };
export const MONTH_FORM: Formed = { form: /^\d{4}-(0[1-9]|1[0-2])$/, example: '2026-09' };
export const CURRENCY_FORM: Formed = { form: /^[A-Z]{3}$/, example: 'USD' };
export const COUNTRY_FORM: Formed = { form: /^[A-Z]{2}$/, example: 'US' };
export type Operator = 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in';
export type Filter = Readonly<{ column: string; operator: Operator; values: readonly string[] }>;

/** A list's question, understood. */
export type ListQuery = Readonly<{
  limit: number;
  filters: readonly Filter[];
  sort: Readonly<{ column: string; descending: boolean }>;
  search?: string;
  count: boolean;
}>;

export type Allowed = Readonly<{
  filters: Readonly<Record<string, FilterType | undefined>>;
  sorts: readonly [string, ...string[]];
  searchable: boolean;
}>;

/** The values of a column that has a closed list of them. */
export const choicesOf = (type: FilterType): readonly string[] | undefined =>
  typeof type === 'object' && 'oneOf' in type ? type.oneOf : undefined;

export const isFormed = (type: FilterType): type is Formed => typeof type === 'object' && 'form' in type;

const isNamed = (type: FilterType): type is Named => typeof type === 'object' && 'named' in type;

/** What can be asked of a kind of value beside equality: order only where there is one. */
export const OPERATORS_OF = (type: FilterType): readonly Operator[] =>
  type === 'day' || type === 'instant' || type === 'integer'
    ? ['ne', 'in', 'gt', 'gte', 'lt', 'lte']
    : ['ne', 'in'];
const MAX_VALUES = 100;

/** Query parameters as text each, also where the parser made arrays or objects of them. */
export const flatQuery = (query: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      if (typeof value !== 'string') throw parameterInvalid(name, `${name} may stand once.`);
      return [name, value];
    }),
  );

/** @param limitParameter 1–100, default 25 @throws ProblemException PARAMETER_INVALID */
export const parseLimit = (limitParameter: string | undefined): number => {
  if (limitParameter === undefined) return 25;
  const limit = /^\d{1,3}$/.test(limitParameter) ? Number(limitParameter) : 0;
  if (limit < 1 || limit > 100) throw parameterInvalid('limit', 'limit is a whole number from 1 to 100.');
  return limit;
};

/** @throws ProblemException UNKNOWN_PARAMETER, PARAMETER_INVALID */
export const parseListQuery = (query: Readonly<Record<string, string>>, allowed: Allowed): ListQuery => {
  const { limit, sort, q, count, minCheckpoint: _, asOf: _asOf, ...rest } = query;
  const filters = Object.entries(rest).map(([name, value]) => filterOf(name, value, allowed));
  const unknown = [
    ...Object.keys(rest).filter((_name, index) => filters[index] === undefined),
    ...(q !== undefined && !allowed.searchable ? ['q'] : []),
  ];
  if (unknown.length > 0)
    throw unknownParameters(unknown, [
      ...Object.keys(allowed.filters),
      ...['sort', 'limit', 'cursor', 'count', 'asOf', 'format', 'minCheckpoint'],
      ...(allowed.searchable ? ['q'] : []),
    ]);
  return {
    limit: parseLimit(limit),
    filters: filters.filter((filter) => filter !== undefined),
    sort: sortOf(sort, allowed.sorts),
    ...(q === undefined ? {} : { search: searchOf(q) }),
    count: flagOf('count', count),
  };
};

const filterOf = (name: string, value: string, { filters }: Allowed): Filter | undefined => {
  const [, column = '', operator] = /^([a-zA-Z]\w*)(?:\[(\w+)\])?$/.exec(name) ?? [];
  const type = Object.hasOwn(filters, column) ? filters[column] : undefined;
  if (type === undefined) return undefined;
  if (operator !== undefined && !OPERATORS_OF(type).includes(operator as Operator)) return undefined;
  const several = operator === undefined || operator === 'in' || operator === 'ne';
  const values = valuesOf(name, several ? value.split(',') : [value], type);
  return { column, operator: (operator as Operator | undefined) ?? 'eq', values };
};

/** @throws ProblemException PARAMETER_INVALID */
const valuesOf = (name: string, values: readonly string[], type: FilterType): readonly string[] => {
  if (values.length > MAX_VALUES)
    throw parameterInvalid(name, `${name} takes at most ${String(MAX_VALUES)} values.`);
  if (!values.every(fits(type)))
    throw parameterInvalid(name, `${name} takes ${formOf(type)}.`, choicesOf(type));
  return values.map(READ[simple(type)]);
};
/** What a value means, as the column keeps it. */
const asItIs = (value: string): string => value;
const READ: Readonly<Record<SimpleType, (value: string) => string>> = {
  ...{ text: asItIs, day: asItIs, integer: asItIs, flag: asItIs },
  code: (value) => value.toUpperCase(),
  instant: (value) => readInstant(value) ?? value,
};

export type SimpleType = Exclude<FilterType, object>;
const formOf = (type: FilterType): string => {
  if (isFormed(type)) return `a value such as ${type.example}`;
  if (isNamed(type)) {
    const example = namesOf(type.named)?.example;
    return `the id of a record as the API gives it${example === undefined ? '' : `, or what people call it, such as ${example}`}`;
  }
  const choices = choicesOf(type);
  return choices === undefined ? FORM[simple(type)] : `one of ${choices.join(', ')}`;
};
const fits = (type: FilterType): ((value: string) => boolean) => {
  if (isFormed(type)) return (value) => type.form.test(value);
  if (isNamed(type))
    return (value) => isText(value) && (ID.test(value) || calledBy(type.named, value) !== undefined);
  const choices = choicesOf(type);
  return choices === undefined ? FITS[simple(type)] : (value) => choices.includes(value);
};
/** What names a record is text. */
export const simple = (type: FilterType): SimpleType => (typeof type === 'object' ? 'text' : type);

const FORM: Readonly<Record<SimpleType, string>> = {
  text: 'text of 1 to 200 characters',
  code: 'a code of 1 to 200 characters',
  day: 'a day such as 2026-10-02',
  instant: 'an instant such as 2026-10-02T09:30:00Z',
  integer: 'a whole number of at most nine digits',
  flag: 'true or false',
};
const isText = (value: string): boolean => value.length > 0 && value.length <= 200 && !value.includes('\0');
const FITS: Readonly<Record<SimpleType, (value: string) => boolean>> = {
  text: isText,
  code: isText,
  day: isDay,
  instant: (value) => readInstant(value) !== undefined,
  integer: (value) => /^-?\d{1,9}$/.test(value),
  flag: (value) => value === 'true' || value === 'false',
};

const sortOf = (given: string | undefined, sorts: Allowed['sorts']): ListQuery['sort'] => {
  const wanted = given ?? sorts[0];
  const column = wanted.replace(/^-/, '');
  const columns = [...new Set(sorts.map((sort) => sort.replace(/^-/, '')))];
  if (!columns.includes(column))
    throw parameterInvalid('sort', `sort is one of ${columns.join(', ')}, with - for descending.`, columns);
  return { column, descending: wanted.startsWith('-') };
};

const searchOf = (q: string): string => {
  if (q.length < 1 || q.length > 100 || q.includes('\0'))
    throw parameterInvalid('q', 'q has 1 to 100 characters.');
  return q;
};

export const flagOf = (name: string, value: string | undefined): boolean => {
  if (value === undefined || value === 'false') return false;
  if (value === 'true') return true;
  throw parameterInvalid(name, `${name} is true or false.`);
};
