import type { ResolvedEvent } from '@eventstore/db-client';
import type { JsonObject } from '@channel/kernel';
import { CorruptEvent, type EventMetadata, type RecordedEvent } from '../event-store';
import { checkpointOf, isPlace } from './checkpoint';
import type { StreamNames } from './stream-names';

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/**
 * What the client hands over as one of our events; undefined for an event that is not ours.
 * @throws CorruptEvent if it stands in one of our streams and is not of our form
 */
export const recordedOf = (names: StreamNames, { event }: ResolvedEvent): RecordedEvent | undefined => {
  if (event === undefined) return undefined;
  const stream = names.ours(event.streamId);
  if (stream === undefined) return undefined;
  const { position } = event;
  const metadata: unknown = event.metadata;
  const data: unknown = event.data;
  if (!event.isJson || !isObject(data) || !isObject(metadata) || typeof metadata['commandId'] !== 'string')
    throw new CorruptEvent(`${stream}@${String(event.revision)} does not have the form of our events.`);
  if (!isPlace(position)) throw new CorruptEvent(`${stream}@${String(event.revision)} has no position.`);
  return {
    id: event.id.toLowerCase(),
    stream,
    revision: event.revision,
    checkpoint: checkpointOf(position),
    type: event.type,
    data,
    metadata: metadata as unknown as EventMetadata,
  };
};
