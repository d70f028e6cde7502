import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

type Holder = Readonly<{ pid: number; born: string }>;

/** Tells two processes with one recycled id apart, where the system has /proc. */
const bornAt = (pid: number): string => {
  const path = `/proc/${String(pid)}/stat`;
  if (!existsSync(path)) return '';
  try {
    const stat = readFileSync(path, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Dead and not yet collected: in a container whose first process collects nobody it stays so for ever.
    return state === 'Z' ? 'dead' : (fields[18] ?? '');
  } catch {
    return '';
  }
};

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const holderOf = (path: string): Holder | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
};

/** Somebody else is running on this folder. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
}

/**
 * Takes the folder's lock for this process; a lock whose holder died is taken over.
 * @returns gives the lock back
 * @throws AlreadyRunning with the holder's process id
 */
export const takeLock = (path: string): (() => void) => {
  const mine: Holder = { pid: process.pid, born: bornAt(process.pid) };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, JSON.stringify(mine));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(path);
    if (holder !== undefined && isAlive(holder.pid) && bornAt(holder.pid) === holder.born)
      throw new AlreadyRunning(
        `Channel Ledger already runs on this data folder (process ${String(holder.pid)}; lock ${path}). ` +
          'Stop it first, or give this one another DATA_DIR.',
      );
    rmSync(path, { force: true });
  }
  throw new AlreadyRunning(`The lock ${path} could not be taken: others are starting at this moment.`);
};
