import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ForeignFolder, refuseForeignFolder } from './data-folder';

const base = mkdtempSync(join(tmpdir(), 'channel-folder-'));
afterAll(() => {
  rmSync(base, { recursive: true });
});
const folderWith = (name: string, ...entries: readonly string[]): string => {
  const folder = join(base, name);
  mkdirSync(folder);
  for (const entry of entries) writeFileSync(join(folder, entry), '');
  return folder;
};

describe('E25 a data folder', () => {
  it('of somebody else is refused, with what was seen in it', () => {
    const folder = folderWith('foreign', 'thesis.odt', 'photos', 'a', 'b');
    expect(() => refuseForeignFolder(folder)).toThrow(ForeignFolder);
    expect(() => refuseForeignFolder(folder)).toThrow(/holds what is not ours \(.*, …\).*DATA_DIR/);
  });
  it.each([
    ['that is not there yet', () => join(base, 'none')],
    ['that is empty', () => folderWith('empty')],
    ['that is a disk of its own', () => folderWith('disk', 'lost+found', '.Trash-0')],
    ['that was ours before', () => folderWith('ours', 'postgres', 'notes.txt')],
  ])('%s is taken', (_, folder) => expect(() => refuseForeignFolder(folder())).not.toThrow());
});
