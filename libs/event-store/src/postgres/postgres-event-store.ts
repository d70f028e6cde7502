import { setMaxListeners } from 'node:events';
import type { Observable } from 'rxjs';
import { prepareAppend } from '../append-guard';
import {
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
import { AppendQueue, checkpointOf } from './append-queue';
import { Link } from './link';
import { LogReader } from './log-reader';
import { storedName } from './rows';
import { subscription } from './subscription';
import { Tail } from './tail';
import { WakeUp } from './wake-up';

export type PostgresEventStoreOptions = Readonly<{
  databaseUrl: string;
  namespace?: string;
  timings?: Readonly<{
    /** How long one exchange with the server may take. */
    timeoutMs?: number;
    /** For how long an append or a read is repeated while the server is away. */
    retryMs?: number;
    /** How often a sleeping subscription looks by itself, should a notification be lost. */
    pollMs?: number;
  }>;
  /** Connections for reading; one more writes and one listens. */
  readers?: number;
}>;

const PAGE = 1_000;

/** The log in PostgreSQL: one serialised writer, gapless positions, group commit. */
export class PostgresEventStore implements EventStore {
  private readonly namespace: string;
  private readonly retryMs: number;
  private readonly writer: Link;
  private readonly queue: AppendQueue;
  private readonly reader: LogReader;
  private readonly wakeUp: WakeUp;
  private readonly tail: Tail;
  private readonly closing = new AbortController();

  constructor({ databaseUrl, namespace = '', timings = {}, readers = 4 }: PostgresEventStoreOptions) {
    const { timeoutMs = 5_000, retryMs = 30_000, pollMs = 1_000 } = timings;
    this.namespace = namespace;
    this.retryMs = retryMs;
    this.writer = new Link({ databaseUrl, timeoutMs });
    this.queue = new AppendQueue(this.writer);
    this.reader = new LogReader({ databaseUrl, namespace, poolSize: readers, timeoutMs, retryMs });
    this.wakeUp = new WakeUp({ databaseUrl, timeoutMs }, pollMs);
    this.tail = new Tail(this.reader, this.wakeUp);
    // One listener a subscription, and there may be many.
    setMaxListeners(0, this.closing.signal);
  }

  async append(stream: string, expected: ExpectedRevision, request: AppendRequest): Promise<AppendResult> {
    const events = prepareAppend(this.namespace, stream, request);
    const bytes = events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
    return new Promise((resolve, reject) => {
      this.queue.enqueue({
        stream,
        stored: storedName(this.namespace, stream),
        expected,
        events,
        bytes,
        deadline: Date.now() + this.retryMs,
        resolve,
        reject,
      });
    });
  }

  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent> {
    return this.reader.stream(stream, options);
  }

  async *readAll({ after, limit = Number.MAX_SAFE_INTEGER, prefixes }: ReadAllOptions = {}) {
    let position = after === undefined || after === '' ? 0n : BigInt(after);
    for (let left = limit; left > 0;) {
      const { events, scanned, head } = await this.reader.page(position, Math.min(left, PAGE), { prefixes });
      yield* events;
      left -= events.length;
      if (scanned >= head) return;
      position = scanned;
    }
  }

  subscribeAll(options: SubscribeOptions = {}): Observable<FeedSignal> {
    const { tail, wakeUp } = this;
    return subscription({ tail, wakeUp, closed: this.closing.signal }, options);
  }

  async head(): Promise<Checkpoint> {
    const position = await this.reader.head();
    return position === 0n ? '' : checkpointOf(position);
  }

  async health(): Promise<Readonly<{ up: boolean; detail?: string }>> {
    try {
      await this.reader.ping();
      return { up: true };
    } catch (error) {
      return { up: false, detail: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Answers what waits, ends the subscriptions (they complete), and lets the connections go. */
  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    await this.queue.drain();
    this.closing.abort();
    await Promise.all([this.writer.close(), this.wakeUp.close(), this.reader.close()]);
  }
}
