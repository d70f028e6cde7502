import { backOffMs, pause } from '../back-off';
import { Link, type LinkOptions } from './link';

/** A wake-up serves what came in so long a time: many appends, one look of each consumer. */
const GAP_MS = 10;
/** What goes on for longer than a few gaps is load, not the steps of one process manager: then each serves more. */
const FEW_GAPS = 10;
const LOAD_GAP_MS = 30;
const BACK_OFF = { firstMs: 50, maxMs: 2_000 };

/** LISTEN for all subscriptions of the process. A lost notification costs one polling interval, never an event. */
export class WakeUp {
  /** Counts notifications, and new connections: one may have been lost before. */
  notified = 0;
  private readonly sleepers = new Set<() => void>();
  private readonly link: Link;
  private readonly ending = new AbortController();
  private listening: Promise<void> | undefined;
  private resting: NodeJS.Timeout | undefined;
  private again = false;
  /** Gaps since the last silence. */
  private gaps = 0;

  constructor(
    options: LinkOptions,
    private readonly pollMs: number,
  ) {
    this.link = new Link(options, async (client) => {
      client.on('notification', () => this.noticed());
      await client.query('listen channel_log');
      client.on('end', () => {
        if (!this.ending.signal.aborted) this.listening = this.listen();
      });
    });
  }

  /** Until something was appended or the polling interval is over. Arm it before looking, so that nothing slips between. */
  arm(signal: AbortSignal): Promise<void> {
    this.listening ??= this.listen();
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.sleepers.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, this.pollMs);
      this.sleepers.add(done);
      signal.addEventListener('abort', done);
      if (signal.aborted) done();
    });
  }

  async close(): Promise<void> {
    this.ending.abort();
    clearTimeout(this.resting);
    this.wakeAll();
    await this.listening;
    await this.link.close();
  }

  /** Wakes at once after a silence, else when the gap is over. */
  private noticed(): void {
    if (this.resting !== undefined) {
      this.again = true;
      return;
    }
    this.wakeAll();
    this.gaps += 1;
    this.resting = setTimeout(() => this.rested(), this.gaps > FEW_GAPS ? LOAD_GAP_MS : GAP_MS);
  }

  private rested(): void {
    this.resting = undefined;
    if (this.again && !this.ending.signal.aborted) {
      this.again = false;
      this.noticed();
    } else this.gaps = 0;
  }

  private wakeAll(): void {
    this.notified += 1;
    for (const wake of [...this.sleepers]) wake();
  }

  private async listen(): Promise<void> {
    for (let attempt = 0; !this.ending.signal.aborted; attempt += 1)
      try {
        await this.link.ready();
        this.wakeAll();
        return;
      } catch {
        await pause(backOffMs(attempt, BACK_OFF), this.ending.signal);
      }
  }
}
