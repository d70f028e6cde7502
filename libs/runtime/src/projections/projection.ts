import type { RecordedEvent } from '@channel/event-store';
import { entryFor, present, typesIn, type DataOf, type DomainEvent } from '@channel/kernel';
import type { PoolClient } from 'pg';

/** A stored event whose type and data are known. A chunk of a closed list knows the event that has closed it. */
export type Recorded<Event extends DomainEvent> = Event extends DomainEvent
  ? Readonly<
      Omit<RecordedEvent, 'type' | 'data'> & {
        type: Event['type'];
        data: Event['data'];
        closing?: RecordedEvent;
      }
    >
  : never;

/** Column name → SQL type with constraints, e.g. `{ status: 'text not null', lines: 'jsonb' }`. */
export type Columns = Readonly<Record<string, string>>;

/**
 * What stops the world and what can wait: `stop` for everything that money rests on; `park` keeps the event and every
 * later one of the same key aside, visible and retryable.
 */
export type FailurePolicy = 'park' | 'stop';

/**
 * `fine`: whoever works here can do so while it is behind. Else a service is not ready before what stops on an error has what
 * the log holds.
 */
export type Lateness = 'fine';

/**
 * Facts that are true only once their list is closed. Where the feed shows an event of type `closing`, the engine reads
 * its stream and hands over the chunks between it and the closing event of the same type before it, then the closing
 * event itself: in pages, all within one transaction. All of them carry the closing event's checkpoint. Chunks met in the
 * feed are passed over, so a list that was never closed is never seen. Both types belong into `handles`.
 */
export type Chunks = Readonly<{ chunk: string; closing: string }>;

/**
 * A read model of rows: each event names the rows it touches, and each row is a pure fold.
 * The engine loads the rows of a batch, folds in memory, writes them set-based and moves the checkpoint, all in one
 * transaction (P2). Deterministic: no clock, no random, nothing but the event and the row.
 */
export type Projection<Event extends DomainEvent, Row extends object> = Readonly<{
  /** `<context>.<name>`; the view to query is `read.<context>_<name with underscores>`. */
  name: string;
  /** New shape or meaning: the next version, built beside the live one and switched. */
  version: number;
  /** Prefixes of the streams that hold the events, e.g. `['deal-']`. */
  streams: readonly string[];
  handles: readonly Event['type'][];
  chunks?: readonly Chunks[];
  /**
   * Columns besides the primary key `key text`; names are those of the row, quoted as they are (camelCase). Give a row
   * all of them, with null and not undefined, in the form in which they are read back (int8 bigint, numeric text).
   * Only a batch's last row of a key meets a constraint, so no constraint may speak of a passing state.
   */
  columns: Columns;
  /** Bodies of indexes, e.g. `['("partnerId", "submittedAt")']`. */
  indexes?: readonly string[];
  /**
   * True: what each row was before is kept beside it, so that a list can answer for an earlier moment (`pastOf`). It
   * costs a row for each change.
   */
  remembers?: true;
  onFailure: FailurePolicy;
  late?: Lateness;
  /** Keys of the rows that the event touches; none if it does not concern this read model. */
  keys: (event: Recorded<Event>) => readonly string[];
  /** The row after the event; `undefined` removes it. */
  project: (row: Row | undefined, event: Recorded<Event>, key: string) => Row | undefined;
}>;

/**
 * A read model that needs more than rows (the ledger's entries and balances). `apply` gets a batch in feed order inside
 * the transaction that moves the checkpoint, with the names of its tables in this build; a batch may come in several calls.
 */
export type SqlProjection<Event extends DomainEvent> = Readonly<{
  name: string;
  version: number;
  /** Absent: all streams. */
  streams?: readonly string[];
  /** Absent: every type. */
  handles?: readonly Event['type'][];
  chunks?: readonly Chunks[];
  /** Short table names; the view of each is `read.<context>_<short name>`. */
  tables: readonly string[];
  /** DDL of one build. `table('entries')` is the qualified, quoted name to use. */
  create: (table: (short: string) => string) => readonly string[];
  onFailure: 'stop';
  late?: Lateness;
  apply: (
    transaction: PoolClient,
    events: readonly Recorded<Event>[],
    table: (short: string) => string,
  ) => Promise<void>;
}>;

/** What each event type does to a row; `undefined` removes it. Types with `null` are not read. */
export type RowsOn<Event extends DomainEvent, Row extends object> = {
  readonly [Type in Event['type']]:
    | ((
        data: DataOf<Event, Type>,
        row: Row | undefined,
        event: Recorded<Extract<Event, Readonly<{ type: Type }>>>,
        key: string,
      ) => Row | undefined)
    | null;
};

/**
 * A read model of rows, declared by event type: every type of the union stands in `on`, so one that is added later does
 * not compile until somebody says what it does to a row.
 */
export const projection = <Event extends DomainEvent, Row extends object>({
  on,
  ...rest
}: Omit<Projection<Event, Row>, 'handles' | 'project'> & Readonly<{ on: RowsOn<Event, Row> }>): Projection<
  Event,
  Row
> => ({
  ...rest,
  handles: handledIn(on, rest.chunks),
  project: (row, event, key) =>
    entryFor<Event, Row | undefined, [Row | undefined, Recorded<Event>, string]>(
      on,
      event as unknown as Event,
      row,
      event,
      key,
    ),
});

/** For `on`: changes some columns of a row, which must be there. */
export const change =
  <Data, Row extends object, Event>(
    changes: (data: Data, row: NoInfer<Row>, event: Event) => Partial<NoInfer<Row>>,
  ) =>
  (data: Data, row: Row | undefined, event: Event): Row => {
    const before = present(row, 'the row');
    return { ...before, ...changes(data, before, event) };
  };

/** The tables of this build, inside the transaction that moves its checkpoint. */
export type Sql = Readonly<{ client: PoolClient; table: (short: string) => string }>;

/** What each event type writes. Types with `null` are not read. */
export type SqlOn<Event extends DomainEvent> = {
  readonly [Type in Event['type']]:
    ((event: Recorded<Extract<Event, Readonly<{ type: Type }>>>, sql: Sql) => Promise<void>) | null;
};

/** A read model that writes its own SQL, declared by event type; events come one after the other, in feed order. */
export const sqlProjection = <Event extends DomainEvent>({
  on,
  ...rest
}: Omit<SqlProjection<Event>, 'handles' | 'apply'> &
  Readonly<{ on: SqlOn<Event> }>): SqlProjection<Event> => ({
  ...rest,
  handles: handledIn(on, rest.chunks),
  apply: async (client, events, table) => {
    for (const event of events) {
      const write = on[event.type as Event['type']];
      await write?.(event, { client, table });
    }
  },
});

/** The types that are read: those with an entry, and the closing events of chunks. */
export const handledIn = <Type extends string>(
  on: { readonly [Each in Type]: unknown },
  chunks: readonly Chunks[] = [],
): readonly Type[] => [...new Set([...typesIn(on), ...chunks.map(({ closing }) => closing as Type)])];

/** Any projection, as the registry holds it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the registry holds projections of every event and row
export type AnyProjection = Projection<any, any> | SqlProjection<any>;

/**
 * The view of what the rows of a projection that remembers were: its columns, and the instants `knownFrom` and
 * `knownUntil` between which a row stood so (`null`: it still does).
 */
export const pastOf = (projectionName: string): string => viewOf(`${projectionName}.past`);

/** The view that shows a projection's live build, for use in SQL: `read."deals_deal_list"`. */
export const viewOf = (projectionName: string): string => `read."${projectionName.replaceAll(/[.-]/g, '_')}"`;
