import { apiId } from '@channel/event-store';
import { generateKeyPair } from 'jose';
import { loadConfig } from '@channel/config';
import { startServer } from '../src/bootstrap';
import { startAtIssuer, type AtIssuer } from './at-issuer';
import { Browser } from './browser';
import { ok } from './matrix-world';
import { MACHINE } from './outside-issuer';
import type { Api } from './start-api';

describe('AUTH_MODE=external', () => {
  let issuer: AtIssuer['issuer'];
  let api: Api;
  beforeAll(async () => {
    ({ issuer, api } = await startAtIssuer());
  }, 120_000);
  afterAll(async () => {
    await api.close();
    await issuer.close();
  });

  const as = async (subject: string) => api.withToken(await issuer.tokenOf(subject));
  const me = async (token: string) => {
    const { status, body } = await api.withToken(token).get('/v1/me');
    return [status, body.code ?? body.roles];
  };
  const personOf = (subject: string): string => apiId('pers', `${issuer.url}|${subject}`);

  it('knows the first administrator by issuer and subject, and nobody else', async () => {
    const { status, body } = await (await as('root-1')).get('/v1/me');
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ id: personOf('root-1'), roles: ['platform.admin'] }),
    ]);
    expect(await me(await issuer.tokenOf('somebody'))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await me(await issuer.tokenOf('priya'))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('lets in whom the administrator admits, and lets them do what they are granted', async () => {
    const admin = await as('root-1');
    const admitted = ok(
      await admin.post('/v1/access/admit', { subject: 'u-2', orgId: 'vendor', orgKind: 'vendor' }),
    );
    expect([admitted.status, admitted.body.personId]).toEqual([201, personOf('u-2')]);
    const again = await admin.post('/v1/access/admit', {
      subject: 'u-2',
      orgId: 'vendor',
      orgKind: 'vendor',
    });
    expect([again.status, again.body.code]).toEqual([409, 'PERSON_KNOWN']);
    expect(await me(await issuer.tokenOf('u-2'))).toEqual([200, []]);
    const grant = { role: 'programme.approver' };
    ok(await admin.post(`/v1/access/${personOf('u-2')}/grant`, grant));
    const record = ok(await admin.get(`/v1/access/${personOf('u-2')}`));
    expect([record.etag, record.body.grants]).toEqual(['"1"', [{ ...grant, untilOn: null }]]);
  });

  it('begins with the shipped programme, submitted, for somebody to approve', async () => {
    const approver = await as('u-2');
    const version = '/v1/programs/jpa-2023/versions/1';
    const found = ok(await approver.get(version));
    expect(found.body.status).toBe('submitted');
    ok(await approver.post(`${version}/approve`, undefined, { ifMatch: found.etag }));
    expect(ok(await approver.get(version)).body.status).not.toBe('submitted');
  });

  it('knows a machine by its client credentials, cut to what it was admitted for', async () => {
    const orgId = apiId('prtn', 'DIST-001');
    const machine = {
      subject: MACHINE.id,
      type: 'machine',
      orgId,
      orgKind: 'distributor',
      scopes: ['deals:read'],
    };
    ok(await (await as('root-1')).post('/v1/access/admit', machine));
    const client = api.withToken(await issuer.machineToken('deals:read pos:write'));
    expect(ok(await client.get('/v1/me')).body).toMatchObject({ type: 'machine', scopes: ['deals:read'] });
  });

  it('asks for a fresh sign-in before it admits or grants', async () => {
    const stale = api.withToken(await issuer.sign({ sub: 'root-1', authAge: 301 }));
    for (const path of ['/v1/access/admit', `/v1/access/${personOf('u-2')}/grant`])
      expect((await stale.post(path, {})).body.code).toBe('STEP_UP_REQUIRED');
  });

  it.each([
    ['of another issuer', { iss: 'https://other.example' }],
    ['for another audience', { aud: 'https://other.example/v1' }],
    ['that has expired', { age: 700 }],
  ])('refuses a token %s', async (_, claims) => {
    expect(await me(await issuer.sign({ sub: 'root-1' }))).toEqual([200, ['platform.admin']]);
    expect(await me(await issuer.sign({ sub: 'root-1', ...claims }))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('refuses a token signed by somebody else under the issuer’s key id', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    expect(await me(await issuer.sign({ sub: 'root-1' }, privateKey))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('req:3.1 signs a browser out at the issuer too: who comes back is asked again', async () => {
    const browser = new Browser(api.url);
    const signedIn = async (who?: string): Promise<boolean> => {
      const hint = who === undefined ? {} : { who };
      const { way } = await browser.open(`/auth/sign-in?${new URLSearchParams(hint).toString()}`);
      return way.some((address) => address.startsWith('/interaction/'));
    };
    const meHere = async () => ((await (await browser.get('/v1/me')).json()) as { id?: string }).id;
    expect([await signedIn('root-1'), await meHere()]).toEqual([true, personOf('root-1')]);
    // The issuer knows this browser, and asks nothing.
    expect([await signedIn(), await meHere()]).toEqual([false, personOf('root-1')]);

    const answer = await browser.post('/v1/sessions/end-current');
    const { ended, issuerSignOut } = (await answer.json()) as { ended: boolean; issuerSignOut: string };
    expect([ended, new URL(issuerSignOut).origin]).toEqual([true, issuer.url]);
    expect(await meHere()).toBeUndefined();
    const page = await (await browser.open(issuerSignOut)).response.text();
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
    const left = await browser.submit(`${issuer.url}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(left.headers.get('location')).toBe(`${api.url}/sign-in`);
    expect(await signedIn('u-2')).toBe(true);
    expect(await meHere()).toBe(personOf('u-2'));
  });

  it('has no demo: no routes, no personas, no issuer of its own', async () => {
    const admin = await as('root-1');
    for (const path of ['/v1/demo', '/oidc/.well-known/openid-configuration', '/oidc/jwks'])
      expect([path, (await admin.get(path)).status]).toEqual([path, 404]);
    for (const path of ['/v1/demo/jump', '/oidc/token'])
      expect([path, (await admin.post(path, { to: 'quarter-end' })).status]).toEqual([path, 404]);
  });

  it('never goes on with the log of a demo, nor a demo with this one', async () => {
    const { databaseUrl, dataDir } = api;
    const demo = loadConfig({
      AUTH_MODE: 'demo',
      DATABASE_URL: databaseUrl,
      EVENT_STORE: 'postgres',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
    });
    await expect(startServer({ ...demo, databaseUrl, port: 0 })).rejects.toThrow('This log is not a demo');
  });
});
