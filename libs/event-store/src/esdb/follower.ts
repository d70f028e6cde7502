import type { Checkpoint, FeedSignal, RecordedEvent, SubscribeOptions } from '../event-store';
import { later } from './checkpoint';

/** What a follower gets to see, in the order of the log. */
export type Step = Readonly<{
  /** Absent: only a sign of how far the log was searched. */
  event?: RecordedEvent;
  /** Everything up to here was searched. */
  place: Checkpoint;
  live: boolean;
}>;

/** While nothing of interest comes, a follower hears of the progress this often. */
const SKIPPED_PER_MARKER = 256;

/** One consumer of the shared feed: how far it is, and what it is told of what the others read with it. */
export class Follower {
  /** How far the log was searched for it. */
  last: Checkpoint;
  /** Where the last event of ours stood that it has passed: a marker's place may be the next event's. */
  event: Checkpoint;
  private untold = true;
  private skipped = 0;

  constructor(private readonly options: SubscribeOptions) {
    const { after = '' } = options;
    this.last = after;
    this.event = after;
  }

  /** Whoever comes to another reading hears again where that stands. */
  joins(): void {
    this.untold = true;
  }

  /** What the next step means to it; undefined for nothing. */
  take({ event, place, live }: Step): FeedSignal | undefined {
    // A group reads from the place of its last member; the others know the beginning already.
    if (event !== undefined && event.checkpoint <= this.event) return undefined;
    this.last = later(this.last, place);
    this.untold = true;
    if (event !== undefined) this.event = event.checkpoint;
    if (event !== undefined && this.wants(event)) {
      this.skipped = 0;
      return { kind: 'event', event };
    }
    this.skipped += 1;
    const isSign = event === undefined && !live;
    return isSign || this.skipped >= SKIPPED_PER_MARKER ? this.marker('fellBehind') : undefined;
  }

  /** What it hears when there is no further step: at the end of the log that there is nothing more. */
  idle({ live, place }: Pick<Step, 'live' | 'place'>): FeedSignal | undefined {
    if (!live || !this.untold) return undefined;
    this.untold = false;
    this.last = later(this.last, place);
    return this.marker('caughtUp');
  }

  private marker(kind: 'caughtUp' | 'fellBehind'): FeedSignal {
    this.skipped = 0;
    return { kind, checkpoint: this.last };
  }

  private wants({ type, stream }: RecordedEvent): boolean {
    const { prefixes, types } = this.options;
    return (types?.includes(type) ?? true) && (prefixes?.some((prefix) => stream.startsWith(prefix)) ?? true);
  }
}
