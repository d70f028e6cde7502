import { CorruptEvent, type EventMetadata, type RecordedEvent } from '../event-store';
import type { JsonObject } from '@channel/kernel';
import { checkpointOf } from './append-queue';

/** A row of `log.events`; int8 as bigint, jsonb parsed. */
export type EventRow = Readonly<{
  position: bigint;
  stream: string;
  revision: bigint;
  id: string;
  type: string;
  data: JsonObject;
  meta: EventMetadata;
}>;

export const COLUMNS = 'e.position, e.stream, e.revision, e.id, e.type, e.data, e.meta';

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

/** @throws CorruptEvent if the row is not one that this product wrote */
export const recorded = (namespace: string, row: EventRow): RecordedEvent => {
  if (typeof row.meta?.commandId !== 'string')
    throw new CorruptEvent(`The event at ${String(row.position)} has no metadata of ours.`);
  return {
    id: row.id,
    stream: namespace === '' ? row.stream : row.stream.slice(namespace.length + 1),
    revision: row.revision,
    checkpoint: checkpointOf(row.position),
    type: row.type,
    data: row.data,
    metadata: row.meta,
  };
};
