import { pastOf, viewOf, type AnyProjection, type Projection, type SqlProjection } from './projection';
import { digestOf } from '@channel/event-store';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the engine holds projections of every event
export type AnySqlProjection = SqlProjection<any>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the engine holds projections of every event and row
export type AnyRowProjection = Projection<any, Record<string, unknown>>;

export const isSql = (projection: AnyProjection): projection is AnySqlProjection => 'apply' in projection;

const contextOf = (name: string): string => name.slice(0, name.indexOf('.'));

/** The views of a projection: one of rows has one, and one of its past if it remembers; an SQL projection one for each table. */
export const viewsOf = (projection: AnyProjection): readonly string[] =>
  isSql(projection)
    ? projection.tables.map((short) => viewOf(`${contextOf(projection.name)}.${short}`))
    : [viewOf(projection.name), ...(projection.remembers === true ? [pastOf(projection.name)] : [])];

/** The table behind a view in one build. */
export const tableOf = (view: string, build: bigint): string => view.replace(/"$/, `__b${String(build)}"`);

export const tablesOf =
  (projection: AnySqlProjection, build: bigint) =>
  (short: string): string =>
    tableOf(viewOf(`${contextOf(projection.name)}.${short}`), build);

/** What creates the tables of one build, complete. */
export const ddlOf = (projection: AnyProjection, build: bigint): readonly string[] => [
  ...bareDdlOf(projection, build),
  ...indexDdlOf(projection, build),
];

/** What is needed to fill the tables of one build. */
export const bareDdlOf = (projection: AnyProjection, build: bigint): readonly string[] => {
  if (isSql(projection)) return projection.create(tablesOf(projection, build));
  const columns = Object.entries(projection.columns).map(([name, type]) => `"${name}" ${type}`);
  return [
    `create table ${rowsOf(projection, build)} (${['key text collate "C" primary key', ...columns].join(', ')})`,
    ...(projection.remembers === true ? pastDdlOf(projection, build) : []),
  ];
};

/** The same columns without the constraints: many versions of a row have one key. */
const pastDdlOf = (projection: AnyRowProjection, build: bigint): readonly string[] => {
  const past = tableOf(pastOf(projection.name), build);
  const known = ['"knownFrom" text collate "C" not null', '"knownUntil" text collate "C"'];
  return [
    `create table ${past} (like ${rowsOf(projection, build)}, ${known.join(', ')})`,
    // Needed while it is filled: each change ends the version before.
    `create unique index on ${past} (key) where "knownUntil" is null`,
    `create index on ${past} (key, "knownFrom")`,
  ];
};

/**
 * An index of a read model. One of what lists hold is kept in order at once: PostgreSQL else lays what is new aside, up to 4 MB
 * of it, and whoever searches reads all of that, until somebody clears it away.
 */
export const indexOn = (table: string, body: string): string =>
  `create index on ${table} ${body}${body.startsWith('using gin') ? ' with (fastupdate = off)' : ''}`;

/** What only readers need: made at once when the rows are there, that takes a fraction of the time. */
export const indexDdlOf = (projection: AnyProjection, build: bigint): readonly string[] =>
  isSql(projection) ? [] : (projection.indexes ?? []).map((body) => indexOn(rowsOf(projection, build), body));

const rowsOf = ({ name }: AnyRowProjection, build: bigint): string => tableOf(viewOf(name), build);

/** Changes when rows could come out differently by declaration; the version tells of the rest. */
export const shapeOf = (projection: AnyProjection): string =>
  digestOf({
    streams: projection.streams ?? [],
    handles: projection.handles ?? [],
    chunks: projection.chunks ?? [],
    ddl: ddlOf(projection, 0n),
  });
