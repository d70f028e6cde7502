import { Injectable } from '@nestjs/common';
import { ProblemException } from '../problem';

const PATIENCE_MS = 5_000;

/** Commands that run in this process now. A second request with the same key waits for the first, then replays it. */
@Injectable()
export class InFlight {
  private readonly running = new Map<string, Promise<void>>();

  /** Runs alone under this command id. @throws ProblemException IDEMPOTENCY_IN_PROGRESS after five seconds */
  async alone<Result>(commandId: string, work: () => Promise<Result>): Promise<Result> {
    const deadline = performance.now() + PATIENCE_MS;
    for (let before = this.running.get(commandId); before !== undefined; before = this.running.get(commandId))
      await within(before, deadline - performance.now());
    let done: () => void = () => undefined;
    this.running.set(commandId, new Promise<void>((resolve) => (done = resolve)));
    try {
      return await work();
    } finally {
      this.running.delete(commandId);
      done();
    }
  }
}

const within = async (before: Promise<void>, ms: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, Math.max(ms, 0), 'late')));
  const first = await Promise.race([before, late]);
  clearTimeout(timer);
  if (first === 'late')
    throw new ProblemException(
      409,
      'IDEMPOTENCY_IN_PROGRESS',
      'The first request with this Idempotency-Key is still running. Repeat it.',
      { headers: { 'retry-after': '2' } },
    );
};
