import { CorruptEvent, type EventMetadata, type RecordedEvent } from '../event-store';
import type { JsonObject } from '@channel/kernel';
import { checkpointOf } from './append-queue';

/** A row of `log.events` as PostgreSQL writes it: every value is text, and only what is needed is parsed. */
export type EventRow = readonly [
  position: string,
  stream: string,
  revision: string,
  id: string,
  type: string,
  data: string,
  meta: string,
];

export const COLUMNS = 'e.position, e.stream, e.revision, e.id, e.type, e.data, e.meta';

/**
 * A page ends after the event with which the data of the page, as the server keeps it (packed), comes to so many bytes: a
 * list that was written in parts must not come in one piece.
 */
export const PAGE_BYTES = 1_048_576;

/** SQL: rows of `log.events` in an order, each with what it and those before it have in bytes, up to a page. */
export const pageOfRows = (where: string, order: string, limit: string): string =>
  `select * from (
     select o.*, sum(pg_column_size(o.data)) over (order by ${order} rows unbounded preceding) as total
     from log.events o where ${where} order by ${order} limit ${limit}
   ) p where p.total - pg_column_size(p.data) < ${String(PAGE_BYTES)}`;

/** What a consumer of the feed wants to see; by default everything. */
export type FeedFilter = Readonly<{
  prefixes?: readonly string[] | undefined;
  types?: readonly string[] | undefined;
}>;

/** Ends the namespace in a stored stream name; no stream of ours contains it. */
const SEPARATOR = '~';

export const storedName = (namespace: string, stream: string): string =>
  namespace === '' ? stream : `${namespace}${SEPARATOR}${stream}`;

/** Patterns that stored names of these prefixes match, and one that they must not. */
export const patternsOf = (
  namespace: string,
  prefixes: readonly string[] = [''],
): Readonly<{ like: string[]; unlike: string }> => ({
  like: prefixes.map((prefix) => `${storedName(namespace, prefix).replaceAll(/[\\%_]/g, '\\$&')}%`),
  unlike: namespace === '' ? `%${SEPARATOR}%` : '',
});

/** Of a page for one consumer: what it wants of what was read for all. */
export const wantedBy = ({ prefixes, types }: FeedFilter) => {
  const wanted = types === undefined ? undefined : new Set(types);
  return ({ stream, type }: Pick<RecordedEvent, 'stream' | 'type'>): boolean =>
    wanted?.has(type) !== false &&
    (prefixes === undefined || prefixes.some((prefix) => stream.startsWith(prefix)));
};

/** Events of one append carry the same envelope, so the text of the one before is mostly the text of the next. */
export class Envelopes {
  private text = '';
  private metadata: EventMetadata | null = null;

  parsed(text: string): EventMetadata | null {
    if (text !== this.text) {
      this.metadata = JSON.parse(text) as EventMetadata | null;
      this.text = text;
    }
    return this.metadata;
  }
}

/** @throws CorruptEvent if the row is not one that this product wrote */
export const recorded = (namespace: string, row: EventRow, envelopes = new Envelopes()): RecordedEvent => {
  const [position, stream, revision, id, type, data, meta] = row;
  const metadata = envelopes.parsed(meta);
  if (typeof metadata?.commandId !== 'string')
    throw new CorruptEvent(`The event at ${position} has no metadata of ours.`);
  const envelope = {
    id,
    stream: namespace === '' ? stream : stream.slice(namespace.length + 1),
    revision: BigInt(revision),
    checkpoint: checkpointOf(position),
    type,
    metadata,
  };
  return data.length < LONG
    ? { ...envelope, data: JSON.parse(data) as JsonObject }
    : parsedLater(envelope, data);
};

/** Data of so many characters is a part of a list. Most who see it pass want to know only that it is there. */
const LONG = 16_384;

/** Parsed when somebody looks at it, once for all who hold the event; until then it is one text. */
const parsedLater = (envelope: Omit<RecordedEvent, 'data'>, text: string): RecordedEvent => {
  let unread: string | undefined = text;
  let data: JsonObject = {};
  return {
    ...envelope,
    get data(): JsonObject {
      if (unread !== undefined) data = JSON.parse(unread) as JsonObject;
      unread = undefined;
      return data;
    },
  };
};
