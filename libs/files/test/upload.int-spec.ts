import { CONFIG, type Config } from '@channel/config';
import { startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { randomUUID } from 'node:crypto';
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { incomingFolder } from '../src/file-store';
import { FilesModule } from '../src/files.module';
import { filesMigrations } from '../src/kept-files';
import { UploadFileController } from '../src/upload-file.controller';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ imports: [FilesModule], migrations: filesMigrations });
}, 60_000);
afterAll(() => harness.close());

/** As it arrives: where the upload put its bytes, and what the sender called it. */
const arriving = async (name: string, bytes: string) => {
  const path = join(incomingFolder(harness.get<Config>(CONFIG)), randomUUID());
  await writeFile(path, bytes);
  return { path, originalname: name, size: bytes.length };
};
const send = async (orgId: string, name: string, bytes: string) => {
  const file = await arriving(name, bytes);
  const viewer = viewerOf(orgId, 'partner', 'partner.admin');
  return harness.get(UploadFileController).upload(file, viewer, harness.meta('chen'));
};

describe('a file that is sent', () => {
  it('is kept once: the same bytes again are the same file, under another name too, and it says so', async () => {
    const first = await send('prtn_alder', 'invoice.pdf', '%PDF-1.7 a');
    expect(first).toMatchObject({ name: 'invoice.pdf', mediaType: 'application/pdf', known: false });
    expect(await send('prtn_alder', 'other.pdf', '%PDF-1.7 a')).toEqual({ ...first, known: true });
    expect(await send('prtn_alder', 'invoice.pdf', '%PDF-1.7 b')).toMatchObject({ known: false });
    const kept = await harness.sql.query('select 1 from files.kept where org_id = $1', ['prtn_alder']);
    expect(kept).toHaveLength(2);
  });
  it('X1: does not say that another organisation sent these bytes before', async () => {
    const theirs = await send('prtn_boreal', 'theirs.pdf', '%PDF-1.7 a');
    expect(theirs).toMatchObject({ name: 'theirs.pdf', known: false });
    expect(theirs.id).not.toBe((await send('prtn_alder', 'invoice.pdf', '%PDF-1.7 a')).id);
  });
  it('FILE_TYPE_UNKNOWN: is told by its bytes, whatever its name says, and does not stay behind', async () => {
    const file = await arriving('invoice.pdf', '<html>');
    const viewer = viewerOf('prtn_alder', 'partner', 'partner.admin');
    const sent = harness.get(UploadFileController).upload(file, viewer, harness.meta('chen'));
    await expect(sent).rejects.toMatchObject({ code: 'FILE_TYPE_UNKNOWN' });
    await expect(access(file.path)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
