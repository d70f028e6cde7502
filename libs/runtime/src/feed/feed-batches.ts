import type { Checkpoint, EventStore, FeedSignal, RecordedEvent } from '@channel/event-store';

export type FeedBatch = Readonly<{
  events: readonly RecordedEvent[];
  /** Everything up to here was seen; `''` if nothing was. */
  position: Checkpoint;
  /** Nothing more was there when the batch ended. */
  caughtUp: boolean;
}>;

export type FeedOptions = Readonly<{
  after: Checkpoint;
  prefixes: readonly string[] | undefined;
  types: readonly string[] | undefined;
  size: number;
  /** An empty batch comes after so long a silence, so that the consumer can look at other things. */
  idleMs: number;
  signal: AbortSignal;
}>;

/**
 * The feed as batches with back-pressure: while the consumer works on one, the next is read. Ends on abort.
 */
export async function* feedBatches(store: EventStore, options: FeedOptions): AsyncGenerator<FeedBatch> {
  const { after, prefixes, types, size, idleMs, signal } = options;
  const buffer = new Buffer(size, after);
  const subscription = store
    .subscribeAll({
      ...(prefixes === undefined ? {} : { prefixes }),
      ...(types === undefined ? {} : { types }),
      ...(after === '' ? {} : { after }),
      ready: (heavy) => buffer.room(heavy),
    })
    .subscribe({
      next: (item) => buffer.push(item),
      error: (error: unknown) => buffer.fail(error),
      complete: () => buffer.fail(new Error('The feed has ended, which it never does.')),
    });
  const abort = (): void => buffer.wake();
  signal.addEventListener('abort', abort);
  try {
    while (!signal.aborted) {
      await buffer.arrival(idleMs);
      if (signal.aborted) return;
      yield buffer.take();
    }
  } finally {
    signal.removeEventListener('abort', abort);
    subscription.unsubscribe();
    buffer.release();
  }
}

class Buffer {
  private items: FeedSignal[] = [];
  private failure: { error: unknown } | undefined;
  private wakeReader: (() => void) | undefined;
  private wakeFeed: (() => void)[] = [];

  constructor(
    private readonly size: number,
    private position: Checkpoint,
  ) {}

  push(item: FeedSignal): void {
    this.items.push(item);
    this.wake();
  }

  fail(error: unknown): void {
    this.failure = { error };
    this.wake();
  }

  wake(): void {
    this.wakeReader?.();
  }

  async room(heavy: boolean): Promise<void> {
    if (this.items.length < (heavy ? 1 : this.size)) return;
    await new Promise<void>((resolve) => this.wakeFeed.push(resolve));
  }

  async arrival(idleMs: number): Promise<void> {
    if (this.items.length > 0 || this.failure !== undefined) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, idleMs);
      this.wakeReader = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wakeReader = undefined;
    // What arrives in one turn of the event loop makes one batch.
    await new Promise<void>((resolve) => setImmediate(resolve));
  }

  /** Order first: the items that came before a failure are handed out before it is thrown. */
  take(): FeedBatch {
    if (this.items.length === 0 && this.failure !== undefined) throw this.failure.error;
    const items = this.items.splice(0, this.size);
    if (this.items.length < this.size) this.release();
    const events: RecordedEvent[] = [];
    for (const item of items) {
      if (item.kind === 'event') events.push(item.event);
      const position = item.kind === 'event' ? item.event.checkpoint : item.checkpoint;
      if (position > this.position) this.position = position;
    }
    const caughtUp = this.items.length === 0 && items.at(-1)?.kind === 'caughtUp';
    return { events, position: this.position, caughtUp };
  }

  release(): void {
    for (const wake of this.wakeFeed.splice(0)) wake();
  }
}
