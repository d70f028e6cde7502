import { entryFor, present, type DataOf, type DomainEvent } from '@channel/kernel';
import type { PoolClient } from 'pg';
import { handledIn, type Chunks, type Columns, type Recorded, type SqlProjection } from './projection';
import { RowSet } from './row-set';
import { indexOn } from './tables';

/** What an event does to one document: the next version from the one before, `undefined` ends it. */
export type FactChange<Fact> = Readonly<{
  id: string;
  next: (before: Fact | undefined) => Fact | undefined;
  /** It needs no document before it. */
  begins?: true;
}>;

/** Begins a document, or replaces it. */
export const make = <Fact>(id: string, fact: Fact): FactChange<Fact> => ({
  ...{ id, next: () => fact, begins: true },
});
/** Changes a document, which must be there. */
export const alter = <Fact>(id: string, changes: (before: Fact) => Partial<Fact>): FactChange<Fact> => ({
  id,
  next: (before) => {
    const fact = present(before, `the document ${id}`);
    return { ...fact, ...changes(fact) };
  },
});

/** What documents may rest on of an event: who recorded it, and when, is nothing of theirs. */
export type Told<Event extends DomainEvent> = Event extends DomainEvent
  ? Pick<Recorded<Event>, 'id' | 'checkpoint' | 'type' | 'data'>
  : never;

/** As a read model gets it: a part of a closed list with the event that has closed it. */
type Heard = Told<DomainEvent> & Readonly<{ closing?: Told<DomainEvent> }>;

/**
 * Which documents each event type changes. Types with `null` are not read.
 * @param closing of a part of a list: the event that has made it true. A long list comes part by part, in several batches
 */
export type FactsOn<Event extends DomainEvent, Fact> = {
  readonly [Type in Event['type']]:
    | ((
        data: DataOf<Event, Type>,
        event: Told<Extract<Event, Readonly<{ type: Type }>>>,
        closing: Told<Event> | undefined,
      ) => readonly FactChange<Fact>[])
    | null;
};

/** Documents of one kind, made of the events of one source, with versions by place of the feed. */
export type FactSource<Event extends DomainEvent, Fact extends object> = Readonly<{
  /** `<context>.<name>`, and the view's name from it. */
  name: string;
  streams: readonly string[];
  /** Lists that come in parts, each of which changes the documents of its own lines. */
  chunks?: readonly Chunks[];
  /** What is searched by, taken from the document: SQL never looks into it. */
  columns: Readonly<Record<string, Readonly<{ sql: string; of: (fact: Fact) => unknown }>>>;
  indexes?: readonly string[];
  on: FactsOn<Event, Fact>;
}>;

export const factSource = <Event extends DomainEvent, Fact extends object>(
  source: FactSource<Event, Fact>,
): FactSource<Event, Fact> => source;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a read model holds sources of every event and document
type AnySource = FactSource<any, any>;

/** What a source reads: its types with an entry, and the parts of its lists. */
const readBy = ({ on, chunks = [] }: AnySource): readonly string[] => [
  ...handledIn(on as Readonly<Record<string, unknown>>, chunks),
  ...partsOf(chunks),
];

const shortOf = ({ name }: Pick<AnySource, 'name'>): string => name.slice(name.indexOf('.') + 1);

/** SQL: a version counts at a place of the feed; `alias` with its point, `position` a parameter. */
export const knownAt = (position: string, alias = ''): string =>
  `${alias}"recordedFrom" <= ${position} and (${alias}"recordedTo" is null or ${alias}"recordedTo" > ${position})`;

/** The view of the moments of a read model of facts: which place its feed had reached at an instant. */
export const momentsOf = (name: string): string => `${name}-moments`;
const shortMomentsOf = (name: string): string => shortOf({ name: momentsOf(name) });

/**
 * The third kind of read model: facts as known at a place. Each event makes a version of its document that counts from the
 * event's place on, and ends the one before; "as known at P" is a plain WHERE, for ever. All sources share one checkpoint.
 * @param byInstant whether "as known at an instant" is asked too (`KnownFacts.placeAt`)
 */
