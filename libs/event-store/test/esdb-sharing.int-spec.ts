import { MOST_SUBSCRIPTIONS } from '../src/esdb/shared-feed';
import type { EsdbEventStore, FeedSignal } from '../src';
import { Bench } from './esdb-subject';
import { checkpointOf } from '../src/esdb/checkpoint';
import { command, streamName, until } from './event.builders';

const CONSUMERS = 42;

/** A consumer that keeps what it got. */
class Consumer {
  readonly got: string[] = [];
  position = '';
  caughtUp = 0;
  private readonly ending: { unsubscribe: () => void };
  private room: Promise<void> = Promise.resolve();
  private open: () => void = () => undefined;

  constructor(store: EsdbEventStore, options: Readonly<{ after?: string; types?: readonly string[] }> = {}) {
    this.position = options.after ?? '';
    this.ending = store
      .subscribeAll({ ...options, ready: () => this.room })
      .subscribe((signal: FeedSignal) => {
        if (signal.kind === 'event') this.got.push(signal.event.checkpoint);
        if (signal.kind === 'caughtUp') this.caughtUp += 1;
        this.position = signal.kind === 'event' ? signal.event.checkpoint : signal.checkpoint;
      });
  }

  stall(): void {
    this.room = new Promise((resolve) => (this.open = resolve));
  }
  goOn(): void {
    this.open();
    this.room = Promise.resolve();
  }
  stop(): void {
    this.ending.unsubscribe();
  }
}

describe('case:F27: subscriptions of one process', () => {
  let bench: Bench;
  let store: EsdbEventStore;
  let revision: bigint | undefined;
  const stream = streamName();
  const consumers: Consumer[] = [];
  const open = (options: ConstructorParameters<typeof Consumer>[1] = {}): Consumer => {
    const consumer = new Consumer(store, options);
    consumers.push(consumer);
    return consumer;
  };
  const append = async (count: number): Promise<void> => {
    for (let left = count; left > 0; left -= 500) {
      const texts = Array.from({ length: Math.min(left, 500) }, () => 'x');
      ({ revision } = await store.append(stream, revision ?? 'noStream', command(...texts)));
    }
  };
  /** Where our events stand, as the server has them. */
  const places = (): readonly string[] =>
    bench.server.log.all
      .filter((event) => event.stream.endsWith(stream))
      .map(({ position }) => checkpointOf({ commit: position, prepare: position }));
  const allHave = (count: number, which: readonly Consumer[] = consumers): Promise<void> =>
    until(() => which.every(({ got }) => got.length === count));

  beforeEach(async () => {
    bench = await Bench.start();
    store = bench.open({ timings: { timeoutMs: 10_000 } });
    revision = undefined;
  });
  afterEach(async () => {
    for (const consumer of consumers.splice(0)) consumer.stop();
    await bench.stop();
  });

  it('42 consumers share one at the end of the log, and each gets all events in order', async () => {
    await append(50);
    for (let n = 0; n < CONSUMERS; n += 1) open();
    await allHave(50);
    await append(50);
    await allHave(100);
    expect(bench.server.subscribers).toBe(1);
    expect(bench.server.calls.subscribe).toBe(1);
    for (const { got } of consumers) expect(got).toEqual(places());
  });

  it('consumers at many places are never more than four subscriptions, and end in one', async () => {
    await append(400);
    let most = 0;
    const counting = setInterval(() => (most = Math.max(most, bench.server.subscribers)), 1);
    for (let n = 0; n < CONSUMERS; n += 1) open({ after: places()[n * 9] ?? '' });
    await until(() => consumers.every(({ got }, n) => got.length === 399 - n * 9));
    clearInterval(counting);
    expect(most).toBeLessThanOrEqual(MOST_SUBSCRIPTIONS);
    await append(1);
    await until(() => bench.server.subscribers === 1);
  });

  it('who falls behind holds up nobody, and misses nothing when it goes on', async () => {
    const slow = open();
    const others = [open(), open()];
    await append(10);
    await allHave(10);
    slow.stall();
    await append(6_000);
    await allHave(6_010, others);
    expect(slow.got.length).toBeLessThan(6_010);
    slow.goOn();
    await allHave(6_010);
    expect(slow.got).toEqual(places());
    expect(bench.server.subscribers).toBeLessThanOrEqual(MOST_SUBSCRIPTIONS);
  });

  it('a consumer from the beginning does not hold up those at the end', async () => {
    await append(3_000);
    const atTheEnd = open({ after: places().at(-1) ?? '' });
    await until(() => atTheEnd.caughtUp > 0);
    const rebuilding = open();
    await append(1);
    await allHave(1, [atTheEnd]);
    await allHave(3_001, [rebuilding]);
    await until(() => rebuilding.caughtUp > 0);
  });

  it('types that nobody wants move a consumer on all the same', async () => {
    const idle = open({ types: ['Other'] });
    await append(300);
    await until(() => idle.position === places().at(-1));
    expect(idle.got).toEqual([]);
  });

  it('a broken subscription is opened again for all of them, without loss or repetition', async () => {
    for (let n = 0; n < 5; n += 1) open();
    await append(20);
    await allHave(20);
    bench.server.dropConsumers();
    await append(20);
    bench.server.halfClose();
    await append(20);
    await allHave(60);
    for (const { got } of consumers) expect(got).toEqual(places());
  });

  it('nobody who follows leaves no subscription behind', async () => {
    const consumer = open();
    await append(1);
    await allHave(1);
    consumer.stop();
    await until(() => bench.server.subscribers === 0);
  });
});
