import { backOffMs, pause } from '../back-off';
import {
  CorruptEvent,
  Refused,
  type Checkpoint,
  type FeedSignal,
  type RecordedEvent,
  type SubscribeOptions,
} from '../event-store';
import type { EsdbConnection } from './connection';
import type { FeedItem } from './feed-run';
import { refusedForGood } from './failures';
import { Follower } from './follower';
import type { LogEnd } from './log-end';
import { isNear, Reading, stepOf } from './reading';
import { recordedOf } from './recorded';
import { Revisions } from './revisions';
import type { StreamNames } from './stream-names';
import type { EsdbTimings } from './timings';

/** Subscriptions of one process: one at the end of the log, the others for groups that catch up. */
export const MOST_SUBSCRIPTIONS = 4;

export type SharedFeedParts = Readonly<{
  connection: EsdbConnection;
  names: StreamNames;
  end: LogEnd;
  timings: EsdbTimings;
  /** Opens a subscription to all our streams. */
  open: (after: Checkpoint, signal: AbortSignal) => AsyncGenerator<FeedItem>;
}>;

type Following = Readonly<{
  follower: Follower;
  ready: SubscribeOptions['ready'];
  signal: AbortSignal;
}>;
type Waiting = Readonly<{ last: Checkpoint; look: () => void }>;

/**
 * One feed for all followers of a process. Each event is read and parsed once and fanned out in memory: one subscription
 * is at the end of the log, and those who are behind catch up in groups that lie close together.
 */
export class SharedFeed {
  private readonly readings = new Set<Reading>();
  private waiting: Waiting[] = [];
  private failures = 0;

  constructor(private readonly parts: SharedFeedParts) {}

  /**
   * The feed for ever. The server filters by installation only; `prefixes` and `types` are applied here: the server says
   * nothing of the events that it skips for a subscriber, and who waits for a position would wait until the next hit.
   */
  async *follow(options: SubscribeOptions, signal: AbortSignal): AsyncGenerator<FeedSignal> {
    const follower = new Follower(options);
    for (let failures = 0; !signal.aborted;) {
      const reading = await this.readingFor(follower, signal);
      if (reading === undefined) return;
      reading.join(follower);
      try {
        for await (const said of this.signalsOf(reading, { follower, ready: options.ready, signal })) {
          yield said;
          failures = 0;
        }
      } catch {
        // The consumer was not ready and said so: it gets the next item later.
        await pause(backOffMs(failures, this.parts.timings.backOff), signal);
        failures += 1;
      } finally {
        reading.leave(follower);
      }
      if (reading.ended !== undefined && isFinal(reading.ended)) throw reading.ended;
    }
  }

  /** Until the reading ends, has gone on without the follower, or the one at the end of the log serves it too. */
  private async *signalsOf(
    reading: Reading,
    { follower, ready, signal }: Following,
  ): AsyncGenerator<FeedSignal> {
    await ready?.(false);
    while (!signal.aborted) {
      const step = reading.next(follower);
      if (step === 'gone' || (this.atTheEnd(follower) ?? reading) !== reading) return;
      const said = step === undefined ? follower.idle(reading) : follower.take(step);
      if (said !== undefined) {
        yield said;
        await ready?.(false);
      } else if (step === undefined) await reading.changed(signal);
    }
  }

  /**
   * The reading at the end of the log, if it serves the follower: of two the older one stays. It may have heard a little
   * less than the other, and is chosen all the same: who went by the place alone would go to and fro between them.
   */
  private atTheEnd(follower: Follower): Reading | undefined {
    const live = [...this.readings].find((reading) => reading.live && reading.ended === undefined);
    return live?.serves(follower) === true ? live : undefined;
  }

  private async readingFor(follower: Follower, signal: AbortSignal): Promise<Reading | undefined> {
    for (;;) {
      if (signal.aborted) return undefined;
      const serving = [...this.readings].filter((reading) => reading.serves(follower));
      const [furthest] = serving.sort((one, other) => (one.place > other.place ? -1 : 1));
      const best = this.atTheEnd(follower) ?? furthest;
      if (best !== undefined) return best;
      await this.turn(follower.last, signal);
    }
  }

  /** Waits until somebody has looked for a reading for who waits here, all at once. */
  private turn(last: Checkpoint, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        signal.removeEventListener('abort', look);
        resolve();
      };
      signal.addEventListener('abort', look, { once: true });
      this.waiting.push({ last, look });
      if (this.waiting.length === 1) setImmediate(() => this.begin());
    });
  }

  /** The most advanced first: who is at the end of the log waits for nobody. */
  private begin(): void {
    this.waiting.sort((one, other) => (one.last > other.last ? -1 : 1));
    while (this.waiting.length > 0 && this.readings.size < MOST_SUBSCRIPTIONS) {
      const ahead = this.waiting[0]?.last ?? '';
      const group = this.waiting.filter(({ last }) => isNear(ahead, last));
      this.waiting = this.waiting.filter((one) => !group.includes(one));
      const reading = new Reading(group.at(-1)?.last ?? '');
      this.readings.add(reading);
      void this.run(reading);
      for (const { look } of group) look();
    }
  }

  private async run(reading: Reading): Promise<void> {
    const stop = new AbortController();
    const { connection, timings } = this.parts;
    const client = connection.client;
    try {
      if (this.failures > 0) await pause(backOffMs(this.failures - 1, timings.backOff), stop.signal);
      await this.read(reading, stop);
      reading.end(new Error('Nobody follows any more.'));
    } catch (error) {
      this.failures += 1;
      connection.failed(error, client);
      reading.end(refusedForGood(error) ?? (error instanceof Error ? error : new Error(String(error))));
    }
    this.readings.delete(reading);
    if (this.waiting.length > 0) this.begin();
  }

  private async read(reading: Reading, stop: AbortController): Promise<void> {
    const { names, end: logEnd, open } = this.parts;
    const end = await logEnd.last();
    const revisions = new Revisions(reading.startedAfter === '');
    let event = reading.startedAfter;
    const eventOf = (item: FeedItem): RecordedEvent | undefined => {
      const found = item.kind === 'event' ? recordedOf(names, item.resolved) : undefined;
      if (found === undefined || found.checkpoint <= event || !revisions.accepts(found)) return undefined;
      event = found.checkpoint;
      return found;
    };
    if (!reading.followed) return;
    const unwatch = watch(reading, stop);
    try {
      for await (const item of open(reading.startedAfter, stop.signal)) {
        this.failures = 0;
        const step = stepOf(item, reading, { end, eventOf });
        if (step === undefined) continue;
        reading.add(step);
        logEnd.searched(reading.startedAfter, { scanned: reading.place, head: event });
        await reading.room(stop.signal);
        if (!reading.followed) return;
      }
    } catch (error) {
      if (reading.followed) throw error;
    } finally {
      unwatch();
      stop.abort();
    }
  }
}

/** An error that a new subscription would meet again. */
const isFinal = (error: Error): boolean => error instanceof CorruptEvent || error instanceof Refused;

/** Ends a subscription that nobody follows any more, also while it waits for the server. */
const watch = (reading: Reading, stop: AbortController): (() => void) => {
  const attend = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      await reading.changed(stop.signal);
      if (!reading.followed && !stop.signal.aborted) {
        // Its only follower may be on the way to another reading and back.
        await new Promise((resolve) => setImmediate(resolve));
        if (!reading.followed) stop.abort();
      }
    }
  };
  void attend();
  return () => {
    stop.abort();
  };
};
