import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from './file-store';

/** A clamd: reads the pieces of INSTREAM up to the empty one, and answers by what they say. */
const clamd = async (answerTo: (content: string) => string): Promise<Server> => {
  const server = createServer((socket) => {
    let come = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      come = Buffer.concat([come, chunk]);
      let at = 'zINSTREAM\0'.length;
      let content = '';
      while (come.length >= at + 4) {
        const size = come.readUInt32BE(at);
        if (size === 0) {
          socket.end(`${answerTo(content)}\0`);
          return;
        }
        content += come.subarray(at + 4, at + 4 + size).toString();
        at += 4 + size;
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

describe('a file that a scanner looks into first', () => {
  let dataDir: string;
  let server: Server;
  let files: FileStore;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'channel-scan-'));
    server = await clamd((content) =>
      content.includes('broken')
        ? 'INSTREAM size limit exceeded. ERROR'
        : `stream: ${content.includes('EICAR') ? 'Eicar-Test-Signature FOUND' : 'OK'}`,
    );
    const { port } = server.address() as AddressInfo;
    files = new FileStore({ dataDir, fileScanner: { host: '127.0.0.1', port } } as never);
  });
  afterEach(async () => {
    server.close();
    await rm(dataDir, { recursive: true });
  });
  const keep = async (content: string): Promise<string> => {
    const path = join(dataDir, 'incoming');
    await writeFile(path, content);
    return files.keep(path);
  };

  it('is kept where nothing is found, whatever its size', async () => {
    const content = 'name,company\n'.repeat(40_000);
    expect((await files.readWhole(await keep(content))).toString()).toBe(content);
  });
  it('is not kept where something is found, and what is said', async () => {
    await expect(keep('EICAR')).rejects.toMatchObject({
      ...{ status: 422, code: 'FILE_INFECTED', detail: expect.stringContaining('Eicar-Test-Signature') },
    });
    expect(await readdir(dataDir)).toEqual(['incoming']);
  });
  it('is not kept where the scanner cannot say, or is away', async () => {
    const away = { status: 503, code: 'UNAVAILABLE' };
    await expect(keep('broken')).rejects.toMatchObject(away);
    await new Promise((resolve) => server.close(resolve));
    await expect(keep('%PDF-1.7 a')).rejects.toMatchObject(away);
  });
});
