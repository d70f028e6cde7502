import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

type SystemError = Partial<Pick<NodeJS.ErrnoException, 'code'>>;

/**
 * A secret in the data folder, readable by its owner only: what the file holds, or else `fresh`, which it holds from now
 * on. It is there whole or not at all, so that a full disk or a power cut leaves no half of it; a file that one of them
 * left empty was never a secret. Processes that start at once agree on one.
 * @throws the system's error if it can be neither read nor written
 */
export const secretFile = (path: string, fresh: () => string): string => {
  const known = textOf(path);
  if (known !== undefined && known !== '') return known;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if (known !== undefined) rmSync(path, { force: true });
  const whole = `${path}.${String(process.pid)}.new`;
  try {
    write(whole, fresh());
    place(whole, path);
  } finally {
    rmSync(whole, { force: true });
  }
  return textOf(path) ?? '';
};

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as SystemError).code === 'ENOENT') return undefined;
    throw error;
  }
};

const write = (path: string, text: string): void => {
  rmSync(path, { force: true });
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** A link, unlike a new name, does not take the place of what another process has put there in this moment. */
const place = (whole: string, path: string): void => {
  try {
    linkSync(whole, path);
  } catch (error) {
    const { code } = error as SystemError;
    if (code === 'EEXIST') return;
    // A disk without links, as some that are shared or carried about.
    renameSync(whole, path);
  }
};
