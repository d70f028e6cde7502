import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

/** Fast shutdown, immediate shutdown, and the end: what was committed is on disk after each, and the next start recovers it. */
const HARDER = ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const;

export type Ending = Readonly<{
  kill: (signal: (typeof HARDER)[number]) => void;
  isGone: () => boolean;
  /** How long each of the three has. A PostgreSQL that is recovering on a full disk never ends by the first. */
  patienceMs: number;
}>;

/** Ends a server in order; one that stays is ended harder. @returns whether it is gone */
export const endServer = async ({ kill, isGone, patienceMs }: Ending): Promise<boolean> => {
  for (const signal of HARDER) {
    kill(signal);
    const end = performance.now() + patienceMs;
    while (!isGone() && performance.now() < end) await delay(10);
    if (isGone()) return true;
  }
  return false;
};
