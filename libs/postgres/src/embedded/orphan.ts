import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start';
import { endServer } from './end-server';
import { isAlive } from './lock';

/** What `postmaster.pid` says: first line the process, eighth its state. */
export const postmaster = (data: string): Readonly<{ pid: number; ready: boolean }> | undefined => {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 1 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
};

/** Whether a process id still belongs to a PostgreSQL of this folder, and not to a stranger who got the number. */
const servesFolder = (pid: number, data: string): boolean => {
  if (!isAlive(pid)) return false;
  const path = `/proc/${String(pid)}/cmdline`;
  if (!existsSync(path)) return !existsSync('/proc/self/cmdline');
  try {
    return readFileSync(path, 'utf8').split('\0').includes(data);
  } catch {
    return false;
  }
};

/**
 * A run that was killed leaves its server behind. It is stopped in order (fast shutdown), or else harder, and started
 * again, so that the new run owns the process it depends on. Nobody else can own it: the folder's lock is ours.
 * @throws CannotStart if it stays whatever is done
 */
export const stopOrphan = async (data: string, patienceMs: number): Promise<void> => {
  const found = postmaster(data);
  if (found === undefined) return;
  const { pid } = found;
  const isGone = (): boolean => !servesFolder(pid, data);
  const kill = (signal: NodeJS.Signals): void => void signalled(pid, signal);
  if (!isGone() && !(await endServer({ kill, isGone, patienceMs })))
    throw new CannotStart(
      `The PostgreSQL of an earlier run (process ${String(pid)}) does not stop. End it, then start again: what was acknowledged is there.`,
    );
  if (isGone()) rmSync(join(data, 'postmaster.pid'), { force: true });
};

/** Whether it was there to be told. */
const signalled = (pid: number, signal: NodeJS.Signals): boolean => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
};

/**
 * A power cut or a full disk can leave `postmaster.pid` without its number, and PostgreSQL then refuses to start. It is
 * removed, unless a server of this folder runs all the same.
 * @throws CannotStart
 */
export const dropEmptyPidFile = (data: string): void => {
  const path = join(data, 'postmaster.pid');
  if (!existsSync(path) || postmaster(data) !== undefined) return;
  const server = processes().find((pid) => servesFolder(pid, data));
  if (server !== undefined)
    throw new CannotStart(
      `${path} names no process, and process ${String(server)} serves this folder. Stop it (kill -INT ${String(server)}), then start again.`,
    );
  rmSync(path, { force: true });
};

/** Where the system shows them. */
const processes = (): readonly number[] =>
  existsSync('/proc/self')
    ? readdirSync('/proc')
        .map(Number)
        .filter((pid) => Number.isInteger(pid) && pid > 1)
    : [];
