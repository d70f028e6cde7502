import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileDamaged } from './file-place';
import { FileStore } from './file-store';
import { KEY, REGION, S3Server } from './s3-bucket.builders';

const CONTENT = '%PDF-1.7 a';
const HASH = createHash('sha256').update(CONTENT).digest('hex');
const OBJECT = `/bucket/${HASH.slice(0, 2)}/${HASH}`;

describe('files in S3-compatible storage', () => {
  let dataDir: string;
  let s3: S3Server;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'channel-s3-'));
    s3 = await S3Server.started();
  });
  afterEach(async () => {
    await s3.stop();
    await rm(dataDir, { recursive: true });
  });
  const storeWith = (bucket: object = {}): FileStore =>
    new FileStore({ dataDir, fileBucket: { url: s3.url(), region: REGION, ...KEY, ...bucket } } as never);
  const keep = async (files: FileStore): Promise<string> => {
    const path = join(dataDir, 'incoming');
    await writeFile(path, CONTENT);
    return files.keep(path);
  };

  it('are kept there under their hash and read back, and nothing stays on the disk', async () => {
    const files = storeWith();
    expect(await keep(files)).toBe(HASH);
    expect(s3.objects.get(OBJECT)?.toString()).toBe(CONTENT);
    expect((await files.readWhole(HASH)).toString()).toBe(CONTENT);
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('are sent once: the same bytes again cost a question', async () => {
    const files = storeWith();
    await keep(files);
    await keep(files);
    expect(s3.asked).toEqual([`HEAD ${OBJECT}`, `PUT ${OBJECT}`, `HEAD ${OBJECT}`]);
  });

  it('are damaged where their bytes are others by now, or gone', async () => {
    const files = storeWith();
    await expect(files.readWhole(HASH)).rejects.toBeInstanceOf(FileDamaged);
    s3.objects.set(OBJECT, Buffer.from('%PDF-1.7 b'));
    await expect(files.readWhole(HASH)).rejects.toBeInstanceOf(FileDamaged);
  });

  it('are asked for again where the storage was busy', async () => {
    const files = storeWith();
    await keep(files);
    s3.failing.push(503, 500);
    expect((await files.readWhole(HASH)).toString()).toBe(CONTENT);
  });

  it('are neither kept nor called damaged where the storage refuses or does not answer', async () => {
    const away = { status: 503, code: 'UNAVAILABLE' };
    const wrong = storeWith({ secret: 'another' });
    await expect(keep(wrong)).rejects.toMatchObject({ ...away, detail: expect.stringContaining('403') });
    await expect(wrong.readWhole(HASH)).rejects.toMatchObject(away);
    // A bucket that is not there is no damage of a file.
    const misnamed = storeWith({ url: s3.url().replace('/bucket', '/buckett') });
    await expect(keep(misnamed)).rejects.toMatchObject(away);
    await expect(misnamed.readWhole(HASH)).rejects.toMatchObject(away);
    const gone = storeWith();
    await s3.stop();
    await expect(gone.readWhole(HASH)).rejects.toMatchObject(away);
    s3 = await S3Server.started();
  });
});
