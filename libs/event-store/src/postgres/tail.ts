import type { LogReader, Page } from './log-reader';
import type { WakeUp } from './wake-up';

/**
 * Many subscriptions sleep at one place and wake together. They share one read of what came and each takes its part. A
 * read is shared only until the next notification: one that began before it may not have seen what it tells.
 */
export class Tail {
  private readonly reading = new Map<string, Promise<Page>>();

  constructor(
    private readonly reader: LogReader,
    private readonly wakeUp: WakeUp,
  ) {}

  async page(after: bigint, limit: number, prefixes: readonly string[] | undefined): Promise<Page> {
    const page = await this.shared(`${String(this.wakeUp.notified)}/${String(after)}`, after, limit);
    if (prefixes === undefined) return page;
    const wanted = page.events.filter(({ stream }) => prefixes.some((prefix) => stream.startsWith(prefix)));
    return { ...page, events: wanted };
  }

  private shared(key: string, after: bigint, limit: number): Promise<Page> {
    const known = this.reading.get(key);
    if (known !== undefined) return known;
    const started = this.reader.page(after, limit);
    this.reading.set(key, started);
    const forget = (): void => void this.reading.delete(key);
    started.then(forget, forget);
    return started;
  }
}
