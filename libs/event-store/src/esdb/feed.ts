import { backOffMs, pause } from '../back-off';
import {
  CorruptEvent,
  type Checkpoint,
  type FeedSignal,
  type ReadAllOptions,
  type RecordedEvent,
  type SubscribeOptions,
} from '../event-store';
import { later } from './checkpoint';
import type { EsdbConnection } from './connection';
import { runFeed, type FeedItem } from './feed-run';
import type { LogEnd } from './log-end';
import { Patience } from './patience';
import { recordedOf } from './recorded';
import { Revisions } from './revisions';
import type { StreamNames } from './stream-names';
import type { EsdbTimings } from './timings';

const BUFFER = 256;
/** The server reports its progress after 32 × this many events that are not ours. */
const CHECKPOINT_INTERVAL = 8;
/** While nothing of interest comes, the consumer hears of the progress this often. */
const SKIPPED_PER_MARKER = 256;

/** `last` is how far the log was searched, `event` where the last event stood: a marker's place may be the next event's. */
type Place = { last: Checkpoint; event: Checkpoint };
type Progress = Place & { live: boolean; skipped: number };

/** The feed of our streams, across breaks of the connection. */
export class Feed {
  constructor(
    private readonly connection: EsdbConnection,
    private readonly names: StreamNames,
    private readonly end: LogEnd,
    private readonly timings: EsdbTimings,
  ) {}

  /** Reads to the present end. The client's readAll has no filter, so this is a subscription that ends at `caughtUp`. */
  async *readAll(
    { after = '', limit, prefixes }: ReadAllOptions,
    signal: AbortSignal,
  ): AsyncGenerator<RecordedEvent> {
    if (prefixes?.length === 0) return;
    const progress: Place = { last: after, event: after };
    const revisions = new Revisions(after === '');
    const patience = new Patience(this.timings, signal);
    for (let left = limit ?? Number.MAX_SAFE_INTEGER; left > 0;) {
      const client = this.connection.client;
      try {
        for await (const item of this.run(progress, prefixes, signal)) {
          patience.progress();
          if (item.kind === 'caughtUp') return;
          const event = this.next(item, progress, revisions);
          if (event === undefined) continue;
          yield event;
          left -= 1;
          if (left === 0) return;
        }
      } catch (error) {
        if (error instanceof CorruptEvent) throw error;
        this.connection.failed(error, client);
        await patience.afterFailure(error);
      }
    }
  }

  /**
   * The feed for ever. The server filters by installation only; `prefixes` and `types` are applied here: the server says
   * nothing of the events that it skips for a subscriber, and who waits for a position would wait until the next hit.
   */
  async *follow(
    { after = '', prefixes, types, ready }: SubscribeOptions,
    signal: AbortSignal,
  ): AsyncGenerator<FeedSignal> {
    const progress: Progress = { last: after, event: after, live: false, skipped: 0 };
    const revisions = new Revisions(after === '');
    const wanted = (event: RecordedEvent): boolean =>
      (types?.includes(event.type) ?? true) &&
      (prefixes?.some((prefix) => event.stream.startsWith(prefix)) ?? true);
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      const client = this.connection.client;
      progress.live = false;
      try {
        const end = await this.end.last();
        await ready?.();
        for await (const item of this.run(progress, undefined, signal)) {
          attempt = 0;
          const event = this.next(item, progress, revisions);
          const signalled =
            event !== undefined && wanted(event)
              ? ({ kind: 'event', event } as const)
              : this.marker(item, progress, end, event !== undefined);
          if (signalled === undefined) continue;
          progress.skipped = 0;
          yield signalled;
          await ready?.();
        }
      } catch (error) {
        if (error instanceof CorruptEvent) throw error;
        this.connection.failed(error, client);
      }
      await pause(backOffMs(attempt, this.timings.backOff), signal);
    }
  }

  private run(
    progress: Place,
    prefixes: readonly string[] | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<FeedItem> {
    return runFeed({
      client: this.connection.client,
      after: progress.last,
      filter: (checkpointReached) =>
        this.names.filter(prefixes, {
          checkpointInterval: CHECKPOINT_INTERVAL,
          checkpointReached: (_subscription, position) => checkpointReached(position),
        }),
      signal,
      timeoutMs: this.timings.timeoutMs,
      idleMs: this.timings.idleMs,
      overdue: async () => (await this.end.head()) > progress.last,
      buffer: BUFFER,
    });
  }

  /** Moves on by an item; returns its event unless that is a repeat or not ours. */
  private next(item: FeedItem, progress: Place, revisions: Revisions): RecordedEvent | undefined {
    if (item.kind === 'scanned') progress.last = later(progress.last, item.checkpoint);
    if (item.kind !== 'event') return undefined;
    const event = recordedOf(this.names, item.resolved);
    if (event === undefined || event.checkpoint <= progress.event || !revisions.accepts(event))
      return undefined;
    progress.event = event.checkpoint;
    progress.last = later(progress.last, event.checkpoint);
    return event;
  }

  /** What to say of an item that is no event for this consumer; undefined for nothing. */
  private marker(
    item: FeedItem,
    progress: Progress,
    end: Checkpoint,
    skipped: boolean,
  ): FeedSignal | undefined {
    if (item.kind === 'confirmed') return undefined;
    if (item.kind === 'caughtUp') {
      progress.live = true;
      // The server gives no position here. What stood in the log before we asked has been searched.
      progress.last = later(progress.last, end);
    }
    if (item.kind === 'fellBehind') progress.live = false;
    if (item.kind === 'event') {
      if (!skipped) return undefined;
      progress.skipped += 1;
      if (!progress.live && progress.skipped < SKIPPED_PER_MARKER) return undefined;
    }
    return { kind: progress.live ? 'caughtUp' : 'fellBehind', checkpoint: progress.last };
  }
}
