import { Database } from '@channel/postgres';
import { Checkpoints, RuntimeRegistry } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../access';
import { parameterInvalid } from '../edge/query-guard';
import { Lists, type ListSpec, type Page, type PageRequest } from '../list';
import type { View, ViewOf } from '../views/vocabulary';
import { RecordNames } from '../names/record-names';
import { ProblemException } from '../problem';
import { ListTimes } from './list-times';
import { readCursor, writeCursor } from './cursor';
import { flatQuery, parseLimit, parseListQuery, type FilterType, type ListQuery } from './list-query';
import { sourceAt } from './moment';
import { conditionSql, COUNT_LIMIT, countSql, pageSql, type Sql } from './list-sql';

/** Injection token of the secret that signs cursors. */
export const CURSOR_SECRET = Symbol('CursorSecret');

/** A row as it is read: its place in the order, and of the past when it was so. */
type Found<Row> = Row & {
  key: string;
  sortedBy: string | null;
  knownFrom?: string;
  knownUntil?: string | null;
};
type Asked = Readonly<{
  query: ListQuery;
  /** The parameters that the next page repeats. */
  repeat: Readonly<Record<string, string>>;
  after?: Readonly<{ value: string | null; key: string }>;
  /** Up to when what was recorded counts; absent: now. */
  moment: string | undefined;
}>;

/** Lists from the live view of a projection, with keyset paging. */
@Injectable()
export class PostgresLists extends Lists {
  // eslint-disable-next-line max-params -- Nest injects each part by itself
  constructor(
    private readonly database: Database,
    private readonly checkpoints: Checkpoints,
    private readonly times: ListTimes,
    private readonly names: RecordNames,
    private readonly registry: RuntimeRegistry,
    @Inject(CURSOR_SECRET) private readonly secret: string,
  ) {
    super();
  }

  override async page<Row extends object, Item extends View>(
    spec: ListSpec<Row, Item>,
    { viewer, parameters, waitMs }: PageRequest,
  ): Promise<Page<ViewOf<Item>>> {
    const flat = flatQuery(parameters);
    const asked = await this.withIds(spec.filters, await this.understand(spec, viewer, flat));
    const checkpoint = await this.waitFor(spec.projection, flat.minCheckpoint, waitMs);
    const scope = spec.scope(viewer);
    const visible = conditionSql(scope, asked.query, spec.search ?? []);
    const { from, condition } = sourceAt(spec, scope.where, visible, asked.moment);
    const [rows, count, lagMs] = await Promise.all([
      this.select<Row>(pageSql(from, condition, this.ordered(spec.projection, asked.query), asked.after)),
      asked.query.count ? this.count(countSql(from, condition)) : undefined,
      this.times.behind(checkpoint),
    ]);
    const recorded = asked.moment === undefined ? {} : { recordedUntil: asked.moment };
    return this.assemble({ spec, viewer, asked, rows, count, asOf: { checkpoint, lagMs, ...recorded } });
  }

  private async understand<Row extends object, Item extends View>(
    spec: ListSpec<Row, Item>,
    viewer: Principal,
    flat: Readonly<Record<string, string>>,
  ): Promise<Asked> {
    const allowed = {
      filters: spec.filters as Readonly<Record<string, FilterType | undefined>>,
      sorts: spec.sorts,
      searchable: (spec.search ?? []).length > 0,
    };
    const { cursor: given, limit, minCheckpoint: _, ...own } = flat;
    if (given === undefined) {
      const moment = await this.times.asked(spec.asOf, flat.asOf);
      return { query: parseListQuery(flat, allowed), repeat: own, moment };
    }
    const [beside] = Object.keys(own);
    if (beside !== undefined)
      throw parameterInvalid(beside, 'Beside a cursor only limit may stand: it holds the filters.');
    const cursor = readCursor(given, this.secret, { projection: spec.projection, viewer: viewer.id });
    return {
      query: { ...parseListQuery(cursor.query, allowed), limit: parseLimit(limit) },
      repeat: cursor.query,
      moment: await this.times.asked(spec.asOf, cursor.query.asOf),
      after: { value: cursor.value, key: cursor.key },
    };
  }

  /** Codes and numbers of records become their ids. */
  private async withIds(types: Readonly<Partial<Record<string, FilterType>>>, asked: Asked): Promise<Asked> {
    const filters = asked.query.filters.map(async (filter) => {
      const type = types[filter.column];
      if (typeof type !== 'object' || !('named' in type)) return filter;
      const ids = filter.values.map((value) => this.names.idOf(type.named, value));
      return { ...filter, values: await Promise.all(ids) };
    });
    return { ...asked, query: { ...asked.query, filters: await Promise.all(filters) } };
  }

  /** What a read model declares of the column: whether each of its rows has a value. */
  private ordered<Query extends Pick<ListQuery, 'sort'>>(projection: string, query: Query) {
    const declared = this.registry.projections.find(({ name }) => name === projection);
    const columns = declared !== undefined && 'columns' in declared ? declared.columns : {};
    const always = /\bnot null\b/i.test(columns[query.sort.column] ?? '');
    return { ...query, sort: { ...query.sort, always } };
  }

  private async waitFor(projection: string, minimum: string | undefined, wait: number): Promise<string> {
    if (minimum === undefined || wait === 0) return this.checkpoints.of(projection);
    if (!/^\d{1,40}$/.test(minimum))
      throw parameterInvalid('minCheckpoint', 'minCheckpoint is the checkpoint of a command’s answer.');
    return this.checkpoints.reached(projection, minimum, wait);
  }

  private async select<Row extends object>({ text, values }: Sql) {
    try {
      return await this.database.query<Found<Row>>(text, values);
    } catch (error) {
      if (isUndefinedTable(error)) throw notBuilt();
      throw error;
    }
  }

  private async count({ text, values }: Sql) {
    const [row] = await this.database.query<{ count: number }>(text, values);
    const value = row?.count ?? 0;
    return { value, relation: value >= COUNT_LIMIT ? 'gte' : 'eq' } as const;
  }

  private assemble<Row extends object, Item extends View>({
    spec,
    viewer,
    asked,
    rows,
    count,
    asOf,
  }: Readonly<{
    spec: ListSpec<Row, Item>;
    viewer: Principal;
    asked: Asked;
    rows: readonly Found<Row>[];
    count: Awaited<ReturnType<PostgresLists['count']>> | undefined;
    asOf: Page['asOf'];
  }>): Page<ViewOf<Item>> {
    const shown = rows.slice(0, asked.query.limit);
    const last = shown.at(-1);
    const hasMore = rows.length > shown.length;
    const cursor = (end: { key: string; sortedBy: string | null }): string =>
      writeCursor(
        {
          projection: spec.projection,
          viewer: viewer.id,
          query: asked.repeat,
          value: end.sortedBy,
          key: end.key,
        },
        this.secret,
      );
    return {
      // The place in the order is the cursor's, not the row's, and so are its times: no view shows them.
      data: shown.map(({ sortedBy: _place, knownFrom: _from, knownUntil: _until, ...row }) =>
        spec.view(row as unknown as Row & { key: string }, viewer),
      ),
      page: {
        ...(hasMore && last !== undefined ? { nextCursor: cursor(last) } : {}),
        hasMore,
        ...(count === undefined ? {} : { count }),
      },
      asOf,
    };
  }
}

const isUndefinedTable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '42P01';

/** Right after the first start: the worker has not made the view yet. */
const notBuilt = (): ProblemException =>
  new ProblemException(503, 'UNAVAILABLE', 'This list is being built. Ask again in a moment.', {
    headers: { 'retry-after': '2' },
  });
