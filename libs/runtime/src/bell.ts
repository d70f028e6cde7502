import { Injectable } from '@nestjs/common';

/** Wakes a loop that would else look at the queue by the clock only. */
export class Bell {
  private rung = false;
  private wake: () => void = () => undefined;

  ring(): void {
    this.rung = true;
    this.wake();
  }

  /** Until somebody rings, also if that was since the last waiting; so many milliseconds at most, and no longer than an abort. */
  async heard(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (!this.rung && !signal.aborted)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
        signal.addEventListener('abort', this.wake, { once: true });
      }).finally(() => signal.removeEventListener('abort', this.wake));
    this.rung = false;
  }
}

/** The bells of this process. What other processes put into the queues is found by looking. */
@Injectable()
export class Bells {
  /** Something may stand in the outbox. */
  readonly outbox = new Bell();
  /** A job was queued. */
  readonly jobs = new Bell();
}
