import { setMaxListeners } from 'node:events';
import { Observable } from 'rxjs';
import {
  Unavailable,
  type AppendRequest,
  type AppendResult,
  type Checkpoint,
  type EventStore,
  type ExpectedRevision,
  type FeedSignal,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type SubscribeOptions,
} from '../event-store';
import { performance } from 'node:perf_hooks';
import { backOffMs, pause } from '../back-off';
import { Appender } from './appender';
import { EsdbConnection } from './connection';
import { reasonOf, refusedForGood } from './failures';
import { Feed } from './feed';
import { LogEnd } from './log-end';
import { SharedFeed } from './shared-feed';
import { StreamNames } from './stream-names';
import { StreamReader } from './stream-reader';
import { DEFAULT_TIMINGS, type EsdbTimings } from './timings';

export type EsdbOptions = Readonly<{
  /** `esdb://…` or `esdb+discover://…`, as the client of EventStoreDB takes it. */
  url: string;
  /** Prefixes every stream, so that several installations can share a server. */
  namespace?: string;
  timings?: Partial<EsdbTimings>;
}>;

/** Least keep-alive that the client takes without a warning. */
const KEEP_ALIVE_MS = 10_000;

/** The port on EventStoreDB or KurrentDB. `docs/event-store.md` tells what the client does wrong and what is done about it. */
export class EsdbEventStore implements EventStore {
  private readonly appends: EsdbConnection;
  private readonly reads: EsdbConnection;
  private readonly appender: Appender;
  private readonly streams: StreamReader;
  private readonly end: LogEnd;
  private readonly feed: Feed;
  private readonly shared: SharedFeed;
  private readonly timings: EsdbTimings;
  private readonly closed = new AbortController();

  private constructor({ url, namespace = '', timings }: EsdbOptions) {
    this.timings = { ...DEFAULT_TIMINGS, ...timings };
    // One listener for each append that waits and each subscription: many are no leak.
    setMaxListeners(0, this.closed.signal);
    const names = new StreamNames(namespace);
    // Feeds must not take the HTTP/2 streams of appends: other settings, other TCP connection.
    this.appends = new EsdbConnection(url, KEEP_ALIVE_MS);
    this.reads = new EsdbConnection(url, KEEP_ALIVE_MS + 1);
    this.streams = new StreamReader(this.reads, names, this.timings);
    this.appender = new Appender({
      connection: this.appends,
      reader: this.streams,
      names,
      namespace,
      timings: this.timings,
      closed: this.closed.signal,
    });
    this.end = new LogEnd(this.reads, names, this.timings);
    this.feed = new Feed(this.reads, names, this.end, this.timings);
    this.shared = new SharedFeed({
      connection: this.reads,
      names,
      end: this.end,
      timings: this.timings,
      open: (after, signal) => this.feed.open(after, signal),
    });
  }

  /** Does not wait for the server: whether it is there is for the health check to say. @throws Error for a bad URL */
  static connect(options: EsdbOptions): EsdbEventStore {
    return new EsdbEventStore(options);
  }

  append(stream: string, expected: ExpectedRevision, request: AppendRequest): Promise<AppendResult> {
    return this.appender.append(stream, expected, request);
  }

  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent> {
    return this.streams.read(stream, options);
  }

  readAll(options: ReadAllOptions = {}): AsyncIterable<RecordedEvent> {
    return this.feed.readAll(options, this.closed.signal);
  }

  subscribeAll(options: SubscribeOptions = {}): Observable<FeedSignal> {
    return new Observable((subscriber) => {
      const stop = new AbortController();
      const signal = AbortSignal.any([stop.signal, this.closed.signal]);
      const pump = async (): Promise<void> => {
        for await (const item of this.shared.follow(options, signal)) {
          if (signal.aborted) break;
          subscriber.next(item);
        }
      };
      pump().then(
        () => {
          subscriber.complete();
        },
        (error: unknown) => {
          subscriber.error(error);
        },
      );
      return () => {
        stop.abort();
      };
    });
  }

  async head(searched?: Checkpoint): Promise<Checkpoint> {
    const deadline = performance.now() + this.timings.retryMs;
    for (let attempt = 0; ; attempt += 1)
      try {
        return await this.end.head(searched);
      } catch (error) {
        const refused = refusedForGood(error);
        if (refused !== undefined) throw refused;
        const wait = backOffMs(attempt, this.timings.backOff);
        if (performance.now() + wait >= deadline)
          throw new Unavailable(`EventStoreDB does not answer: ${reasonOf(error)}`, false, { cause: error });
        await pause(wait, this.closed.signal);
      }
  }

  async health(): Promise<Readonly<{ up: boolean; detail?: string }>> {
    const recreated = this.appends.recreated + this.reads.recreated;
    const note =
      recreated === 0 ? [] : [`client recreated ${String(recreated)} times after a failed discovery`];
    try {
      await this.end.last();
      return note.length === 0 ? { up: true } : { up: true, detail: note.join('; ') };
    } catch (error) {
      return { up: false, detail: [refusedForGood(error)?.message ?? reasonOf(error), ...note].join('; ') };
    }
  }

  async close(): Promise<void> {
    this.closed.abort();
    await this.appender.drain();
    await Promise.all([this.appends.close(), this.reads.close()]);
  }
}
