import { Observable, type Subscriber } from 'rxjs';
import { backOffMs, pause } from '../back-off';
import { CorruptEvent, Unavailable, type FeedSignal, type SubscribeOptions } from '../event-store';
import { checkpointOf } from './append-queue';
import type { Page } from './log-reader';
import type { FeedFilter } from './rows';
import type { Tail } from './tail';
import type { WakeUp } from './wake-up';

const BACK_OFF = { firstMs: 50, maxMs: 5_000 };

/** The feed from a place on. Reads a page only when the consumer is ready for it, and sleeps at the end of the log. */
export const subscription = (
  parts: Readonly<{ tail: Tail; wakeUp: WakeUp; closed: AbortSignal }>,
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

/** Where a subscription is. */
type Way = { position: bigint; live: boolean; started: boolean };

const follow = async (
  { tail, wakeUp }: Readonly<{ tail: Tail; wakeUp: WakeUp }>,
  { after, prefixes, types, ready }: SubscribeOptions,
  { subscriber, signal }: Readonly<{ subscriber: Subscriber<FeedSignal>; signal: AbortSignal }>,
): Promise<void> => {
  const place: Way = {
    position: after === undefined || after === '' ? 0n : BigInt(after),
    live: false,
    started: false,
  };
  try {
    let heavy = false;
    for (let failures = 0; !signal.aborted;) {
      await ready?.(heavy);
      // Armed before looking: what is appended in between wakes it.
      const woken = place.live ? wakeUp.arm(signal) : undefined;
      const page = await pageOrAbsent(tail, place, { prefixes, types });
      if (page === undefined) {
        await pause(backOffMs(failures, BACK_OFF), signal);
        failures += 1;
        continue;
      }
      failures = 0;
      heavy = page.heavy;
      emit(page, place, subscriber);
      if (place.live) await woken;
    }
    subscriber.complete();
  } catch (error) {
    subscriber.error(error);
  } finally {
    tail.leave(place);
  }
};

const pageOrAbsent = async (tail: Tail, place: Way, filter: FeedFilter): Promise<Page | undefined> => {
  try {
    return place.live ? await tail.live(place, filter) : await tail.past(place, filter);
  } catch (error) {
    if (error instanceof Unavailable) return undefined;
    throw error;
  }
};

/** The events of a page, then the marker that says how far it reached. */
const emit = ({ events, scanned, head }: Page, place: Way, subscriber: Subscriber<FeedSignal>): void => {
  if (place.position > head)
    throw new CorruptEvent(`The place ${checkpointOf(place.position)} lies beyond the end of this log.`);
  for (const event of events) subscriber.next({ kind: 'event', event });
  const checkpoint = scanned === 0n ? '' : checkpointOf(scanned);
  const atEnd = scanned === head;
  if (!atEnd && (place.live || events.length === 0)) subscriber.next({ kind: 'fellBehind', checkpoint });
  if (atEnd && (!place.started || !place.live || scanned > place.position))
    subscriber.next({ kind: 'caughtUp', checkpoint });
  place.started = true;
  place.live = atEnd;
  place.position = scanned;
};
