import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root, startApp } from './running-app';

// The history of the demo takes half a minute of both processors. It is told once for all suites of a run, by the first that
// wants it; each works on a copy, made while nobody writes into the original.

/** The folder of this run, that its global setup made and its teardown removes. */
const toldFolder = (): string => {
  const run = process.env.TEST_RUN_DIR;
  if (run === undefined) throw new Error('TEST_RUN_DIR: set by tools/jest-postgres-setup.cjs');
  return join(run, 'demo');
};

/** @returns whether this process is the one that tells it */
const isTeller = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
};

const tell = async (folder: string): Promise<void> => {
  try {
    await (await startApp({ DEMO_SEED: 'on', DATA_DIR: join(folder, 'data') })).end();
    writeFileSync(join(folder, 'told'), '');
  } catch (error) {
    writeFileSync(join(folder, 'failed'), '');
    throw error;
  }
};

const toldBySomebody = async (folder: string): Promise<void> => {
  while (!existsSync(join(folder, 'told'))) {
    if (existsSync(join(folder, 'failed')))
      throw new Error('The demo could not be told: see the suite that told it.');
    await pause(100);
  }
};

/** The data of the demo as it begins, in a folder of the caller's own. */
export const copyToldDemo = async (into: string): Promise<void> => {
  const folder = toldFolder();
  await (isTeller(folder) ? tell(folder) : toldBySomebody(folder));
  cpSync(join(folder, 'data'), into, { recursive: true });
};

/** The built application on the demo as it begins, which belongs to the caller alone. */
export const startDemo = async (): ReturnType<typeof startApp> => {
  const copy = mkdtempSync(join(root, '.tmp', 'app-'));
  await copyToldDemo(copy);
  return startApp({ DEMO_SEED: 'on', DATA_DIR: copy });
};
