import { CorruptEvent, type Checkpoint, type ReadAllOptions, type RecordedEvent } from '../event-store';
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

/** `last` is how far the log was searched, `event` where the last event stood: a marker's place may be the next event's. */
type Place = { last: Checkpoint; event: Checkpoint };

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

  /** A subscription to all our streams, until it breaks. */
  open(after: Checkpoint, signal: AbortSignal): AsyncGenerator<FeedItem> {
    return this.run({ last: after, event: after }, undefined, signal);
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
}
