import { sha256, STORE_STREAM, type EventStore } from '@channel/event-store';
import { canonicalJson, type JsonObject } from '@channel/kernel';

/** What a place of the feed says in every store. */
type Place = Readonly<{ event: string; count: string }>;

/**
 * One digest over stream, revision, type and data of every event, whatever the order in which streams were written. The
 * store's own identity is left out. Each store has places of its own, so a place that a fact pins is digested as what it
 * means: the end of the log (`position`) as the number of events up to it, any other as the event that stands there.
 * What is sealed with a key of its own differs with the key; it is digested as whose it is.
 */
export const digestOfLog = async (
  store: EventStore,
): Promise<Readonly<{ digest: string; lines: string[] }>> => {
  const places = new Map<string, Place>();
  const events: { stream: string; revision: bigint; type: string; data: JsonObject }[] = [];
  for await (const { stream, revision, type, data, checkpoint } of store.readAll()) {
    if (stream === STORE_STREAM) continue;
    events.push({ stream, revision, type, data });
    places.set(checkpoint, {
      event: `${stream}@${String(revision)}`,
      count: `#${String(places.size + 1)}`,
    });
  }
  const lines = events
    .map(({ stream, revision, type, data }) =>
      [stream, String(revision).padStart(9, '0'), type, canonicalJson(portable(data, '', places))].join(' '),
    )
    .sort();
  return { digest: sha256(lines.join('\n')), lines };
};

const portable = (value: unknown, key: string, places: ReadonlyMap<string, Place>): unknown => {
  if (typeof value === 'string') {
    const place = places.get(value);
    return place === undefined ? value : key === 'position' ? place.count : place.event;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => portable(item, key, places));
  if (typeof value !== 'object' || value === null) return value;
  if ('keyId' in value && 'sealed' in value) return { keyId: value.keyId };
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, portable(item, name, places)]),
  );
};
