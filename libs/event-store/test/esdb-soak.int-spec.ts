import { EsdbEventStore, type RecordedEvent } from '../src';
import { collect, command, streamName, until } from './event.builders';
import { realServer, testTimeoutMs, timings } from './esdb-subject';
import { StandIn } from './stand-in/stand-in';
import { freshNamespace } from './subject';

/** How long the writers work. On a real cluster: the time in which somebody kills and freezes nodes. */
const soakMs = Number(process.env['EVENTSTORE_SOAK_MS'] ?? 1_000);
const WRITERS = 16;

jest.setTimeout(testTimeoutMs + soakMs);

describe('the event store under faults from outside', () => {
  let standIn: StandIn | undefined;
  let store: EsdbEventStore;
  beforeAll(async () => {
    if (realServer === undefined) standIn = await StandIn.start();
    store = EsdbEventStore.connect({
      url: realServer ?? standIn?.url ?? '',
      namespace: freshNamespace(),
      timings,
    });
  });
  afterAll(async () => {
    await store.close();
    standIn?.stop();
  });

  it('inv:S1 inv:S2 inv:S4 inv:S6 acknowledges nothing that is lost, repeated or missed by a subscriber', async () => {
    const seen: RecordedEvent[] = [];
    const subscription = store.subscribeAll().subscribe((signal) => {
      if (signal.kind === 'event') seen.push(signal.event);
    });
    const end = Date.now() + soakMs;
    const write = async (): Promise<string[]> => {
      const stream = streamName('soak');
      const places: string[] = [];
      while (Date.now() < end || places.length === 0) {
        const revision = BigInt(places.length) - 1n;
        const result = await store.append(stream, revision < 0n ? 'noStream' : revision, command(stream));
        expect(result.revision).toBe(revision + 1n);
        places.push(result.checkpoint);
      }
      return places;
    };
    const acknowledged = (await Promise.all(Array.from({ length: WRITERS }, write))).flat().sort();
    await until(() => seen.length >= acknowledged.length, testTimeoutMs);
    subscription.unsubscribe();
    expect(seen.map(({ checkpoint }) => checkpoint)).toEqual(acknowledged);
    const read = await collect(store.readAll());
    expect(read.map(({ checkpoint }) => checkpoint)).toEqual(acknowledged);
    expect(new Set(read.map(({ id }) => id)).size).toBe(acknowledged.length);
    expect(await store.head()).toBe(acknowledged.at(-1));
  });
});
