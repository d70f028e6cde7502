import { Browser } from './browser';
import { AUDIENCE, PAGE, startOutsideIssuer } from './outside-issuer';
import { startApi, type Api } from './start-api';

const SEEN_AS = 'https://ledger.example.net';

/** Behind a proxy that speaks TLS, as an installation stands. */
describe('req:3.6 under an https address', () => {
  let issuer: Awaited<ReturnType<typeof startOutsideIssuer>>;
  let api: Api;
  beforeAll(async () => {
    issuer = await startOutsideIssuer(SEEN_AS);
    api = await startApi({
      ...{ PUBLIC_URL: SEEN_AS, AUTH_MODE: 'external', ADMIN_SUBJECT: 'root-1', OIDC_SCOPE: 'openid' },
      ...{ OIDC_ISSUER: issuer.url, OIDC_API_AUDIENCE: AUDIENCE },
      ...{ OIDC_CLIENT_ID: PAGE.id, OIDC_CLIENT_SECRET: PAGE.secret },
    });
  }, 120_000);
  afterAll(async () => {
    await api.close();
    await issuer.close();
  });

  it('a session is a cookie that no other host, no plain address and no script can have', async () => {
    const browser = new Browser(api.url, SEEN_AS);
    await browser.open('/auth/sign-in?who=root-1');
    expect([...browser.cookies.keys()].filter((name) => name.includes('channel'))).toEqual([
      '__Host-channel',
    ]);
    for (const name of ['__Host-channel-sign-in', '__Host-channel']) {
      const attributes = browser.attributes.get(name);
      for (const each of [/Secure/i, /HttpOnly/i, /SameSite=Lax/i, /Path=\/(;|$)/i])
        expect(attributes).toMatch(each);
      expect(attributes).not.toMatch(/Domain/i);
    }
    expect((await browser.get('/v1/me')).status).toBe(200);
    // Under the name that it has at a plain address it is none.
    const plain = new Browser(api.url);
    plain.cookies.set('channel', browser.cookies.get('__Host-channel') ?? '');
    expect((await plain.get('/v1/me')).status).toBe(401);
  });

  it('browsers are told to come by https alone for a year; under a plain address they are not', async () => {
    const secured = await api.anonymous.get('/v1/sign-in-options');
    expect(secured.headers.get('strict-transport-security')).toMatch(/^max-age=31536000\b/);
    const plain = await startApi();
    const { headers } = await plain.anonymous.get('/v1/sign-in-options');
    expect(headers.get('strict-transport-security')).toBeNull();
    await plain.close();
  }, 120_000);
});
