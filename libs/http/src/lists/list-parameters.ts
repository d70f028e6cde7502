import type { ApiQueryOptions } from '@nestjs/swagger';
import { AS_OF_TEXT, type AsOf } from './moment';
import { choicesOf, isFormed, OPERATORS_OF, simple, type FilterType, type SimpleType } from './list-query';

type Schema = Readonly<Record<string, unknown>>;

/** One value of a filter, as a schema. */
const valueSchema = (type: FilterType): Schema => {
  const choices = choicesOf(type);
  if (choices !== undefined) return { type: 'string', enum: [...choices] };
  if (isFormed(type)) return { type: 'string', pattern: type.form.source };
  return VALUES[simple(type)];
};
const TEXT: Schema = { type: 'string', minLength: 1, maxLength: 200 };
const VALUES: Readonly<Record<SimpleType, Schema>> = {
  text: TEXT,
  code: TEXT,
  day: { type: 'string', format: 'date' },
  instant: { type: 'string', format: 'date-time' },
  integer: { type: 'integer', format: 'int32' },
  flag: { type: 'boolean' },
};

const filterParameters = ([name, type]: readonly [string, FilterType]): readonly ApiQueryOptions[] => {
  const value = valueSchema(type);
  const several = { type: 'array', items: value, minItems: 1, maxItems: 100 };
  return [undefined, ...OPERATORS_OF(type)].map((operator) => {
    const takesSeveral = operator === undefined || operator === 'ne' || operator === 'in';
    return {
      name: operator === undefined ? name : `${name}[${operator}]`,
      required: false,
      schema: takesSeveral ? several : value,
      // Several values stand in one parameter, separated by commas.
      ...(takesSeveral ? { style: 'form', explode: false } : {}),
    };
  });
};

const optional = (name: string, schema: Schema, description?: string): ApiQueryOptions => ({
  name,
  required: false,
  schema,
  ...(description === undefined ? {} : { description }),
});

/** How every list is read page by page. */
export const pagingParameters: readonly ApiQueryOptions[] = [
  optional('limit', { type: 'integer', minimum: 1, maximum: 100, default: 25 }),
  optional('cursor', { type: 'string' }, 'Of the page before; beside it only limit may stand.'),
];

export const formatParameter: ApiQueryOptions = optional(
  'format',
  { type: 'string', enum: ['json', 'csv', 'xlsx'], default: 'json' },
  'As a file: every row that the filters find, however many. A worksheet holds 1,048,575 rows.',
);

/** The query parameters of a list, from what its specification allows. */
export const parametersOf = (
  spec: Readonly<{
    filters: Readonly<Record<string, FilterType | undefined>>;
    sorts: readonly string[];
    search?: readonly string[] | undefined;
    asOf: AsOf;
  }>,
): readonly ApiQueryOptions[] => {
  const columns = [...new Set(spec.sorts.map((sort) => sort.replace(/^-/, '')))];
  const filters = Object.entries(spec.filters).flatMap(([name, type]) =>
    type === undefined ? [] : filterParameters([name, type]),
  );
  return [
    ...filters,
    ...(columns.length === 0
      ? []
      : [
          optional('sort', {
            type: 'string',
            enum: columns.flatMap((column) => [column, `-${column}`]),
            default: spec.sorts[0],
          }),
        ]),
    ...((spec.search ?? []).length === 0
      ? []
      : [optional('q', { type: 'string', minLength: 1, maxLength: 100 }, 'Text to look for.')]),
    ...(typeof spec.asOf === 'object' && 'not' in spec.asOf
      ? []
      : [optional('asOf', { type: 'string' }, AS_OF_TEXT)]),
    ...pagingParameters,
    optional('count', { type: 'boolean', default: false }, 'Count the rows, up to 10,000.'),
    formatParameter,
    optional('minCheckpoint', { type: 'string', pattern: '^\\d{1,40}$' }, 'Wait until the list shows this.'),
  ];
};
