import type { Recorded } from '@channel/runtime';
import type { PoolClient } from 'pg';
import { factOf, nextFact, type FactEvent, type FactKind } from './facts';

type Names = (short: string) => string;
type Document = Readonly<{ kind: FactKind; id: string }>;
type Version = Document & Readonly<{ fact: object; recordedFrom: string; recordedTo: string | null }>;

/**
 * Each event makes a version of its document that counts from the event's place on, and ends the one before. A batch does
 * so in two statements, however many events it has.
 */
export const changeFacts = async (
  client: PoolClient,
  events: readonly Recorded<FactEvent>[],
  table: Names,
): Promise<void> => {
  const changes = byDocument(events);
  if (changes.length === 0) return;
  const before = await endVersions(client, changes, table);
  await keepVersions(
    client,
    changes.flatMap((change) => versionsOf(change, before.get(nameOf(change)))),
    table,
  );
};

type Change = Document & Readonly<{ events: readonly Recorded<FactEvent>[] }>;

const nameOf = ({ kind, id }: Document): string => `${kind}/${id}`;

/** What happens to each document, in feed order. */
const byDocument = (events: readonly Recorded<FactEvent>[]): readonly Change[] => {
  const changes = new Map<string, Document & { events: Recorded<FactEvent>[] }>();
  for (const event of events) {
    const document = factOf(event);
    const known = changes.get(nameOf(document));
    if (known === undefined) changes.set(nameOf(document), { ...document, events: [event] });
    else known.events.push(event);
  }
  return [...changes.values()];
};

/** A version counts until the next event of its document. */
const versionsOf = ({ kind, id, events }: Change, before: object | undefined): readonly Version[] => {
  let fact = before;
  return events.map((event, index) => {
    fact = nextFact(fact, event);
    const recordedTo = events[index + 1]?.checkpoint ?? null;
    return { kind, id, fact, recordedFrom: event.checkpoint, recordedTo };
  });
};

/** Ends the present version of each document where its first change begins. @returns them, by name */
const endVersions = async (
  client: PoolClient,
  changes: readonly Change[],
  table: Names,
): Promise<ReadonlyMap<string, object>> => {
  const { rows } = await client.query<Document & Readonly<{ fact: object }>>(
    `update ${table('reward_facts')} f set "recordedTo" = change."from"
       from unnest($1::text[], $2::text[], $3::text[]) change("kind", "id", "from")
      where f."kind" = change."kind" and f."id" = change."id" and f."recordedTo" is null
      returning f."kind", f."id", f."fact"`,
    [
      changes.map(({ kind }) => kind),
      changes.map(({ id }) => id),
      changes.map(({ events }) => events[0]?.checkpoint),
    ],
  );
  return new Map(rows.map((row) => [nameOf(row), row.fact]));
};

const keepVersions = async (
  client: PoolClient,
  versions: readonly Version[],
  table: Names,
): Promise<void> => {
  await client.query(
    `insert into ${table('reward_facts')} ("kind", "id", "fact", "recordedFrom", "recordedTo")
     select "kind", "id", "fact", "recordedFrom", "recordedTo"
       from json_populate_recordset(null::${table('reward_facts')}, $1::json)`,
    [JSON.stringify(versions)],
  );
};
