import { DEMO_MACHINE_SECRET } from '@channel/identity';
import { startApi, type Api } from './start-api';
import { signer } from './tokens';

describe('tokens and grants', () => {
  let api: Api;
  let sign: Awaited<ReturnType<typeof signer>>;
  beforeAll(async () => {
    api = await startApi();
    sign = await signer(api);
  }, 120_000);
  afterAll(() => api.close());

  const me = async (token: string) => {
    const { status, body } = await api.withToken(token).get('/v1/me');
    return [status, body.code ?? body.id];
  };

  it('knows a persona by the token of the demo’s issuer', async () => {
    expect(await me(await api.tokenOf('priya'))).toEqual([200, 'pers_priya']);
    const { body } = await (await api.as('priya')).get('/v1/me');
    expect(body).toMatchObject({ type: 'person', roles: ['partner.rep'], organisation: { kind: 'partner' } });
  });

  it('publishes its description and its keys, and never a private one', async () => {
    const description = await api.anonymous.get('/oidc/.well-known/openid-configuration');
    expect(description.body.issuer).toBe(`${api.url}/oidc`);
    const keys = await api.anonymous.get(new URL(description.body.jwks_uri as string).pathname);
    expect(keys.body.keys[0].d).toBeUndefined();
  });

  it.each([
    ['expired', { sub: 'priya', age: 1000 }],
    ['of another audience', { sub: 'priya', audience: 'https://other.example/v1' }],
    ['of another issuer', { sub: 'priya', issuer: 'https://other.example' }],
    ['older than fifteen minutes, whatever it says', { sub: 'priya', age: 1000, lifetime: 86_400 }],
    ['of somebody who was never admitted', { sub: 'mallory' }],
    ['of a machine that says it is a person', { sub: 'mach_meridian' }],
    ['of a person that says it is a machine', { sub: 'priya', extra: { client_id: 'priya' } }],
  ])('refuses a token %s', async (_, claims) => {
    expect(await me(await sign(claims))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('refuses a token with a changed claim, without signature, or none at all', async () => {
    const [head, payload, signature] = (await api.tokenOf('priya')).split('.');
    const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as object;
    const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'chen' })).toString('base64url');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await me(`${String(head)}.${changed}.${String(signature)}`)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await me(`${none}.${changed}.`)).toEqual([401, 'UNAUTHENTICATED']);
    expect((await api.anonymous.get('/v1/me')).headers.get('www-authenticate')).toBe('Bearer');
  });

  it('asks for a fresh sign-in where much depends on it', async () => {
    const stale = api.withToken(await sign({ sub: 'carol', authAge: 301 }));
    const { status, body, headers } = await stale.post('/v1/programs/jpa-2023/versions/1/approve');
    expect([status, body.code]).toEqual([401, 'STEP_UP_REQUIRED']);
    expect(headers.get('www-authenticate')).toContain('insufficient_user_authentication');
  });

  it('gives a machine its scopes, and no decision', async () => {
    const response = await fetch(`${api.url}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`mach_meridian:${DEMO_MACHINE_SECRET}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'deals:read' }),
    });
    const { access_token } = (await response.json()) as { access_token: string };
    const machine = api.withToken(access_token);
    expect((await machine.get('/v1/me')).body).toMatchObject({ type: 'machine', scopes: ['deals:read'] });
    const decision = await machine.post('/v1/partners/x/sign-terms', {});
    expect([decision.status, decision.body.code]).toEqual([403, 'HUMAN_REQUIRED']);
    const beyond = await machine.post('/v1/quotes', {});
    expect([beyond.status, beyond.body.code]).toEqual([403, 'ROLE_REQUIRED']);
  });

  it('SD6 ends a revoked role at once, and nobody grants to themselves', async () => {
    const admin = await api.as('admin');
    const lars = await api.as('lars');
    expect((await lars.get('/v1/reward-runs')).status).toBe(200);
    expect((await admin.post('/v1/access/pers_lars/revoke', { role: 'finance.approver' })).status).toBe(200);
    expect((await lars.get('/v1/reward-runs')).body.code).toBe('ROLE_REQUIRED');
    expect((await admin.post('/v1/access/pers_lars/grant', { role: 'finance.approver' })).status).toBe(200);
    expect((await lars.get('/v1/reward-runs')).status).toBe(200);
    const own = await admin.post('/v1/access/pers_admin/grant', { role: 'finance.approver' });
    expect([own.status, own.body.code]).toEqual([409, 'SELF_GRANT']);
    const last = await admin.post('/v1/access/pers_admin/revoke', { role: 'platform.admin' });
    expect([last.status, last.body.code]).toEqual([409, 'LAST_ADMINISTRATOR']);
    const open = await admin.post('/v1/access/pers_amara/grant', { role: 'auditor' });
    expect([open.status, open.body.code]).toEqual([422, 'END_DATE_REQUIRED']);
  });
});
