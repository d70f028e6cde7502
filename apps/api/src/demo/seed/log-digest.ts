import { sha256, STORE_STREAM, type EventStore } from '@channel/event-store';
import { canonicalJson, type JsonObject } from '@channel/kernel';

/**
 * One digest over stream, revision, type and data of every event, whatever the order in which streams were written.
 * A place of the feed that a fact pins stands for the events up to it: each store counts places in its own way, so their
 * number is digested. The store's own identity is left out.
 */
export const digestOfLog = async (
  store: EventStore,
): Promise<Readonly<{ digest: string; lines: string[] }>> => {
  const places = new Map<string, string>();
  const events: { stream: string; revision: bigint; type: string; data: JsonObject }[] = [];
  for await (const { stream, revision, type, data, checkpoint } of store.readAll()) {
    if (stream === STORE_STREAM) continue;
    events.push({ stream, revision, type, data });
    places.set(checkpoint, `#${String(places.size + 1)}`);
  }
  const lines = events
    .map(({ stream, revision, type, data }) =>
      [stream, String(revision).padStart(9, '0'), type, canonicalJson(counted(data, places))].join(' '),
    )
    .sort();
  return { digest: sha256(lines.join('\n')), lines };
};

const counted = (value: unknown, places: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return places.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item: unknown) => counted(item, places));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, counted(item, places)]));
};
