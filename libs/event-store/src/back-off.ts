import { setTimeout as delay } from 'node:timers/promises';

export type BackOff = Readonly<{ firstMs: number; maxMs: number }>;

/** Full jitter: callers that failed together do not come back together. */
export const backOffMs = (attempt: number, { firstMs, maxMs }: BackOff): number =>
  Math.random() * Math.min(maxMs, firstMs * 2 ** Math.min(attempt, 16));

/** Waits, or returns at once when the signal says that nobody needs it any more. */
export const pause = async (ms: number, signal?: AbortSignal): Promise<void> => {
  try {
    await delay(ms, undefined, signal === undefined ? {} : { signal });
  } catch {
    // Aborted: the caller looks at its own state.
  }
};