export const knownFacts = ({
  name,
  version,
  sources,
  byInstant = false,
}: Readonly<{
  name: string;
  version: number;
  sources: readonly AnySource[];
  byInstant?: boolean;
}>): SqlProjection<DomainEvent> => ({
  name,
  version,
  streams: [...new Set(sources.flatMap(({ streams }) => streams))],
  handles: [...new Set(sources.flatMap(readBy))],
  chunks: sources.flatMap(({ chunks = [] }) => chunks),
  tables: [...sources.map(shortOf), ...(byInstant ? [shortMomentsOf(name)] : [])],
  create: (table) => [
    ...(byInstant
      ? [
          `create table ${table(shortMomentsOf(name))}
             ("recordedAt" text collate "C" primary key, "place" text collate "C" not null)`,
        ]
      : []),
    ...sources.flatMap((source) => {
      const columns = Object.entries(source.columns).map(([column, { sql }]) => `"${column}" ${sql}, `);
      const its = table(shortOf(source));
      return [
        `create table ${its} ("id" text collate "C" not null, "fact" jsonb not null, ${columns.join('')}
           "recordedFrom" text collate "C" not null, "recordedTo" text collate "C",
           primary key ("id", "recordedFrom"))`,
        ...(source.indexes ?? []).map((body) => indexOn(its, body)),
      ];
    }),
  ],
  onFailure: 'stop',
  apply: async (client, events, table) => {
    // The documents of each source lie in a table of their own, so each needs its own order only.
    for (const source of sources)
      await keep(client, changesOf(source, events), source, table(shortOf(source)));
    if (byInstant) await keepMoments(client, events, table(shortMomentsOf(name)));
  },
});

/** Of several events of one instant the last place counts. */
const keepMoments = async (
  client: PoolClient,
  events: readonly Recorded<DomainEvent>[],
  table: string,
): Promise<void> => {
  const moments = new Map(events.map(({ metadata, checkpoint }) => [metadata.recordedAt, checkpoint]));
  await client.query(
    `insert into ${table} ("recordedAt", "place") select * from unnest($1::text[], $2::text[])
       on conflict ("recordedAt") do update set "place" = excluded."place"`,
    [[...moments.keys()], [...moments.values()]],
  );
};

const partsOf = (chunks: readonly Chunks[]): readonly string[] => chunks.map(({ chunk }) => chunk);

type Placed = FactChange<object> & Readonly<{ at: string }>;

/** What happens to the documents of a source, in feed order. */
export const changesOf = (source: AnySource, events: readonly Heard[]): readonly Placed[] =>
  events.flatMap((event) => {
    const changes = entryFor<DomainEvent, readonly FactChange<object>[], [unknown, unknown]>(
      source.on as never,
      event,
      event,
      event.closing,
    );
    return (changes ?? []).map((change) => ({ ...change, at: event.checkpoint }));
  });

type Version = Readonly<{ id: string; fact: object; recordedFrom: string; recordedTo: string | null }>;

/** A batch is two statements, however many events it has. */
const keep = async (
  client: PoolClient,
  changes: readonly Placed[],
  source: AnySource,
  table: string,
): Promise<void> => {
  if (changes.length === 0) return;
  const byId = new Map<string, Placed[]>();
  for (const change of changes) {
    const its = byId.get(change.id);
    if (its === undefined) byId.set(change.id, [change]);
    else its.push(change);
  }
  const before = await endVersions(client, byId, table);
  const versions = [...byId].flatMap(([id, its]) => versionsOf(id, its, before.get(id)));
  const searched: Columns = Object.fromEntries(
    Object.entries(source.columns).map(([column, { sql }]) => [column, sql] as const),
  );
  const set = new RowSet({
    id: 'text',
    fact: 'jsonb',
    ...searched,
    recordedFrom: 'text',
    recordedTo: 'text',
  });
  const rows = versions.map((version) => ({ ...version, ...columnsOf(source, version.fact) }));
  const replaced = ['fact', ...Object.keys(searched), 'recordedTo']
    .map((name) => `"${name}" = excluded."${name}"`)
    .join(', ');
  await client.query(
    // An earlier page of the same closed list may have made a version at the same place; the last one is what was known.
    `insert into ${table} (${set.columns}) ${set.source} on conflict ("id", "recordedFrom") do update set ${replaced}`,
    [...set.values(rows)],
  );
};

/** Ends the present version of each document where its first change begins. @returns them, by id */
const endVersions = async (
  client: PoolClient,
  byId: ReadonlyMap<string, readonly Placed[]>,
  table: string,
): Promise<ReadonlyMap<string, object>> => {
  const { rows } = await client.query<Readonly<{ id: string; fact: object }>>(
    `update ${table} f set "recordedTo" = change."at"
       from unnest($1::text[], $2::text[]) change("id", "at")
      where f."id" = change."id" and f."recordedTo" is null
      returning f."id", f."fact"`,
    [[...byId.keys()], [...byId.values()].map(([first]) => first?.at)],
  );
  return new Map(rows.map(({ id, fact }) => [id, fact]));
};

/** Of several changes at one place the last is what was known there. */
const versionsOf = (
  id: string,
  changes: readonly Placed[],
  before: object | undefined,
): readonly Version[] => {
  let fact = before;
  return changes.flatMap(({ next, at }, index) => {
    fact = next(fact);
    const following = changes[index + 1]?.at ?? null;
    return fact === undefined || following === at
      ? []
      : [{ id, fact, recordedFrom: at, recordedTo: following }];
  });
};

export const columnsOf = ({ columns }: AnySource, fact: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(columns).map(([column, { of }]) => [column, of(fact)]));
