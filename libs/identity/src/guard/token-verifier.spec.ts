import { loadConfig } from '@channel/config';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import type { EmbeddedIssuer } from '../issuer/embedded-issuer';
import { TokenVerifier } from './token-verifier';

const nobodyThere = 'http://127.0.0.1:1';
const verifier = new TokenVerifier(
  loadConfig({ AUTH_MODE: 'external', OIDC_ISSUER: nobodyThere, ADMIN_SUBJECT: 'root' }),
  {} as EmbeddedIssuer,
);

describe('tokens of an outside issuer', () => {
  it('says that it cannot know, not that the token is bad, while the issuer is away', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .setSubject('root')
      .setIssuer(nobodyThere)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    await expect(verifier.verify(token)).rejects.toMatchObject({ status: 503, code: 'UNAVAILABLE' });
  });
});

describe('case:B15 what a token proves', () => {
  const issuer = 'http://localhost:4000/oidc';
  const now = Math.floor(Date.now() / 1_000);
  let sign: (claims: JWTPayload, typ?: string) => Promise<string>;
  let here: TokenVerifier;
  let declared: TokenVerifier;
  beforeAll(async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const keys = [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' }];
    const embedded = { publicKeys: () => Promise.resolve({ keys }) } as unknown as EmbeddedIssuer;
    const config = loadConfig({});
    here = new TokenVerifier(config, embedded);
    declared = new TokenVerifier({ ...config, oidc: { ...config.oidc, tokenType: 'Access' } }, embedded);
    sign = (claims, typ) =>
      new SignJWT({ iss: issuer, aud: 'http://localhost:4000/v1', iat: now, exp: now + 300, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'k', ...(typ === undefined ? {} : { typ }) })
        .sign(privateKey);
  });

  it.each([['JWT'], [undefined]])(
    'nothing, where its type is %s: an id token is no access token',
    async (typ) => {
      await expect(here.verify(await sign({ sub: 'priya' }, typ))).rejects.toMatchObject({ status: 401 });
    },
  );

  it('what it says, where its type is the one that is declared for the issuer, and no other', async () => {
    expect((await declared.verify(await sign({ sub: 'priya' }, 'access'))).subject).toBe('priya');
    for (const typ of ['at+jwt', 'JWT'])
      await expect(declared.verify(await sign({ sub: 'priya' }, typ))).rejects.toMatchObject({ status: 401 });
  });

  it.each([[{ name: 'priya' }], [''], ['x'.repeat(256)], [7]])(
    'nobody, where its subject is %j',
    async (sub) => {
      const token = await sign({ sub } as unknown as JWTPayload, 'at+jwt');
      await expect(here.verify(token)).rejects.toMatchObject({ status: 401 });
    },
  );

  it('no sign-in of the future', async () => {
    const proof = await here.verify(await sign({ sub: 'priya', auth_time: now + 3_600 }, 'at+jwt'));
    expect(proof.authTime).toBe(0);
  });

  it.each([
    ['the client itself', { sub: 'erp', client_id: 'erp' }],
    ['Auth0', { sub: 'erp@clients', azp: 'erp' }],
    ['Auth0 of an older tenant', { sub: '8f1c', azp: 'erp', gty: 'client-credentials' }],
    ['Entra', { sub: '8f1c', azp: '77aa', idtyp: 'app' }],
    ['Keycloak', { sub: '8f1c', client_id: 'erp', azp: 'erp', preferred_username: 'service-account-erp' }],
    ['Okta', { sub: 'erp', cid: 'erp' }],
  ])('a machine, as %s says it', async (_issuer, claims) => {
    expect((await here.verify(await sign(claims, 'at+jwt'))).machine).toBe(true);
  });

  it.each([
    [{ sub: 'priya', client_id: 'shell' }],
    [{ sub: 'priya', azp: 'shell', preferred_username: 'service-account-of-somebody' }],
  ])('a person, with %j', async (claims) => {
    expect((await here.verify(await sign(claims, 'at+jwt'))).machine).toBe(false);
  });
});
