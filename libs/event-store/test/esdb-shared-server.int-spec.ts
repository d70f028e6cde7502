import { Refused, type EsdbEventStore } from '../src';
import { checkpointOf } from '../src/esdb/checkpoint';
import { Bench } from './esdb-subject';
import { command, collect, streamName, until } from './event.builders';

const placeOf = (position = 0n): string => checkpointOf({ commit: position, prepare: position });

describe('case:F29: the end of our log on a server that others fill', () => {
  let bench: Bench;
  let store: EsdbEventStore;

  beforeAll(async () => {
    bench = await Bench.start();
    store = bench.open({ timings: { timeoutMs: 10_000 } });
  });
  afterAll(() => bench.stop());

  const reads = async (ask: () => Promise<unknown>): Promise<number> => {
    const before = bench.server.calls.read;
    await ask();
    return bench.server.calls.read - before;
  };

  it('is found in one or two reads, however much others wrote, once a subscription has passed it', async () => {
    const { checkpoint } = await store.append(streamName(), 'noStream', command('ours'));
    let position = '';
    const following = store
      .subscribeAll()
      .subscribe(
        (signal) => (position = signal.kind === 'event' ? signal.event.checkpoint : signal.checkpoint),
      );
    bench.server.log.foreign('other~stream', 10_000);
    const nearTheEnd = placeOf(bench.server.log.all.at(-300)?.position);
    await until(() => position >= nearTheEnd);
    expect(await reads(() => store.head())).toBeLessThanOrEqual(3);
    expect(await store.head()).toBe(checkpoint);
    following.unsubscribe();
  });

  it('is not searched beyond the place that a read model has reached, in a process that has just begun', async () => {
    await store.append(streamName(), 'noStream', command('ours'));
    bench.server.log.foreign('other~stream', 10_000);
    const reached = placeOf(bench.server.log.all.at(-1)?.position);
    bench.server.log.foreign('other~stream', 10);
    const fresh = bench.open({ timings: { timeoutMs: 10_000 } });
    expect(await reads(async () => expect(await fresh.head(reached)).toBe(reached))).toBeLessThanOrEqual(2);
    expect(await collect(fresh.readAll({ after: reached }))).toEqual([]);
  });

  it('a place beyond the end is one of another log, and is not believed', async () => {
    const { checkpoint } = await store.append(streamName(), 'noStream', command('ours'));
    const fresh = bench.open({ timings: { timeoutMs: 10_000 } });
    expect(await fresh.head('9'.repeat(40))).toBe(checkpoint);
  });
});

describe('case:F31: what the server refuses for good', () => {
  let bench: Bench;
  let store: EsdbEventStore;

  beforeAll(async () => {
    bench = await Bench.start();
    store = bench.open({ timings: { retryMs: 60_000 } });
  });
  afterAll(() => bench.stop());
  beforeEach(() => {
    bench.server.faults.denied = true;
  });
  afterEach(() => {
    bench.server.faults.denied = false;
  });

  it('is told at once as what it is, by appends, reads, the head and feeds', async () => {
    const began = Date.now();
    await expect(store.append(streamName(), 'noStream', command('x'))).rejects.toThrow(Refused);
    await expect(collect(store.readStream('note-1'))).rejects.toThrow(/denies access/);
    await expect(collect(store.readAll())).rejects.toThrow(Refused);
    await expect(store.head()).rejects.toThrow(Refused);
    const told = await new Promise((resolve) => store.subscribeAll().subscribe({ error: resolve }));
    expect(told).toBeInstanceOf(Refused);
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  it('shows in the health of the log, without an address', async () => {
    const { up, detail } = await store.health();
    expect(up).toBe(false);
    expect(detail).toMatch(/denies access/);
    expect(detail).not.toContain('127.0.0.1');
  });
});
