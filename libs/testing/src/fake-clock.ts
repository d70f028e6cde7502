import { instantAfter, type Instant } from '@channel/kernel';
import type { Clock } from '@channel/runtime';

/** Time that stands still until a test moves it. */
export class FakeClock implements Clock {
  constructor(private instant: Instant = '2026-09-07T09:00:00.000Z') {}

  now(): Instant {
    return this.instant;
  }

  /** @throws RangeError if the instant has passed: no clock of this product goes back */
  jumpTo(instant: Instant): void {
    if (instant < this.instant) throw new RangeError(`The clock stands at ${this.instant}.`);
    this.instant = instant;
  }

  advance(milliseconds: number): void {
    this.instant = instantAfter(this.instant, milliseconds);
  }
}
