import { Observable, type Subscriber } from 'rxjs';
import { backOffMs, pause } from '../back-off';
import { CorruptEvent, Unavailable, type FeedSignal, type SubscribeOptions } from '../event-store';
import { checkpointOf } from './append-queue';
import type { LogReader } from './log-reader';
import type { WakeUp } from './wake-up';

const PAGE = 1_000;
const BACK_OFF = { firstMs: 50, maxMs: 5_000 };

/** The feed from a place on. Reads a page only when the consumer is ready for it, and sleeps at the end of the log. */
export const subscription = (
  parts: Readonly<{ reader: LogReader; wakeUp: WakeUp; closed: AbortSignal }>,
  options: SubscribeOptions,
): Observable<FeedSignal> =>
  new Observable((subscriber) => {
    const ending = new AbortController();
    const end = (): void => ending.abort();
    parts.closed.addEventListener('abort', end);
    void follow(parts, options, { subscriber, signal: ending.signal }).finally(() =>
      parts.closed.removeEventListener('abort', end),
    );
    if (parts.closed.aborted) end();
    return end;
  });

const follow = async (
  { reader, wakeUp }: Readonly<{ reader: LogReader; wakeUp: WakeUp }>,
  { after, prefixes, ready }: SubscribeOptions,
  { subscriber, signal }: Readonly<{ subscriber: Subscriber<FeedSignal>; signal: AbortSignal }>,
): Promise<void> => {
  let position = after === undefined || after === '' ? 0n : BigInt(after);
  let live = false;
  let started = false;
  try {
    for (let failures = 0; !signal.aborted;) {
      await ready?.();
      const woken = wakeUp.arm(signal);
      try {
        const { events, scanned, head } = await reader.page(position, PAGE, prefixes);
        failures = 0;
        if (position > head)
          throw new CorruptEvent(`The place ${checkpointOf(position)} lies beyond the end of this log.`);
        for (const event of events) subscriber.next({ kind: 'event', event });
        if (scanned < head) {
          // `live` or without a match: the marker says where we are, so that nobody waits for an event that never comes.
          if (live || events.length === 0)
            subscriber.next({ kind: 'fellBehind', checkpoint: checkpointOf(scanned) });
          live = false;
        } else if (!started || !live || scanned > position) {
          subscriber.next({ kind: 'caughtUp', checkpoint: scanned === 0n ? '' : checkpointOf(scanned) });
          live = true;
        }
        started = true;
        position = scanned;
        if (live) await woken;
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
        await pause(backOffMs(failures, BACK_OFF), signal);
        failures += 1;
      }
    }
    subscriber.complete();
  } catch (error) {
    subscriber.error(error);
  }
};
