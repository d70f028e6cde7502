import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { portalPages } from './portal-pages';

const SCRIPT = 'export const word = 1;\n'.repeat(500);

describe('req:4.6 the scripts of the portal', () => {
  let folder: string;
  let server: Server;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portal-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<p>');
    writeFileSync(join(folder, 'assets', 'index-abc.js'), SCRIPT);
    server = createServer(express().use(portalPages(folder, 'http://localhost'))).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const get = async (path: string, encoding?: string) => {
    const { port } = server.address() as AddressInfo;
    const headers = encoding === undefined ? {} : { 'accept-encoding': encoding };
    return new Promise<{ headers: IncomingHttpHeaders; status: number | undefined; size: number }>((done) => {
      request({ port, host: '127.0.0.1', path, headers }, (answer) => {
        let size = 0;
        answer.on('data', (chunk: Buffer) => (size += chunk.length));
        answer.on('end', () => done({ headers: answer.headers, status: answer.statusCode, size }));
      }).end();
    });
  };

  it('go over the line compressed, and are kept for a year', async () => {
    for (const _ of ['first', 'again']) {
      const { headers, size } = await get('/assets/index-abc.js', 'gzip, deflate');
      expect(headers).toMatchObject({
        ...{ 'content-encoding': 'gzip', vary: 'Accept-Encoding' },
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': expect.stringContaining('javascript') as string,
      });
      expect(size).toBeLessThan(SCRIPT.length / 3);
    }
  });

  it('go as they are to whoever takes nothing else', async () => {
    const { headers, size } = await get('/assets/index-abc.js');
    expect(headers).not.toHaveProperty('content-encoding');
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
    expect(size).toBe(SCRIPT.length);
  });

  it('are not found where they are not, and nothing outside of their folder is', async () => {
    for (const path of ['/assets/gone.js', '/assets/..%2Findex.js', '/assets/../index.html.js'])
      expect((await get(path, 'gzip')).status).toBe(404);
  });
});
