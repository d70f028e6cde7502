import type { Filter, ListQuery } from './list-query';

/** A statement under construction: its text names `$n`, its values stand in order. */
export type Sql = Readonly<{ text: string; values: readonly unknown[] }>;

const column = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const SIGNS = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

/** Collects values and gives each its number. */
class Values {
  constructor(readonly list: unknown[]) {}
  add(value: unknown): string {
    this.list.push(value);
    return `$${String(this.list.length)}`;
  }
}

const filterSql = ({ column: name, operator, values: given }: Filter, values: Values): string => {
  const where = column(name);
  if (operator === 'eq' || operator === 'in')
    return `${where} in (${given.map((value) => values.add(value)).join(', ')})`;
  if (operator === 'ne')
    return `(${where} is null or ${where} not in (${given.map((value) => values.add(value)).join(', ')}))`;
  return `${where} ${SIGNS[operator]} ${values.add(given[0])}`;
};

const searchSql = (search: string, columns: readonly string[], values: Values): string => {
  const pattern = values.add(`%${search.replaceAll(/[\\%_]/g, '\\$&')}%`);
  return `(${columns.map((name) => `${column(name)} ilike ${pattern}`).join(' or ')})`;
};

/** Everything before paging: what this viewer may see, and what was asked for. */
export const conditionSql = (
  scope: Readonly<{ where: string; values: readonly unknown[] }>,
  { filters, search }: Pick<ListQuery, 'filters' | 'search'>,
  searchable: readonly string[],
): Sql => {
  const values = new Values([...scope.values]);
  const parts = [
    `(${scope.where})`,
    ...filters.map((filter) => filterSql(filter, values)),
    ...(search === undefined ? [] : [searchSql(search, searchable, values)]),
  ];
  return { text: parts.join(' and '), values: values.list };
};

/** One page, one row more than asked for; rows without a value of the sort column come last. */
export const pageSql = (
  view: string,
  condition: Sql,
  { sort, limit }: Pick<ListQuery, 'sort' | 'limit'> & Readonly<{ sort: Order }>,
  after?: Readonly<{ value: string | null; key: string }>,
): Sql => {
  const values = new Values([...condition.values]);
  const by = column(sort.column);
  const way = sort.descending ? 'desc' : 'asc';
  const beyond = sort.descending ? '<' : '>';
  const seekFrom = sort.always === true ? seekAlwaysSql : seekSql;
  const seek = after === undefined ? '' : ` and ${seekFrom(by, beyond, after, values)}`;
  const last = sort.always === true ? '' : ' nulls last';
  return {
    text: `select *, ${by}::text as "sortedBy" from ${view} where ${condition.text}${seek}
      order by ${by} ${way}${last}, key ${way} limit ${values.add(limit + 1)}`,
    values: values.list,
  };
};

/** `always`: every row has a value, so one index serves both directions and finds the place where a page begins. */
type Order = Readonly<{ column: string; descending: boolean; always?: boolean }>;

const seekAlwaysSql = (
  by: string,
  beyond: string,
  after: Readonly<{ value: string | null; key: string }>,
  values: Values,
): string => `(${by}, key) ${beyond} (${values.add(after.value)}, ${values.add(after.key)})`;

const seekSql = (
  by: string,
  beyond: string,
  after: Readonly<{ value: string | null; key: string }>,
  values: Values,
): string => {
  const key = values.add(after.key);
  if (after.value === null) return `(${by} is null and key ${beyond} ${key})`;
  const value = values.add(after.value);
  return `(${by} ${beyond} ${value} or (${by} = ${value} and key ${beyond} ${key}) or ${by} is null)`;
};

export const COUNT_LIMIT = 10_000;

export const countSql = (view: string, condition: Sql): Sql => ({
  text: `select count(*)::int as count from (select 1 from ${view} where ${condition.text} limit ${String(COUNT_LIMIT)}) few`,
  values: condition.values,
});
