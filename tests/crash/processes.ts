import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** mulberry32: enough to choose moments, and the same again for the same seed. */
export const randomOf = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

export const ended = (child: ChildProcess): Promise<unknown> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', resolve));

/** Of a file that may vanish at any moment: none then. */
const linesOf = (path: string): readonly string[] => {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
};

/** The process of the embedded server below a data folder, once it takes connections. */
export const databasePid = (dir: string): number | undefined => {
  const lines = linesOf(join(dir, 'postgres', 'data', 'postmaster.pid'));
  return lines[7]?.trim() === 'ready' ? Number(lines[0]) : undefined;
};
