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
export const wantedBy =
  ({ prefixes, types }: FeedFilter) =>
  ({ stream, type }: Pick<RecordedEvent, 'stream' | 'type'>): boolean =>
    (types === undefined || types.includes(type)) &&
    (prefixes === undefined || prefixes.some((prefix) => stream.startsWith(prefix)));

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
  return {
    id,
    stream: namespace === '' ? stream : stream.slice(namespace.length + 1),
    revision: BigInt(revision),
    checkpoint: checkpointOf(position),
    type,
    data: JSON.parse(data) as JsonObject,
    metadata,
  };
};
