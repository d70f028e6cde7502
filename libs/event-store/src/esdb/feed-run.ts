import {
  START,
  type AllStreamResolvedEvent,
  type EventStoreDBClient,
  type Filter,
} from '@eventstore/db-client';
import type { Readable } from 'node:stream';
import type { Checkpoint } from '../event-store';
import { checkpointOf, positionOf, type Position } from './checkpoint';
import { Silence, within } from './failures';

/** What the server says in a subscription, in the order it said it. */
export type FeedItem =
  | Readonly<{ kind: 'event'; resolved: AllStreamResolvedEvent }>
  | Readonly<{ kind: 'scanned'; checkpoint: Checkpoint }>
  | Readonly<{ kind: 'confirmed' | 'caughtUp' | 'fellBehind' }>;

export type FeedRun = Readonly<{
  client: EventStoreDBClient;
  after: Checkpoint;
  /** Made with what is to be called when the server reports how far it has searched. */
  filter: (scanned: (position: Position) => Promise<void>) => Filter;
  signal: AbortSignal;
  timeoutMs: number;
  idleMs: number;
  /** Asked when nothing came for `idleMs`: whether something should have. */
  overdue: () => Promise<boolean>;
  /** More of the readable is held back while this many items wait. */
  buffer: number;
}>;

class Mark {
  constructor(readonly item: FeedItem) {}
}

/** One subscription until it breaks. It never ends by itself: the server's end of it is an error here. */
export async function* runFeed(run: FeedRun): AsyncGenerator<FeedItem> {
  const { stream, cancel } = open(run);
  run.signal.addEventListener('abort', cancel, { once: true });
  try {
    yield* items(stream, run);
  } finally {
    run.signal.removeEventListener('abort', cancel);
    cancel();
  }
}

const open = (run: FeedRun): { stream: Readable; cancel: () => void } => {
  /*
   * The client calls back before the events ahead of a marker are consumed (defect 6). A marker that is pushed into the
   * same buffer comes out in its place. And the callback never rejects: that would stall the subscription in silence
   * (defect 7).
   */
  const mark = (item: FeedItem): void => {
    if (!stream.destroyed) stream.push(new Mark(item));
  };
  const subscription = run.client.subscribeToAll(
    {
      fromPosition: run.after === '' ? START : positionOf(run.after),
      filter: run.filter((position) => {
        mark({ kind: 'scanned', checkpoint: checkpointOf(position) });
        return Promise.resolve();
      }),
    },
    { highWaterMark: run.buffer },
  );
  const stream = subscription as unknown as Readable;
  for (const kind of ['confirmed', 'caughtUp', 'fellBehind'] as const)
    stream.on(kind === 'confirmed' ? 'confirmation' : kind, () => {
      mark({ kind });
    });
  stream.on('error', () => undefined);
  const cancel = (): void => {
    void subscription.unsubscribe().catch(() => undefined);
    stream.destroy();
  };
  return { stream, cancel };
};

async function* items(stream: Readable, run: FeedRun): AsyncGenerator<FeedItem> {
  const iterator: AsyncIterator<unknown> = stream[Symbol.asyncIterator]();
  let confirmed = false;
  for (;;) {
    const pending = iterator.next();
    const next = confirmed
      ? await attended(pending, run)
      : await within(run.timeoutMs, 'subscription', pending);
    if (next.done === true) throw new Silence('The server ended the subscription.');
    confirmed = true;
    yield next.value instanceof Mark
      ? next.value.item
      : { kind: 'event', resolved: next.value as AllStreamResolvedEvent };
  }
}

/** Waits as long as the log has nothing new; a subscription that hides something is given up. */
const attended = async <T>(pending: Promise<T>, run: FeedRun): Promise<T> => {
  for (;;) {
    try {
      return await within(run.idleMs, 'subscription', pending);
    } catch (error) {
      if (!(error instanceof Silence) || run.signal.aborted) throw error;
      if (await run.overdue()) return within(run.timeoutMs, 'subscription', pending);
    }
  }
};
