/** Turns that others get while the work is being done; waiting for the database gives more. */
export const turnsDuring = async (work: () => Promise<unknown>): Promise<number> => {
  let turns = 0;
  let running = true;
  const count = (): void => {
    turns += 1;
    if (running) setImmediate(count);
  };
  setImmediate(count);
  await work();
  running = false;
  return turns;
};

const TRIES = 5;

/**
 * The longest time for which a piece of work keeps all others waiting, in milliseconds: the least of up to five tries,
 * until one stays within the limit. What the work itself needs shows in each of them; what other processes of a busy
 * machine or the garbage collector take does not. What the processor spent counts where that is less than the clock says.
 */
export const longestTurnDuring = async (work: () => Promise<unknown>, limitMs: number): Promise<number> => {
  let least = Infinity;
  for (let attempt = 0; attempt < TRIES && least > limitMs; attempt += 1)
    least = Math.min(least, await longestTurnOfOne(work));
  return least;
};

const longestTurnOfOne = async (work: () => Promise<unknown>): Promise<number> => {
  let longest = 0;
  let last = times();
  let running = true;
  const look = (): void => {
    const now = times();
    longest = Math.max(longest, Math.min(now.clock - last.clock, now.processor - last.processor));
    last = now;
    if (running) setImmediate(look);
  };
  setImmediate(look);
  await work();
  look();
  running = false;
  return longest;
};
const times = () => ({ clock: performance.now(), processor: process.cpuUsage().user / 1_000 });
