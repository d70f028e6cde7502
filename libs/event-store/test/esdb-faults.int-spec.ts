import type { Subscription } from 'rxjs';
import type { EsdbEventStore, FeedSignal, RecordedEvent, SubscribeOptions } from '../src';
import { collect, command, fill, streamName, until } from './event.builders';
import { Bench, realServer, testTimeoutMs } from './esdb-subject';
import { TcpProxy } from './tcp-proxy';

jest.setTimeout(testTimeoutMs);

const texts = (events: readonly RecordedEvent[]): unknown[] => events.map(({ data }) => data['text']);

const listen = (store: EsdbEventStore, options: SubscribeOptions = {}) => {
  const signals: FeedSignal[] = [];
  let failure: unknown;
  const subscription: Subscription = store.subscribeAll(options).subscribe({
    next: (signal) => signals.push(signal),
    error: (error: unknown) => (failure = error),
  });
  return {
    signals,
    events: () => signals.flatMap((signal) => (signal.kind === 'event' ? [signal.event] : [])),
    failure: () => failure,
    stop: () => {
      subscription.unsubscribe();
    },
  };
};

/** Only the stand-in can be told to go wrong. */
const describeOnStandIn = realServer === undefined ? describe : describe.skip;

describeOnStandIn('an append to an EventStoreDB that goes wrong', () => {
  let bench: Bench;
  let store: EsdbEventStore;
  beforeEach(async () => {
    bench = await Bench.start();
    store = bench.open();
  });
  afterEach(() => bench.stop());

  it.each([
    ['nothing', 'nothing' as const],
    ['UNAVAILABLE', { code: 14, details: 'Connection dropped' }],
    ['CANCELLED', { code: 1, details: 'Call cancelled' }],
    ['ABORTED, a forwarding timeout of a cluster', { code: 10, details: 'Forwarding timeout' }],
    ['DEADLINE_EXCEEDED', { code: 4, details: 'Deadline' }],
    ['UNKNOWN', { code: 2, details: 'Exception was thrown by handler.' }],
  ])(
    'inv:S4 inv:S5 is repeated after %s and answered once, whether it was written or not',
    async (_name, answer) => {
      const stream = streamName();
      for (const commit of [true, false]) bench.server.faults.appends.push({ commit, answer });
      const first = await store.append(stream, 'noStream', command('a', 'b'));
      bench.server.faults.appends.push({ commit: false, answer }, { commit: true, answer });
      const second = await store.append(stream, 1n, command('c'));
      const events = await collect(store.readStream(stream));
      expect(texts(events)).toEqual(['a', 'b', 'c']);
      expect(first).toEqual({ revision: 1n, checkpoint: events[1]?.checkpoint });
      expect(second).toEqual({ revision: 2n, checkpoint: events[2]?.checkpoint });
    },
  );

  it('tells a caller that the outcome is unknown when the server stays silent', async () => {
    const hasty = bench.open({ timings: { timeoutMs: 100, retryMs: 300 } });
    bench.server.faults.silence();
    await expect(hasty.append(streamName(), 'noStream', command('a'))).rejects.toMatchObject({
      name: 'Unavailable',
      outcomeUnknown: true,
    });
  });

  it('inv:S4 adds nothing when a frozen server executes every repetition after the thaw', async () => {
    const stream = streamName();
    await store.append(stream, 'noStream', command('a'));
    bench.server.freeze();
    const writing = store.append(stream, 0n, command('b'));
    await until(() => bench.server.calls.append >= 4);
    bench.server.thaw();
    await expect(writing).resolves.toMatchObject({ revision: 1n });
    await store.append(stream, 1n, command('c'));
    expect(texts(await collect(store.readStream(stream)))).toEqual(['a', 'b', 'c']);
  });

  it('waits for a server that is gone and comes back on the same port with its log', async () => {
    const stream = streamName();
    await store.append(stream, 'noStream', command('a'));
    bench.server.goAway();
    expect((await store.health()).up).toBe(false);
    const writing = Promise.all([
      store.append(stream, 0n, command('b')),
      collect(store.readStream(stream, { limit: 1 })),
      store.head(),
    ]);
    await bench.server.comeBack();
    const [appended, read] = await writing;
    expect(appended.revision).toBe(1n);
    expect(texts(read)).toEqual(['a']);
    expect(await store.health()).toEqual({ up: true });
  });

  it('inv:S2 inv:S3 loses and repeats nothing under 16 writers while the server comes and goes', async () => {
    const streams = Array.from({ length: 16 }, () => streamName('storm'));
    const feed = listen(store, { prefixes: ['storm-'] });
    const writing = Promise.all(streams.map((stream) => fill(store, stream, 12)));
    for (let round = 0; round < 4; round += 1) {
      const calls = bench.server.calls.append;
      await until(() => bench.server.calls.append > calls + 20);
      bench.server.goAway();
      await bench.server.comeBack();
    }
    const acknowledged = (await writing).flat().sort();
    await until(() => feed.events().length >= acknowledged.length);
    expect(feed.events().map(({ checkpoint }) => checkpoint)).toEqual(acknowledged);
    expect(feed.failure()).toBeUndefined();
    feed.stop();
  });
});

