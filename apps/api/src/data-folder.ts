import { readdirSync } from 'node:fs';

/** What a data folder holds; the first start makes it. */
const OURS = ['postgres', 'keys', 'files', 'server.json'];
/** What a system puts into a folder or disk by itself. */
const NOBODYS = /^\.|^lost\+found$/;

/** The folder holds somebody else's things. */
export class ForeignFolder extends Error {
  override readonly name = 'ForeignFolder';
}

/** @throws ForeignFolder if there is something in the folder and nothing of it is ours */
export const refuseForeignFolder = (dataDir: string): void => {
  const found = entriesOf(dataDir).filter((name) => !NOBODYS.test(name));
  if (found.length === 0 || found.some((name) => OURS.includes(name))) return;
  throw new ForeignFolder(
    `${dataDir} holds what is not ours (${found.slice(0, 3).join(', ')}${found.length > 3 ? ', …' : ''}). ` +
      'Say a DATA_DIR that is empty, not there yet, or was made by Channel Ledger.',
  );
};

const entriesOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};
