import { generateKeyPair, type JWTPayload } from 'jose';
import { startAtIssuer, type AtIssuer } from './at-issuer';
import { Browser } from './browser';
import { ok } from './matrix-world';
import type { Api } from './start-api';

/** Sign-out that begins at an outside issuer (OpenID Connect Back-Channel Logout 1.0). */
describe('req:3.1 a person who signs out at the issuer', () => {
  let issuer: AtIssuer['issuer'];
  let api: Api;
  beforeAll(async () => {
    ({ issuer, api } = await startAtIssuer());
    const admin = api.withToken(await issuer.tokenOf('root-1'));
    const other = { subject: 'u-2', orgId: 'vendor', orgKind: 'vendor' };
    ok(await admin.post('/v1/access/admit', other));
    ok(await admin.post(`/v1/access/${await idOf('u-2')}/grant`, { role: 'channel.lead' }));
  }, 120_000);
  afterAll(async () => {
    await api.close();
    await issuer.close();
  });

  const idOf = async (subject: string): Promise<string> =>
    String((await api.withToken(await issuer.tokenOf(subject)).get('/v1/me')).body.id);
  const signedIn = async (who: string): Promise<Browser> => {
    const browser = new Browser(api.url);
    await browser.open(`/auth/sign-in?${new URLSearchParams({ who }).toString()}`);
    expect(await isIn(browser)).toBe(true);
    return browser;
  };
  const isIn = async (browser: Browser): Promise<boolean> => (await browser.get('/v1/me')).status === 200;
  const send = (token: string) =>
    fetch(`${api.url}/auth/backchannel-logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token }),
    });
  /** A token says whole seconds: what began in the same one is taken to be over. */
  const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 1_100));

  it('is signed out here too, in that browser and in no other', async () => {
    const [here, elsewhere, somebody] = [
      await signedIn('root-1'),
      await signedIn('root-1'),
      await signedIn('u-2'),
    ];
    const { response } = await here.open(`${issuer.url}/session/end`);
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(await response.text()) ?? [];
    await here.submit(`${issuer.url}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect([await isIn(here), await isIn(elsewhere), await isIn(somebody)]).toEqual([false, true, true]);
  });

  it('is signed out everywhere, where the issuer names the person and no session', async () => {
    const [one, other, somebody] = [
      await signedIn('root-1'),
      await signedIn('root-1'),
      await signedIn('u-2'),
    ];
    const token = await issuer.logoutToken({ sub: 'root-1' });
    const answer = await send(token);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect([await isIn(one), await isIn(other), await isIn(somebody)]).toEqual([false, false, true]);
    await nextSecond();
    const later = await signedIn('root-1');
    // Sent again it ends nothing that began after it.
    expect([(await send(token)).status, await isIn(later)]).toEqual([200, true]);
  });

  it.each<[string, JWTPayload, object]>([
    ['of another issuer', { iss: 'https://other.example' }, {}],
    ['for another client', { aud: 'another-page' }, {}],
    ['that has expired', { iat: 1_600_000_000, exp: 1_600_000_100 }, {}],
    ['without the event', { events: {} }, {}],
    ['with a nonce, as an id token has', { nonce: 'n' }, {}],
    ['that names nobody', { sub: '' }, {}],
    ['without an id of its own', { jti: undefined as unknown as string }, {}],
    ['of another kind', {}, { typ: 'at+jwt' }],
  ])('stays where the token is one %s', async (_, claims, header) => {
    const browser = await signedIn('root-1');
    const answer = await send(await issuer.logoutToken({ sub: 'root-1', ...claims }, header));
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'invalid_request' }]);
    expect(await isIn(browser)).toBe(true);
  });

  it('stays where somebody else signed the token, or nobody sent one', async () => {
    const browser = await signedIn('root-1');
    const { privateKey } = await generateKeyPair('ES256');
    for (const token of [await issuer.logoutToken({ sub: 'root-1' }, { by: privateKey }), 'no-token', ''])
      expect((await send(token)).status).toBe(400);
    expect(await isIn(browser)).toBe(true);
  });
});
