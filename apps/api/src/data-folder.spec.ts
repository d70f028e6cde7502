import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ForeignFolder, makeFolder, refuseForeignFolder } from './data-folder';

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

describe('E25 the data folder is made', () => {
  it('with those above it, for nobody else, and once', () => {
    const folder = join(base, 'a', 'b', 'data');
    makeFolder(folder);
    makeFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('not behind a link that leads nowhere', () => {
    const link = join(base, 'link');
    symlinkSync(join(base, 'unmounted'), link);
    expect(() => {
      makeFolder(join(link, 'data'));
    }).toThrow(expect.objectContaining({ code: 'EEXIST', path: link }));
  });

  // Node's own recursive way never returns here.
  (existsSync('/proc/self') ? it : it.skip)('not where the system takes none, and says so at once', () => {
    expect(() => {
      makeFolder('/proc/ledger/data');
    }).toThrow(expect.objectContaining({ code: 'ENOENT', path: '/proc/ledger' }));
  });
});
