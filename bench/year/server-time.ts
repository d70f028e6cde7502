import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Of a process in `/proc`: its parent, its own ticks, and those of its children that have ended. */
type Ticks = Readonly<{ parent: number; own: number; ended: number }>;
const A_SECOND = 100;

/** @returns what the embedded server of a data folder has taken of the processor so far; undefined where the system does not say */
export const serverSeconds = (dataDir: string): number | undefined => {
  if (!existsSync('/proc/self/stat')) return undefined;
  const file = join(dataDir, 'postgres', 'data', 'postmaster.pid');
  const server = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : Number.NaN;
  let ticks = 0;
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const process = ticksOf(name);
    if (Number(name) === server) ticks += (process?.own ?? 0) + (process?.ended ?? 0);
    else if (process?.parent === server) ticks += process.own;
  }
  return ticks / A_SECOND;
};

/** @returns undefined for a process that has ended meanwhile */
const ticksOf = (pid: string): Ticks | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets, and may hold blanks and brackets itself.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const [own = 0, system = 0, ended = 0, endedSystem = 0] = fields.slice(11, 15);
    return { parent, own: own + system, ended: ended + endedSystem };
  } catch {
    return undefined;
  }
};
