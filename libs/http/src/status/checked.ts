import { setTimeout as pause } from 'node:timers/promises';
import type { Check } from './readiness';

/** A turn that holds the process costs a check one of these, however long it took. */
const SLICES = 10;

/**
 * What a check says. One that does not answer is down, and its reason stays in the process. What counts is the time in
 * which this process could have heard the answer: after a long turn timers come before what waits in the sockets, and a
 * busy process would call a log silent that has answered long ago.
 */
export const checked = async (
  name: string,
  check: () => Promise<Check>,
  patienceMs: number,
): Promise<Check> => {
  const stop = new AbortController();
  const result = check().catch((): Check => ({ status: 'down', detail: `${name} cannot be reached` }));
  return Promise.race([result, silence(name, patienceMs, stop.signal)]).finally(() => {
    stop.abort();
  });
};

const silence = async (name: string, patienceMs: number, signal: AbortSignal): Promise<Check> => {
  for (let slice = 0; slice < SLICES && !signal.aborted; slice += 1)
    await pause(patienceMs / SLICES, undefined, { signal }).catch(() => undefined);
  return { status: 'down', detail: `${name} does not answer` };
};
