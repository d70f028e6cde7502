import type { LogReader, Page } from './log-reader';
import { wantedBy, type FeedFilter } from './rows';
import type { WakeUp } from './wake-up';

/** So much text of pages is kept for those who come after. */
const KEPT_BYTES = 6 * 1_048_576;

/**
 * Many subscriptions share what one of them reads. At the end of the log they sleep at one place, wake together and
 * each takes its part of one read; that is shared only until the next notification: one that began before it may not
 * have seen what it tells. On the way there, those that want the same follow each other through the same full pages,
 * which never change.
 */
export class Tail {
  private readonly reading = new Map<string, Promise<Page>>();
  /** Full pages by what they answer, the latest used last. */
  private readonly pages = new Map<string, Page>();
  private kept = 0;

  constructor(
    private readonly reader: LogReader,
    private readonly wakeUp: WakeUp,
  ) {}

  /** For one that has reached the end: a read without a filter, for all of them. */
  async live(after: bigint, limit: number, filter: FeedFilter): Promise<Page> {
    const key = `${String(this.wakeUp.notified)}/${String(after)}`;
    const page = await this.once(key, () => this.reader.page(after, limit));
    return { ...page, events: page.events.filter(wantedBy(filter)) };
  }

  /** For one on its way: what it wants is looked for by the server. */
  async past(after: bigint, limit: number, { prefixes, types }: FeedFilter): Promise<Page> {
    const key = JSON.stringify([String(after), prefixes, types]);
    const known = this.pages.get(key);
    if (known !== undefined) {
      this.pages.delete(key);
      this.pages.set(key, known);
      return known;
    }
    const page = await this.once(key, () => this.reader.page(after, limit, { prefixes, types }));
    // Not the last page: who takes it later would believe that the log still ends there.
    if (page.events.length === limit && page.scanned < page.head) this.keep(key, page);
    return page;
  }

  private keep(key: string, page: Page): void {
    if (this.pages.has(key)) return;
    this.pages.set(key, page);
    this.kept += page.bytes;
    for (const [oldest, { bytes }] of this.pages) {
      if (this.kept <= KEPT_BYTES) return;
      this.pages.delete(oldest);
      this.kept -= bytes;
    }
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
