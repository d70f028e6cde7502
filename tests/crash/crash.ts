import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { remoteLog } from './log';
import { databasePid, ended, randomOf } from './processes';
import { verdictOf, type Verdict } from './verdict';

const root = join(__dirname, '..', '..');
const LIMIT_MS = 60_000;

export type CrashOptions = Readonly<{
  rounds: number;
  seed: number;
  /** Of each report, where reports are disturbed. */
  rows: number;
  say: (line: string) => void;
}>;

const until = async (condition: () => boolean, child: ChildProcess): Promise<void> => {
  const end = Date.now() + LIMIT_MS;
  while (!condition()) {
    if (child.exitCode !== null)
      throw new Error(`The writing process ended by itself (${String(child.exitCode)}).`);
    if (Date.now() > end) throw new Error(`Nothing was written for ${String(LIMIT_MS)} ms.`);
    await delay(5);
  }
};

const journalBytes = (dir: string): number =>
  readdirSync(dir)
    .filter((name) => name.startsWith('journal-'))
    .reduce((sum, name) => sum + statSync(join(dir, name)).size, 0);

const start = async (dir: string, seed: number): Promise<ChildProcess> => {
  const before = journalBytes(dir);
  const child = spawn(
    process.execPath,
    [
      '--require',
      join(root, 'tools', 'typescript-hook.cjs'),
      join(__dirname, 'writer.process.ts'),
      dir,
      String(seed),
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  await until(() => journalBytes(dir) > before, child);
  return child;
};

/** Kills the server and waits until another one has acknowledged something. */
const killDatabase = async (dir: string, child: ChildProcess): Promise<void> => {
  const killed = databasePid(dir);
  if (killed === undefined) throw new Error('The database is not ready to be killed.');
  process.kill(killed, 'SIGKILL');
  await until(() => ![undefined, killed].includes(databasePid(dir)), child);
  const before = journalBytes(dir);
  await until(() => journalBytes(dir) > before, child);
};

/**
 * Eight writers; `rounds` times the database's server is killed under them, then as often the whole process. The moments
 * come from the seed. At the end everything acknowledged must stand in the log once, and nothing else. The server at
 * EVENTSTORE_URL is not ours to kill: there the process alone is.
 */
export const crash = async ({ rounds, seed, say }: CrashOptions): Promise<Verdict> => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const dir = mkdtempSync(join(root, '.tmp', 'crash-'));
  const random = randomOf(seed);
  let child = await start(dir, seed);
  try {
    for (let round = 1; round <= (remoteLog === undefined ? rounds : 0); round += 1) {
      await delay(random() * 250);
      await killDatabase(dir, child);
      say(`database killed ${String(round)} of ${String(rounds)}`);
    }
    for (let round = 1; round <= rounds; round += 1) {
      await delay(random() * 250);
      child.kill('SIGKILL');
      await ended(child);
      child = await start(dir, seed);
      say(`application killed ${String(round)} of ${String(rounds)}`);
    }
  } finally {
    // The last run ends in order, so that every command that was sent is acknowledged.
    child.kill('SIGTERM');
    await ended(child);
  }
  const verdict = await verdictOf(dir);
  if (verdict.mistakes.length === 0) rmSync(dir, { recursive: true, force: true });
  else say(`the data stay in ${dir}`);
  return verdict;
};
