import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_MS = 100;

/** The folder of this run, that its global setup made and its teardown removes. */
const folderOf = (name: string): string => {
  const run = process.env.TEST_RUN_DIR;
  if (run === undefined) throw new Error('TEST_RUN_DIR: set by tools/jest-postgres-setup.cjs');
  return join(run, name);
};

/** @returns whether this process is the one that makes it */
const isMaker = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
};

const makeIn = async (folder: string, make: (folder: string) => Promise<void>): Promise<void> => {
  try {
    await make(folder);
    writeFileSync(join(folder, 'made'), '');
  } catch (error) {
    writeFileSync(join(folder, 'failed'), '');
    throw error;
  }
};

const madeBySomebody = async (folder: string): Promise<void> => {
  while (!existsSync(join(folder, 'made'))) {
    if (existsSync(join(folder, 'failed')))
      throw new Error(`${folder} could not be made: see the suite that began first.`);
    await pause(LOOK_MS);
  }
};

/**
 * What takes long is made once for all suites of a run, by the first that wants it; the others wait for it.
 * @returns its folder, into which nobody writes any more
 */
export const onceARun = async (name: string, make: (folder: string) => Promise<void>): Promise<string> => {
  const folder = folderOf(name);
  await (isMaker(folder) ? makeIn(folder, make) : madeBySomebody(folder));
  return folder;
};
