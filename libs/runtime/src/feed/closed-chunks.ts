import type { EventStore, RecordedEvent } from '@channel/event-store';
import type { Chunks } from '../projections/projection';

/**
 * The events that a consumer gets: those it handles, chunks only with the closing event that makes them true.
 * A function of the log alone, so a restart or a rebuild sees the same.
 */
export const handed = async (
  store: EventStore,
  definition: Readonly<{ handles: readonly string[]; chunks?: readonly Chunks[] }>,
  events: readonly RecordedEvent[],
): Promise<readonly RecordedEvent[]> => {
  const { handles, chunks = [] } = definition;
  const wanted = new Set(handles);
  const inner = new Set(chunks.map(({ chunk }) => chunk));
  const result: RecordedEvent[] = [];
  for (const event of events) {
    if (!wanted.has(event.type) || inner.has(event.type)) continue;
    const types = chunks.filter(({ closing }) => closing === event.type).map(({ chunk }) => chunk);
    if (types.length > 0) result.push(...(await chunksOf(store, event, new Set(types))));
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
