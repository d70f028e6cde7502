import type { EventStore, RecordedEvent } from '@channel/event-store';
import type { Chunks } from '../projections/projection';

type Definition = Readonly<{ handles?: readonly string[]; chunks?: readonly Chunks[] }>;

/** What to ask the feed for, `undefined` for every type: chunks are read from their stream once they are closed. */
export const typesOf = ({ handles, chunks = [] }: Definition): readonly string[] | undefined =>
  handles?.filter((type) => !chunks.some(({ chunk }) => chunk === type));

/**
 * The events that a consumer gets: those it handles, chunks only with the closing event that makes them true.
 * A function of the log alone, so a restart or a rebuild sees the same.
 */
export const handed = async (
  store: EventStore,
  definition: Definition,
  events: readonly RecordedEvent[],
): Promise<readonly RecordedEvent[]> => {
  const { chunks = [] } = definition;
  const types = typesOf(definition);
  if (types === undefined) return events;
  const wanted = new Set(types);
  const result: RecordedEvent[] = [];
  for (const event of events) {
    if (!wanted.has(event.type)) continue;
    const closed = chunks.filter(({ closing }) => closing === event.type).map(({ chunk }) => chunk);
    if (closed.length > 0) result.push(...(await chunksOf(store, event, new Set(closed))));
    result.push(event);
  }
  return result;
};

const chunksOf = async (
  store: EventStore,
  closing: RecordedEvent,
  types: ReadonlySet<string>,
): Promise<RecordedEvent[]> => {
  if (closing.revision === 0n) return [];
  const found: RecordedEvent[] = [];
  const earlier = store.readStream(closing.stream, { direction: 'backwards', from: closing.revision - 1n });
  for await (const event of earlier) {
    if (event.type === closing.type) break;
    if (types.has(event.type)) found.push({ ...event, checkpoint: closing.checkpoint });
  }
  return found.reverse();
};
