import { entryFor, typesIn, type DataOf, type DomainEvent, type EventTable } from '@channel/kernel';
import type { Chunks, Recorded } from '@channel/runtime';

/** What an event does to one row: the next from the one before, `undefined` ends it. */
export type RowChange<Row> = Readonly<{ key: string; next: (before: Row | undefined) => Row | undefined }>;

/** Which rows each event type changes. Types with `null` are not read. */
export type ChangesOn<Event extends DomainEvent, Row> = {
  readonly [Type in Event['type']]:
    | ((
        data: DataOf<Event, Type>,
        event: Recorded<Extract<Event, Readonly<{ type: Type }>>>,
      ) => readonly RowChange<Row>[])
    | null;
};

/** What a context says of its events, by type: every type of the union stands in `on`. */
export type Source<Event extends DomainEvent, Row> = Readonly<{
  /** The context. */
  name: string;
  /** Another meaning of what it says is the next version: the list is built anew. */
  version: number;
  streams: readonly string[];
  chunks?: readonly Chunks[];
  on: ChangesOn<Event, Row>;
}>;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the list holds sources of every event
export type AnySource<Row> = Source<any, Row>;

export const begins = <Row>(key: string, row: Row): RowChange<Row> => ({ key, next: () => row });
export const ends = <Row>(key: string): RowChange<Row> => ({ key, next: () => undefined });
/** Changes a row, where there is one. */
export const turns = <Row>(key: string, changes: (before: Row) => Partial<Row>): RowChange<Row> => ({
  key,
  next: (before) => (before === undefined ? undefined : { ...before, ...changes(before) }),
});

/** One part of a row is done; the row ends with the last of them. */
export const endsWithout = <Row extends Readonly<{ left: readonly string[] }>>(
  key: string,
  part: string,
): RowChange<Row> => ({
  key,
  next: (before) => {
    if (before === undefined) return undefined;
    const left = before.left.filter((other) => other !== part);
    return left.length === 0 ? undefined : { ...before, left };
  },
});

/**
 * The sources of all contexts as one read model. They register while the application starts and are all known when it
 * has started, so what is read follows from them when it is asked for.
 */
export class ComposedList<Row extends object> {
  readonly onFailure = 'park' as const;
  private readonly sources: AnySource<Row>[] = [];
  private readonly grouped = new WeakMap<object, ReadonlyMap<string, readonly RowChange<Row>[]>>();

  constructor(
    readonly name: string,
    readonly columns: Readonly<Record<string, string>>,
    readonly indexes: readonly string[],
    private readonly ownVersion: number,
  ) {}

  add(source: AnySource<Row>): void {
    this.sources.push(source);
  }

  get version(): number {
    return this.sources.reduce((sum, { version }) => sum + version, this.ownVersion * 1_000);
  }
  get streams(): readonly string[] {
    return [...new Set(this.sources.flatMap(({ streams }) => streams))];
  }
  get handles(): readonly string[] {
    const closing = this.chunks.map((chunk) => chunk.closing);
    return [...new Set([...this.sources.flatMap(({ on }) => typesIn(on as object)), ...closing])];
  }
  get chunks(): readonly Chunks[] {
    return this.sources.flatMap(({ chunks = [] }) => chunks);
  }

  readonly keys = (event: Recorded<DomainEvent>): readonly string[] => [...this.byKey(event).keys()];

  readonly project = (row: Row | undefined, event: Recorded<DomainEvent>, key: string): Row | undefined =>
    (this.byKey(event).get(key) ?? []).reduce<Row | undefined>((before, { next }) => next(before), row);

  /** The changes of an event by the rows that they touch, looked up for each of its rows. */
  private byKey(event: Recorded<DomainEvent>): ReadonlyMap<string, readonly RowChange<Row>[]> {
    const known = this.grouped.get(event) ?? groupedByKey(this.changesOf(event));
    this.grouped.set(event, known);
    return known;
  }

  private changesOf(event: Recorded<DomainEvent>): readonly RowChange<Row>[] {
    return this.sources.flatMap(
      ({ on }) =>
        entryFor<DomainEvent, readonly RowChange<Row>[], [Recorded<DomainEvent>]>(
          on as EventTable<DomainEvent, readonly RowChange<Row>[], [Recorded<DomainEvent>]>,
          event,
          event,
        ) ?? [],
    );
  }
}

const groupedByKey = <Row>(
  changes: readonly RowChange<Row>[],
): ReadonlyMap<string, readonly RowChange<Row>[]> => {
  const found = new Map<string, RowChange<Row>[]>();
  for (const change of changes) {
    const known = found.get(change.key);
    if (known === undefined) found.set(change.key, [change]);
    else known.push(change);
  }
  return found;
};
