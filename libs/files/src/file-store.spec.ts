import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileDamaged } from './file-place';
import { FileStore } from './file-store';

describe('a file that was kept', () => {
  let dataDir: string;
  let files: FileStore;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'channel-files-'));
    files = new FileStore({ dataDir } as never);
  });
  afterEach(() => rm(dataDir, { recursive: true }));
  const keep = async (content: string): Promise<string> => {
    const path = join(dataDir, 'incoming');
    await writeFile(path, content);
    return files.keep(path);
  };

  it('is read as it was sent', async () => {
    const hash = await keep('%PDF-1.7 a');
    expect((await files.readWhole(hash)).toString()).toBe('%PDF-1.7 a');
    expect(await keep('%PDF-1.7 a')).toBe(hash);
  });
  it('is not read where its bytes are others by now, or gone', async () => {
    const hash = await keep('%PDF-1.7 a');
    const place = join(dataDir, 'files', hash.slice(0, 2), hash);
    await writeFile(place, '%PDF-1.7 b');
    await expect(files.readWhole(hash)).rejects.toBeInstanceOf(FileDamaged);
    await rm(place);
    await expect(files.readWhole(hash)).rejects.toBeInstanceOf(FileDamaged);
  });
});
