import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CliError, usageError } from '../cli-error';
import { send } from './send';

const STOP_MS = 15_000;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * Stops the server of this data folder and deletes the folder. Only a server that runs and says itself that it is a demo
 * is believed: a folder alone does not show whose data it holds.
 * @returns the folder
 */
export const resetDemo = async (confirmed: boolean): Promise<string> => {
  const folder = resolve(process.env.DATA_DIR ?? './data');
  const note = join(folder, 'server.json');
  if (!existsSync(note))
    throw new CliError(`No server runs on ${folder}. Start the demo first; it has to say that it is one.`);
  const { url, pid } = JSON.parse(readFileSync(note, 'utf8')) as { url: string; pid: number };
  const demo = await send(new Request(`${url}/v1/demo`)).catch(() => undefined);
  if (demo?.status !== 200) throw new CliError(`The server at ${url} is no demo; nothing was deleted.`);
  if (!confirmed) throw usageError(`This deletes ${folder} for good. Say so with --yes.`);
  process.kill(pid, 'SIGTERM');
  for (const end = Date.now() + STOP_MS; isAlive(pid); await pause(100))
    if (Date.now() > end)
      throw new CliError(`The server (process ${String(pid)}) does not stop; nothing was deleted.`);
  rmSync(folder, { recursive: true, force: true });
  return folder;
};
