import type { DomainEvent, Instant } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Injectable } from '@nestjs/common';
import { changesOf, columnsOf, knownAt, momentsOf, type FactSource, type Told } from './known-facts';
import { viewOf } from './projection';

/** What is known: all up to a place of the feed, and perhaps what somebody supposes to stand behind it. */
export type Known = Readonly<{
  position: string;
  /** Events that nobody has recorded. Absent: none. */
  supposed?: readonly DomainEvent[];
}>;

/** Reads documents as they were known at a place of the feed. */
@Injectable()
export class KnownFacts {
  constructor(private readonly database: Database) {}

  /**
   * The last place whose event was recorded at an instant or before it; `''` before the first.
   * @param model made with `byInstant`
   */
  async placeAt({ name }: Readonly<{ name: string }>, instant: Instant): Promise<string> {
    const [row] = await this.database.query<{ place: string | null }>(
      `select max("place") as "place" from ${viewOf(momentsOf(name))} where "recordedAt" <= $1`,
      [instant],
    );
    return row?.place ?? '';
  }

  /** The documents of these ids that were known at a place, by id and in their order. */
  async byId<Event extends DomainEvent, Fact extends object>(
    source: FactSource<Event, Fact>,
    ids: readonly string[],
    at: string | Known,
  ): Promise<ReadonlyMap<string, Fact>> {
    const known = knownOf(at);
    const rows = await this.database.query<{ id: string; fact: Fact }>(
      `select "id", "fact" from ${viewOf(source.name)} where "id" = any($1) and ${knownAt('$2')} order by "id"`,
      [[...new Set(ids)], known.position],
    );
    const found = new Map(rows.map(({ id, fact }) => [id, supposing(source, known, id, fact)]));
    for (const { id } of changesOf(source, toldAt(known)).filter(({ begins }) => begins))
      if (ids.includes(id) && !found.has(id)) {
        const fact = supposing(source, known, id, undefined);
        if (fact !== undefined) found.set(id, fact);
      }
    return found;
  }

  /**
   * The documents whose columns fulfil a condition, by id; one that is supposed to change fulfils it afterwards or not.
   * @param where SQL over the source's columns; its parameters begin with $2
   */
  async where<Event extends DomainEvent, Fact extends object>(
    source: FactSource<Event, Fact>,
    at: string | Known,
    where: string,
    values: readonly unknown[],
  ): Promise<readonly Fact[]> {
    const known = knownOf(at);
    const view = viewOf(source.name);
    const supposed = await this.supposedRows(source, known);
    const [ids, rows] = [`$${String(values.length + 2)}`, `$${String(values.length + 3)}`];
    const documents =
      supposed.length === 0
        ? `${view} where ${knownAt('$1')}`
        : `(select * from ${view} where ${knownAt('$1')} and "id" <> all(${ids}::text[])
             union all select * from json_populate_recordset(null::${view}, ${rows}::json)) "known" where true`;
    const found = await this.database.query<{ fact: Fact }>(
      `select "fact" from ${documents} and (${where}) order by "id"`,
      [
        ...[known.position, ...values],
        ...(supposed.length === 0 ? [] : [supposed.map(({ id }) => id), JSON.stringify(supposed)]),
      ],
    );
    return found.map(({ fact }) => fact);
  }

  /** The documents that supposed events change, with their columns, as they would be. */
  private async supposedRows<Event extends DomainEvent, Fact extends object>(
    source: FactSource<Event, Fact>,
    known: Known,
  ): Promise<readonly Readonly<{ id: string }>[]> {
    const changed = changesOf(source, toldAt(known)).map(({ id }) => id);
    if (changed.length === 0) return [];
    const facts = await this.byId(source, changed, known);
    return [...facts].map(([id, fact]) => ({
      ...{ id, fact, ...columnsOf(source, fact) },
      ...{ recordedFrom: known.position, recordedTo: null },
    }));
  }
}

const knownOf = (at: string | Known): Known => (typeof at === 'string' ? { position: at } : at);

/**
 * A document as it would be after events that nobody has recorded: by the same table as if they had been.
 * @param fact `undefined`: one that nobody has begun
 */
const supposing = <Event extends DomainEvent, Fact extends object, Before extends Fact | undefined>(
  source: FactSource<Event, Fact>,
  known: Known,
  id: string,
  fact: Before,
): Fact | Before =>
  changesOf(source, toldAt(known))
    .filter((change) => change.id === id)
    .reduce<Fact | Before>(
      (before, { next, begins }) =>
        before === undefined && begins === undefined
          ? before
          : ((next(before) as Fact | undefined) ?? before),
      fact,
    );

/** What is supposed, as if it stood behind the place. */
const toldAt = ({ position, supposed = [] }: Known): readonly Told<DomainEvent>[] =>
  supposed.map((event) => ({ ...event, id: 'supposed', checkpoint: position }));
