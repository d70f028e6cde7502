import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import type { EsdbEventStore, FeedSignal, NewEvent } from '../src';
import { collect, command, event, fill, streamName, until } from './event.builders';
import { Bench, realServer, testTimeoutMs } from './esdb-subject';

jest.setTimeout(testTimeoutMs);

const describeOnStandIn = realServer === undefined ? describe : describe.skip;

/** The numbers are those of `docs/event-store.md`. Each case is red without its counter-measure. */
describeOnStandIn('defects of @eventstore/db-client 6.2.1', () => {
  let bench: Bench;
  let store: EsdbEventStore;
  beforeEach(async () => {
    bench = await Bench.start();
    store = bench.open();
  });
  afterEach(() => bench.stop());

  it('1: data that cannot be serialised is refused, before the client that would never settle sees it', async () => {
    const bad = { ...event(), data: { amount: 1n } } as unknown as NewEvent;
    await expect(
      store.append(streamName(), 'noStream', { commandId: 'c', events: [bad] }),
    ).rejects.toMatchObject({
      name: 'InvalidEvent',
    });
    expect(bench.server.calls.append).toBe(0);
  });

  it('2: a URL that asks for failures as results changes nothing: the true revision is thrown', async () => {
    const lax = bench.open({ url: `${bench.server.url}&throwOnAppendFailure=false` });
    const stream = streamName();
    await fill(lax, stream, 4);
    const reads = bench.server.calls.read;
    await expect(lax.append(stream, 7n, command('x'))).rejects.toMatchObject({
      name: 'WrongExpectedRevision',
      actual: 3n,
    });
    // The client threw what the server said: only the place of the events was looked at, not the end of the stream.
    expect(bench.server.calls.read).toBe(reads + 1);
    await expect(lax.append(stream, 1n, command('x'))).rejects.toMatchObject({ actual: 3n });
    await expect(lax.append(stream, -1n, command('x'))).rejects.toMatchObject({ expected: 'noStream' });
  });

  it('3: a silent server cannot hold an append or the closing for ever', async () => {
    const hasty = bench.open({ timings: { timeoutMs: 100, retryMs: 250 } });
    await hasty.append(streamName(), 'noStream', command('a'));
    bench.server.faults.silence();
    await expect(hasty.append(streamName(), 'noStream', command('a'))).rejects.toMatchObject({
      name: 'Unavailable',
    });
    await hasty.close();
    expect(bench.server.calls.batchAppend).toBe(0);
  });

  it('4: another client of the process whose batch breaks takes none of our appends with it', async () => {
    const other = await Bench.start();
    const stranger = EventStoreDBClient.connectionString(other.server.url);
    const refused: unknown[] = [];
    other.server.faults.silence();
    const pending = stranger
      .appendToStream('stranger', jsonEvent({ type: 'Noted', data: {} }))
      .catch((error: unknown) => refused.push(error));
    await until(() => other.server.calls.batchAppend === 1);
    bench.server.faults.delayMs = 200;
    const ours = store.append(streamName(), 'noStream', command('a'));
    await until(() => bench.server.calls.append === 1);
    other.server.goAway();
    await pending;
    await expect(ours).resolves.toMatchObject({ revision: 0n });
    expect(refused).toHaveLength(1);
    expect(bench.server.calls).toMatchObject({ append: 1, batchAppend: 0 });
    await other.stop();
  });

  it('5: appends recover from a failed discovery, and the health check counts what it cost', async () => {
    const clustered = bench.open({ url: bench.server.clusterUrl });
    bench.server.faults.failDiscovery = true;
    const writing = clustered.append(streamName(), 'noStream', command('a'));
    await until(async () => /recreated [1-9]/.test((await clustered.health()).detail ?? ''));
    bench.server.faults.failDiscovery = false;
    await expect(writing).resolves.toMatchObject({ revision: 0n });
    expect(await clustered.health()).toEqual({
      up: true,
      detail: expect.stringMatching(/recreated \d+ times/) as unknown,
    });
  });

  it('6: a marker comes after the events before it, however slowly they are consumed', async () => {
    await fill(store, streamName(), 50);
    bench.server.log.foreign('$stats', 600);
    await fill(store, streamName(), 50);
    const signals: FeedSignal[] = [];
    let turn = 0;
    const subscription = store
      .subscribeAll({ ready: () => new Promise((resolve) => setTimeout(resolve, (turn += 1) % 3)) })
      .subscribe((signal) => signals.push(signal));
    await until(() => signals.some(({ kind }) => kind === 'caughtUp'));
    const places = signals.map((signal) =>
      signal.kind === 'event' ? signal.event.checkpoint : signal.checkpoint,
    );
    expect(places).toEqual([...places].sort());
    expect(signals.findIndex(({ kind }) => kind === 'caughtUp')).toBeGreaterThanOrEqual(100);
    expect(signals.slice(0, 100).some(({ kind }) => kind === 'fellBehind')).toBe(true);
    subscription.unsubscribe();
  });

  it('7: a consumer that fails at a checkpoint does not stall the subscription', async () => {
    await fill(store, streamName(), 3);
    bench.server.log.foreign('$stats', 600);
    await fill(store, streamName(), 3);
    const signals: FeedSignal[] = [];
    let failures = 0;
    const ready = (): Promise<void> => {
      if (signals.at(-1)?.kind !== 'fellBehind' || failures > 2) return Promise.resolve();
      failures += 1;
      return Promise.reject(new Error('the consumer failed'));
    };
    const subscription = store.subscribeAll({ ready }).subscribe((signal) => signals.push(signal));
    await until(() => signals.at(-1)?.kind === 'caughtUp');
    expect(failures).toBeGreaterThan(0);
    expect(signals.filter(({ kind }) => kind === 'event')).toHaveLength(6);
    subscription.unsubscribe();
  });

  it('8: an empty type is refused before the server can answer it twice, and ids are well-formed', async () => {
    bench.server.faults.secondAnswerMs = 10;
    await expect(
      store.append(streamName(), 'noStream', { commandId: 'c', events: [event({}, 'c', '')] }),
    ).rejects.toMatchObject({ name: 'InvalidEvent' });
    expect(bench.server.calls).toMatchObject({ append: 0, batchAppend: 0 });
    const stream = streamName();
    await store.append(stream, 'noStream', { commandId: 'NOT A UUID', events: [event()] });
    expect((await collect(store.readStream(stream)))[0]?.id).toMatch(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    );
    expect(bench.server.calls).toMatchObject({ append: 1, batchAppend: 0 });
  });
});
