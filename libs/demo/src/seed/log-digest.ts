import { sha256, STORE_STREAM, type EventStore } from '@channel/event-store';
import { canonicalJson, type JsonObject } from '@channel/kernel';

/** What a place of the feed says in every store. */
type Place = Readonly<{ event: string; count: string }>;
type Named = Readonly<{
  places: ReadonlyMap<string, Place>;
  /** Events by their ids, which hold the namespace of the store. */
  ids: ReadonlyMap<string, string>;
}>;

/**
 * One digest over stream, revision, type and data of every event, whatever the order in which streams were written. The
 * store's own identity is left out. Each store has places and ids of its own, so a place that a fact pins is digested as
 * what it means: the end of the log (`position`) as the number of events up to it, any other as the event that stands
 * there, and an id as the event that it names. A digest that a fact holds of other facts is over such ids: it is left out,
 * for what it was made of is digested here. What is sealed with a key of its
 * own differs with the key; it is digested as whose it is.
 */
export const digestOfLog = async (
  store: EventStore,
): Promise<Readonly<{ digest: string; lines: string[] }>> => {
  const places = new Map<string, Place>();
  const ids = new Map<string, string>();
  const events: { stream: string; revision: bigint; type: string; data: JsonObject }[] = [];
  for await (const { id, stream, revision, type, data, checkpoint } of store.readAll()) {
    if (stream === STORE_STREAM) continue;
    events.push({ stream, revision, type, data });
    const event = `${stream}@${String(revision)}`;
    places.set(checkpoint, { event, count: `#${String(places.size + 1)}` });
    ids.set(id, event);
  }
  const lines = events
    .map(({ stream, revision, type, data }) =>
      [
        stream,
        String(revision).padStart(9, '0'),
        type,
        canonicalJson(portable(data, '', { places, ids })),
      ].join(' '),
    )
    .sort();
  return { digest: sha256(lines.join('\n')), lines };
};

const portable = (value: unknown, key: string, named: Named): unknown => {
  if (typeof value === 'string') return portableText(value, key, named);
  if (Array.isArray(value)) return portableList(value, key, named);
  if (typeof value !== 'object' || value === null) return value;
  if ('keyId' in value && 'sealed' in value) return { keyId: value.keyId };
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, portable(item, name, named)]));
};

/** A list of ids has the order of the ids. */
const portableList = (items: readonly unknown[], key: string, named: Named): readonly unknown[] => {
  const list = items.map((item) => portable(item, key, named));
  return items.length > 0 && items.every((item) => typeof item === 'string' && named.ids.has(item))
    ? list.sort()
    : list;
};

const portableText = (text: string, key: string, { places, ids }: Named): string => {
  if (key === 'digest') return '#';
  const place = places.get(text);
  if (place !== undefined) return key === 'position' ? place.count : place.event;
  return ids.get(text) ?? text;
};
