import { setMaxListeners } from 'node:events';
import { checkpointOf } from './checkpoint';
import type { FeedItem } from './feed-run';
import { MOST_SUBSCRIPTIONS, SharedFeed, type SharedFeedParts } from './shared-feed';
import { DEFAULT_TIMINGS } from './timings';

const placeAt = (bytes: bigint): string => checkpointOf({ commit: bytes, prepare: bytes });
/** Places so far apart that none of them is read together with another. */
const placeOf = (number: number): string => placeAt(BigInt(number) * 64n * 1024n * 1024n);
const CONSUMERS = 42;

/** A log that says nothing of its events: how many subscriptions to it are open now, and were at once. */
class Server {
  now = 0;
  most = 0;
  opened = 0;
  /** Nothing is said before it is. */
  speak: () => void = () => undefined;
  private readonly spoken = new Promise<void>((resolve) => (this.speak = resolve));

  constructor(public end: string) {}

  readonly feed = new SharedFeed({
    connection: { client: {}, failed: () => undefined },
    // Asked over the network: others get their turn meanwhile.
    end: {
      last: () => new Promise((resolve) => setImmediate(() => resolve(this.end))),
      searched: () => undefined,
    },
    names: {},
    timings: DEFAULT_TIMINGS,
    open: (_after: string, signal: AbortSignal) => this.open(signal),
  } as unknown as SharedFeedParts);

  private async *open(signal: AbortSignal): AsyncGenerator<FeedItem> {
    this.opened += 1;
    this.now += 1;
    this.most = Math.max(this.most, this.now);
    try {
      await this.spoken;
      yield { kind: 'caughtUp' };
      await new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    } finally {
      this.now -= 1;
    }
  }
}

/** One turn of everything else. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Polls a condition. The limit only ends a test that has failed. */
const until = async (condition: () => boolean): Promise<void> => {
  for (let turns = 0; !condition(); turns += 1) {
    if (turns > 50_000) throw new Error(`Not so: ${condition.toString()}`);
    await turn();
  }
};

describe('case:F27: consumers of one process', () => {
  it('are never more than four subscriptions however far apart, and one once all are at the end', async () => {
    const server = new Server(placeOf(CONSUMERS));
    const stop = new AbortController();
    setMaxListeners(0, stop.signal);
    const atTheEnd = new Set<number>();
    const follow = async (number: number): Promise<void> => {
      for await (const { kind } of server.feed.follow({ after: placeOf(number) }, stop.signal))
        if (kind === 'caughtUp') atTheEnd.add(number);
    };
    const following = Promise.all(Array.from({ length: CONSUMERS }, (_, number) => follow(number)));
    await until(() => server.opened >= MOST_SUBSCRIPTIONS);
    server.speak();
    await until(() => atTheEnd.size === CONSUMERS && server.now === 1);
    expect([MOST_SUBSCRIPTIONS, server.most]).toEqual([4, 4]);
    stop.abort();
    await following;
    await until(() => server.now === 0);
  });

  it('who begins near others shares one subscription with them, from before the server has said anything', async () => {
    const server = new Server(placeOf(CONSUMERS));
    const stop = new AbortController();
    setMaxListeners(0, stop.signal);
    let caughtUp = 0;
    const follow = async (number: number): Promise<void> => {
      const after = number % 2 === 0 ? placeOf(1) : placeAt(BigInt(placeOf(1).slice(0, 20)) + BigInt(number));
      for await (const { kind } of server.feed.follow({ after }, stop.signal))
        if (kind === 'caughtUp') caughtUp += 1;
    };
    const following = Promise.all(Array.from({ length: CONSUMERS }, (_, number) => follow(number)));
    for (let turns = 0; turns < 200; turns += 1) await turn();
    expect([server.opened, server.most]).toEqual([1, 1]);
    server.speak();
    await until(() => caughtUp >= CONSUMERS);
    expect(server.opened).toBe(1);
    stop.abort();
    await following;
  });

  it('who has caught up joins the older subscription, also where that has heard a little less', async () => {
    const server = new Server(placeOf(2));
    const stop = new AbortController();
    let asked = 0;
    let caughtUp = 0;
    const follow = async (after: string, ready?: () => Promise<void>): Promise<void> => {
      for await (const { kind } of server.feed.follow(
        { after, ...(ready === undefined ? {} : { ready }) },
        stop.signal,
      ))
        if (kind === 'caughtUp') caughtUp += 1;
    };
    server.speak();
    const first = follow(server.end);
    await until(() => caughtUp === 1);
    // Somebody has written meanwhile; of that the server has told the first subscription nothing yet.
    server.end = placeAt(BigInt(server.end.slice(0, 20)) + 1_000n);
    // Who goes to and fro would keep the process to itself: it is made to wait a turn each time.
    const second = follow(placeOf(1), async () => {
      asked += 1;
      await turn();
    });
    await until(() => caughtUp >= 2 && server.now === 1);
    for (let turns = 0; turns < 200; turns += 1) await turn();
    expect(asked).toBeLessThan(10);
    stop.abort();
    await Promise.all([first, second]);
  });
});
