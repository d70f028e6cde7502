import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ForeignFolder, makeFolder, refuseForeignFolder } from './data-folder';

const base = mkdtempSync(join(tmpdir(), 'channel-folder-'));
afterAll(() => {
  rmSync(base, { recursive: true });
});
const folderWith = (name: string, ...entries: readonly string[]): string => {
  const folder = join(base, name);
  mkdirSync(folder);
  for (const entry of entries) {
    mkdirSync(join(folder, dirname(entry)), { recursive: true });
    if (entry.endsWith('/')) mkdirSync(join(folder, entry));
    else writeFileSync(join(folder, entry), '');
  }
  return folder;
};

const folderOf = (note: object): string => {
  const folder = mkdtempSync(join(base, 'note-'));
  writeFileSync(join(folder, 'server.json'), JSON.stringify(note));
  return folder;
};

describe('case:E25 a data folder', () => {
  it('of somebody else is refused, with what was seen in it', () => {
    const folder = folderWith('foreign', 'thesis.odt', 'photos', 'a', 'b');
    expect(() => refuseForeignFolder(folder)).toThrow(ForeignFolder);
    expect(() => refuseForeignFolder(folder)).toThrow(/holds what is not ours \(.*, …\).*DATA_DIR/);
  });
  it.each([
    ['a source tree', ['postgres/src/index.ts', 'files/package.json']],
    ['a web server', ['files/index.html', 'keys/site.pem', 'server.json']],
    ['photos by year', ['files/2025/a.jpg']],
  ])('that only has the names of ours is refused: %s', (name, entries) => {
    const folder = folderWith(name, ...entries);
    expect(() => refuseForeignFolder(folder)).toThrow(ForeignFolder);
  });
  it('in which somebody else keeps a file of the name of our note is refused', () =>
    expect(() => refuseForeignFolder(folderOf({ port: 80 }))).toThrow(ForeignFolder));
  it.each([
    ['that is not there yet', () => join(base, 'none')],
    ['that is empty', () => folderWith('empty')],
    ['that is a disk of its own', () => folderWith('disk', 'lost+found', '.Trash-0')],
    ['that was ours before', () => folderWith('ours', 'postgres/passwords.json', 'notes.txt')],
    ['whose passwords were lost', () => folderWith('lost', 'postgres/data/PG_VERSION')],
    ['whose first start was killed at once', () => folderWith('begun', 'postgres/')],
    [
      'whose server was killed, and keeps all else elsewhere',
      () => folderOf({ url: 'http://localhost:4000', pid: 1 }),
    ],
    [
      'with the files and keys of servers of one’s own',
      () => folderWith('own', 'files/incoming/', 'keys/accounts.key'),
    ],
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