describeOnStandIn('a subscription to an EventStoreDB that goes wrong', () => {
  let bench: Bench;
  let store: EsdbEventStore;
  beforeEach(async () => {
    bench = await Bench.start();
    store = bench.open();
  });
  afterEach(() => bench.stop());

  it.each<[string, (given: Bench) => Promise<void> | void]>([
    [
      'drops it as too slow',
      ({ server }) => {
        server.dropConsumers();
      },
    ],
    [
      'ends it without an error',
      ({ server }) => {
        server.halfClose();
      },
    ],
    [
      'says nothing more and answers all else',
      ({ server }) => {
        server.mute();
      },
    ],
    [
      'is killed and starts again',
      async ({ server }) => {
        server.goAway();
        await server.comeBack();
      },
    ],
  ])('inv:S6 loses and repeats nothing when the server %s', async (_name, fault) => {
    const stream = streamName();
    const feed = listen(store);
    await fill(store, stream, 5);
    await until(() => feed.events().length === 5);
    await fault(bench);
    for (let n = 5; n < 10; n += 1)
      await store.append(stream, BigInt(n - 1), command(`${stream} ${String(n)}`));
    await until(() => feed.events().length >= 10);
    expect(feed.events().map(({ revision }) => Number(revision))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    feed.stop();
    await until(() => bench.server.subscribers === 0);
  });

  it('inv:S4 inv:S6 loses and repeats nothing when each connection is half-closed under it', async () => {
    const proxy = await TcpProxy.before(bench.server.url);
    const through = bench.open({ url: proxy.url });
    const stream = streamName();
    const feed = listen(through);
    try {
      for (let n = 0; n < 12; n += 1) {
        if (n % 4 === 2) proxy.halfClose();
        await through.append(stream, n === 0 ? 'noStream' : BigInt(n - 1), command(String(n)));
      }
      await until(() => feed.events().length >= 12);
      expect(proxy.connections).toBeGreaterThan(3);
      expect(feed.events().map(({ revision }) => Number(revision))).toEqual([...Array(12).keys()]);
      expect(texts(await collect(store.readStream(stream)))).toEqual([...Array(12).keys()].map(String));
    } finally {
      feed.stop();
      proxy.close();
    }
  });

  it('goes on when the server thaws', async () => {
    const feed = listen(store);
    await fill(store, streamName(), 3);
    await until(() => feed.events().length === 3);
    bench.server.freeze();
    const writing = fill(store, streamName(), 3);
    const reads = bench.server.calls.read;
    await until(() => bench.server.calls.read > reads + 2);
    bench.server.thaw();
    await writing;
    await until(() => feed.events().length >= 6);
    expect(feed.events()).toHaveLength(6);
    feed.stop();
  });

  it('is read again from the last processed event when a consumer that blocks is dropped', async () => {
    const stream = streamName();
    let open = (): void => undefined;
    let gate: Promise<void> = Promise.resolve();
    const feed = listen(store, { ready: () => gate });
    await fill(store, stream, 2);
    await until(() => feed.events().length === 2);
    gate = new Promise((resolve) => (open = resolve));
    bench.server.faults.liveBacklog = 10;
    for (let n = 2; n < 40; n += 1) await store.append(stream, BigInt(n - 1), command('x'.repeat(30_000)));
    bench.server.dropConsumers();
    gate = Promise.resolve();
    open();
    await until(() => feed.events().length >= 40);
    expect(feed.events().map(({ revision }) => Number(revision))).toEqual(
      Array.from({ length: 40 }, (_, n) => n),
    );
    feed.stop();
  });

  it('inv:S7 drops what is delivered twice', async () => {
    bench.server.faults.repeat = () => true;
    const feed = listen(store);
    await fill(store, streamName(), 5);
    await until(() => feed.events().length >= 5);
    expect(feed.events().map(({ revision }) => Number(revision))).toEqual([0, 1, 2, 3, 4]);
    feed.stop();
  });

  it('inv:S1 stops at a hole in a stream', async () => {
    const stream = streamName();
    bench.server.faults.hole = ({ revision, stream: name }) => name.endsWith(stream) && revision === 2n;
    const feed = listen(store);
    await fill(store, stream, 5);
    await until(() => feed.failure() !== undefined);
    expect(feed.failure()).toMatchObject({ name: 'CorruptEvent' });
    expect(feed.events()).toHaveLength(2);
    await expect(collect(store.readAll())).rejects.toMatchObject({ name: 'CorruptEvent' });
  });

  it('finds the head before any number of foreign events, and waiting for it ends', async () => {
    const last = (await fill(store, streamName(), 2)).at(-1);
    bench.server.log.foreign('$stats-127.0.0.1', 700);
    bench.server.log.foreign('other~note-1', 700);
    expect(await store.head()).toBe(last);
    const reads = bench.server.calls.read;
    expect(await store.head()).toBe(last);
    expect(bench.server.calls.read).toBe(reads + 1);
    const feed = listen(store);
    await until(() => feed.signals.at(-1)?.kind === 'caughtUp');
    const end = feed.signals.at(-1);
    expect(end?.kind === 'caughtUp' && end.checkpoint > (last ?? '')).toBe(true);
    feed.stop();
  });

  it('refuses an event in our streams that is not ours', async () => {
    bench.server.log.foreign('bench~note-1', 1);
    await expect(collect(store.readStream('note-1'))).rejects.toMatchObject({ name: 'CorruptEvent' });
    await expect(collect(store.readAll())).rejects.toMatchObject({ name: 'CorruptEvent' });
  });
});
