import { performance } from 'node:perf_hooks';
import { backOffMs, pause } from '../back-off';
import { Unavailable } from '../event-store';
import { reasonOf, refusedForGood } from './failures';
import type { EsdbTimings } from './timings';

/** How long one reading puts up with failures: from its beginning, and again from each sign of progress. */
export class Patience {
  private attempt = 0;
  private deadline: number;

  constructor(
    private readonly timings: EsdbTimings,
    private readonly signal?: AbortSignal,
  ) {
    this.deadline = performance.now() + timings.retryMs;
  }

  progress(): void {
    this.attempt = 0;
    this.deadline = performance.now() + this.timings.retryMs;
  }

  /** Waits before the next attempt. @throws Unavailable if the time is up, Refused at once */
  async afterFailure(error: unknown): Promise<void> {
    const refused = refusedForGood(error);
    if (refused !== undefined) throw refused;
    const wait = backOffMs(this.attempt, this.timings.backOff);
    this.attempt += 1;
    if (this.signal?.aborted === true || performance.now() + wait >= this.deadline)
      // A reading changes nothing, so nothing is unknown after it.
      throw new Unavailable(`EventStoreDB does not answer: ${reasonOf(error)}`, false, { cause: error });
    await pause(wait, this.signal);
  }
}
