import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasServerNote } from './server-note';

/** What nobody but Channel Ledger makes, wherever its first start was ended; a folder called `files` many have. */
const OURS = [
  'postgres/lock',
  'postgres/passwords.json',
  'postgres/data/PG_VERSION',
  'keys/accounts.key',
  'cursor.key',
  'oidc-keys.json',
  'files/incoming',
];
/** What a system puts into a folder or disk by itself. */
const NOBODYS = /^\.|^lost\+found$/;

/** The folder holds somebody else's things. */
export class ForeignFolder extends Error {
  override readonly name = 'ForeignFolder';
}

/** @throws ForeignFolder if there is something in the folder and nothing of it is ours */
export const refuseForeignFolder = (dataDir: string): void => {
  const found = entriesOf(dataDir).filter(
    (name) => !NOBODYS.test(name) && !isEmptyFolder(join(dataDir, name)),
  );
  if (found.length === 0 || OURS.some((path) => existsSync(join(dataDir, path)))) return;
  // All else may be kept elsewhere; the note of a server that was killed stays.
  if (hasServerNote(dataDir)) return;
  throw new ForeignFolder(
    `${dataDir} holds what is not ours (${found.slice(0, 3).join(', ')}${found.length > 3 ? ', …' : ''}). ` +
      'Say a DATA_DIR that is empty, not there yet, or was made by Channel Ledger.',
  );
};

/**
 * Makes a folder and those above it, one by one: Node's own way tries for ever where a system has no place for folders
 * (as in /proc), and says of a link that leads nowhere only that it is there.
 * @throws the system's error, with the path that could not be made
 */
export const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process of this installation may have made it in this moment.
    if (!existsSync(folder)) throw error;
  }
};

/** As a start leaves it that is ended right after it made one. What nobody may look into is somebody's. */
const isEmptyFolder = (path: string): boolean => {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
};

const entriesOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};
