import fs, { statSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { startApi, type Api } from './start-api';

/** What was loaded for the issuer of the demo. */
const loads = { issuer: 0 };
beforeAll(() => {
  jest.doMock('oidc-provider', () => {
    loads.issuer += 1;
    return jest.requireActual<object>('oidc-provider');
  });
});

describe('case:B15 the door of an installation with an outside issuer', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi({
      ...{ AUTH_MODE: 'external', OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_API_AUDIENCE: 'urn:channel' },
      ...{ ADMIN_SUBJECT: 'root-1', API_DOCS: 'off' },
    });
  }, 120_000);
  afterAll(() => api.close());

  it('loads no issuer of its own, and serves none', async () => {
    expect(loads.issuer).toBe(0);
    expect((await fetch(`${api.url}/oidc/.well-known/openid-configuration`)).status).toBe(404);
  });
  it.each(['/docs', '/docs-json'])('shows %s only where it is said to', async (path) => {
    expect((await fetch(api.url + path)).status).toBe(404);
  });
  it('names no page that it does not have', async () => {
    expect((await api.anonymous.get('/')).body).not.toHaveProperty('docs');
  });
  it('says to a browser what it may do, on every answer', async () => {
    const { headers } = await api.anonymous.get('/v1/me');
    expect(headers.get('permissions-policy')).toBe('camera=(self), microphone=(), geolocation=()');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
  });
});

describe('case:B15 case:B11 uploads', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  }, 120_000);
  afterAll(() => api.close());

  const upload = async (invoice: string) => {
    const form = new FormData();
    form.set('kind', 'pos');
    form.set('file', new Blob([`invoice_no\n${invoice}\n`], { type: 'text/csv' }), 'pos.csv');
    return (await api.as('diego')).post('/v1/imports', undefined, { form });
  };
  const modeOf = (...path: readonly string[]): number => statSync(join(api.dataDir, ...path)).mode & 0o777;

  it('the demo loads its issuer', () => {
    expect(loads.issuer).toBe(1);
  });
  it('are readable by their owner only', async () => {
    expect((await upload('INV-1')).status).toBe(202);
    expect([modeOf('files'), modeOf('files', 'incoming')]).toEqual([0o700, 0o700]);
  });
  it('to a full disk are refused as what they are, and taken again once there is room', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const write = jest.spyOn(fs, 'createWriteStream').mockImplementationOnce(
      () =>
        new Writable({
          write: (_chunk, _encoding, done) => {
            done(full);
          },
        }) as fs.WriteStream,
    );
    const { status, body, headers } = await upload('INV-2');
    write.mockRestore();
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '30']);
    expect((await upload('INV-2')).status).toBe(202);
  });
});
