import type { RecordedEvent } from '../event-store';
import { checkpointOf } from './append-queue';
import type { LogReader, Page } from './log-reader';
import { wantedBy, type FeedFilter } from './rows';
import { Stretches, type Stretch } from './stretches';
import type { WakeUp } from './wake-up';

/** Where a subscription is. */
export type Place = Readonly<{ position: bigint }>;

/** Events of a page, unless it is full of bytes before. */
export const PAGE = 2_000;

/**
 * Many subscriptions share what one of them reads, and each event is made of its row once for all of them. At the end of
 * the log they sleep at one place, wake together and each takes its part of one read; that is shared only until the next
 * notification: one that began before it may not have seen what it tells. On the way there, those who are near each other
 * take their parts of the same stretches; who is alone has the server look for what it wants.
 */
export class Tail {
  private readonly reading = new Map<string, Promise<Page>>();
  private readonly stretches: Stretches;

  constructor(
    private readonly reader: LogReader,
    private readonly wakeUp: WakeUp,
  ) {
    this.stretches = new Stretches((after) => reader.page(after, PAGE));
  }

  /** For one that has reached the end: a read without a filter, for all of them. */
  async live(place: Place, filter: FeedFilter): Promise<Page> {
    this.leave(place);
    const after = place.position;
    const key = `${String(this.wakeUp.notified)}/${String(after)}`;
    const page = await this.once(key, () => this.reader.page(after, PAGE));
    return { ...page, events: page.events.filter(wantedBy(filter)) };
  }

  /** For one on its way. */
  async past(place: Place, filter: FeedFilter): Promise<Page> {
    const shared = await this.shared(place, filter);
    if (shared !== undefined) return shared;
    const page = await this.reader.page(place.position, PAGE, filter);
    this.stretches.isAt(place, page.scanned);
    return page;
  }

  /** It follows no more, or has reached the end. */
  leave(place: Place): void {
    this.stretches.leave(place);
  }

  /** What it wants of as many stretches as make a page; undefined if the way of the others does not lead by. */
  private async shared(place: Place, filter: FeedFilter): Promise<Page | undefined> {
    const wants = wantedBy(filter);
    const events: RecordedEvent[] = [];
    let last: Stretch | undefined;
    for (let at = place.position; events.length < PAGE;) {
      this.stretches.isAt(place, at);
      const stretch = await this.stretches.following(at, last !== undefined);
      if (stretch === undefined) break;
      const before = events.length;
      const from = stretch.after === at ? '' : checkpointOf(at);
      if (holds(stretch, filter))
        for (const event of stretch.events) if (event.checkpoint > from && wants(event)) events.push(event);
      last = stretch;
      at = stretch.scanned;
      if (!stretch.full || (stretch.heavy && events.length > before)) break;
    }
    if (last === undefined) return undefined;
    this.stretches.isAt(place, last.scanned);
    return { ...last, events };
  }

  private once(key: string, read: () => Promise<Page>): Promise<Page> {
    const known = this.reading.get(key);
    if (known !== undefined) return known;
    const started = read();
    this.reading.set(key, started);
    const forget = (): void => void this.reading.delete(key);
    started.then(forget, forget);
    return started;
  }
}

const holds = ({ types }: Stretch, wanted: FeedFilter): boolean =>
  wanted.types?.some((type) => types.has(type)) ?? true;
