import type { Checkpoint, RecordedEvent } from '../event-store';
import { later } from './checkpoint';
import type { FeedItem } from './feed-run';
import type { Follower, Step } from './follower';

/** Steps that a reading at the end of the log keeps for who comes or comes back; a slower follower leaves it. */
const KEPT_LIVE = 4_096;
/** Steps that a reading of the past reads ahead of its slowest follower. */
const AHEAD = 1_024;
/** Bytes of the log: followers that lie so close share a reading of the past. */
const NEAR = 4n * 1024n * 1024n;

const commitOf = (place: Checkpoint): bigint => (place === '' ? 0n : BigInt(place.slice(0, 20)));
export const isNear = (one: Checkpoint, other: Checkpoint): boolean => {
  const distance = commitOf(one) - commitOf(other);
  return (distance < 0n ? -distance : distance) <= NEAR;
};

/** One subscription of the server, and the latest of what it said, for all that follow it. */
export class Reading {
  /** How far it is. */
  place: Checkpoint;
  live = false;
  /** Why it ended, once it has. */
  ended: Error | undefined;
  private steps: Step[] = [];
  /** Number of the first step that is kept. */
  private first = 0;
  /** Up to here our events are forgotten; undefined while all since the beginning are kept. */
  private forgotten: Checkpoint | undefined;
  private readonly cursors = new Map<Follower, number>();
  private waiting: (() => void)[] = [];

  constructor(readonly startedAfter: Checkpoint) {
    this.place = startedAfter;
  }

  get followed(): boolean {
    return this.cursors.size > 0;
  }

  /** Whether somebody who is there can go on here without missing anything, and without waiting long. */
  serves({ last, event }: Follower): boolean {
    const complete = this.forgotten === undefined ? this.startedAfter <= last : this.forgotten <= event;
    return this.ended === undefined && complete && (this.place >= last || isNear(this.place, last));
  }

  join(follower: Follower): void {
    const { event } = follower;
    follower.joins();
    const next = this.steps.findIndex((step) => step.event !== undefined && step.event.checkpoint > event);
    this.cursors.set(follower, this.first + (next === -1 ? this.steps.length : next));
  }

  leave(follower: Follower): void {
    this.cursors.delete(follower);
    this.wake();
  }

  /** The follower's next step; `gone` if it is too late for that, undefined if there is none yet. */
  next(follower: Follower): Step | 'gone' | undefined {
    const cursor = this.cursors.get(follower) ?? -1;
    if (cursor < this.first) return 'gone';
    const step = this.steps[cursor - this.first];
    if (step === undefined) return this.ended === undefined ? undefined : 'gone';
    this.cursors.set(follower, cursor + 1);
    if (cursor === this.first) this.wake();
    return step;
  }

  /** Until something has changed here, or the end of waiting. */
  changed(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        signal.removeEventListener('abort', done);
        resolve();
      };
      if (signal.aborted) return resolve();
      signal.addEventListener('abort', done, { once: true });
      this.waiting.push(done);
    });
  }

  add(step: Step): void {
    this.place = later(this.place, step.place);
    this.live = step.live;
    this.steps.push(step);
    while (this.live && this.steps.length > KEPT_LIVE) this.forget();
    this.wake();
  }

  end(reason: Error): void {
    this.ended = reason;
    this.wake();
  }

  /** A reading of the past does not run away from its followers; one at the end of the log waits for nobody. */
  async room(signal: AbortSignal): Promise<void> {
    while (!this.live && this.steps.length >= AHEAD && this.followed && !signal.aborted) {
      const slowest = Math.min(...this.cursors.values());
      if (this.first < slowest) while (this.first < slowest) this.forget();
      else await this.changed(signal);
    }
  }

  private forget(): void {
    const step = this.steps.shift();
    this.first += 1;
    if (step?.event !== undefined) this.forgotten = step.event.checkpoint;
    else this.forgotten ??= this.startedAfter;
  }

  private wake(): void {
    for (const done of this.waiting.splice(0)) done();
  }
}

/** What is to be said of an item of the server; undefined for nothing. */
export const stepOf = (
  item: FeedItem,
  { place, live }: Reading,
  parts: Readonly<{
    /** Where the log ended before the subscription began: at `caughtUp` the server gives no place. */
    end: Checkpoint;
    /** The item's event, unless it is a repeat or not ours. @throws CorruptEvent */
    eventOf: (item: FeedItem) => RecordedEvent | undefined;
  }>,
): Step | undefined => {
  switch (item.kind) {
    case 'confirmed':
      return undefined;
    case 'scanned':
      return { place: later(place, item.checkpoint), live };
    case 'caughtUp':
      return { place: later(place, parts.end), live: true };
    case 'fellBehind':
      return { place, live: false };
    case 'event': {
      const event = parts.eventOf(item);
      return event === undefined ? undefined : { event, place: later(place, event.checkpoint), live };
    }
  }
};
