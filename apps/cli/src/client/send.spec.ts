import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { send } from './send';

describe('send does what fetch does:', () => {
  let server: Server;
  let url: string;
  let got: { method: string; type: string; body: string }[] = [];

  beforeAll(async () => {
    server = createServer((request: IncomingMessage, response) => {
      void buffer(request).then((body) => {
        const { method = '', headers } = request;
        got.push({ method, type: headers['content-type'] ?? '', body: body.toString() });
        response.statusCode = Number(request.url?.slice(1));
        response.setHeader('x-many', ['one', 'two']);
        response.end(response.statusCode === 204 ? undefined : '{"said":"ä"}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  beforeEach(() => (got = []));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('method, headers and body arrive; status, headers and body come back', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await send(new Request(`${url}/422`, { method: 'POST', body: '{"ü":1}', headers }));
    expect(got).toEqual([{ method: 'POST', type: 'application/json', body: '{"ü":1}' }]);
    expect([answer.status, answer.ok, answer.headers.get('x-many')]).toEqual([422, false, 'one, two']);
    expect(await answer.json()).toEqual({ said: 'ä' });
  });

  it('a form keeps its boundary', async () => {
    const body = new FormData();
    body.set('file', new Blob(['a,b']), 'x.csv');
    expect((await send(new Request(`${url}/200`, { method: 'POST', body }))).ok).toBe(true);
    const [, boundary = 'none'] = /boundary=(\S+)/.exec(got[0]?.type ?? '') ?? [];
    expect(got[0]?.body).toContain(`--${boundary}`);
    expect(got[0]?.body).toContain('filename="x.csv"');
  });

  it('an answer may have no body', async () => {
    const answer = await send(new Request(`${url}/204`));
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect(got).toEqual([{ method: 'GET', type: '', body: '' }]);
  });

  it('one that nobody gives is an error with the reason', async () => {
    await expect(send(new Request('http://127.0.0.1:1/'))).rejects.toThrow('ECONNREFUSED');
    const signal = AbortSignal.abort();
    await expect(send(new Request(`${url}/200`, { signal }))).rejects.toThrow('aborted');
  });
});
