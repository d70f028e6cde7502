import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  Configuration,
  default as OidcProvider,
  KoaContextWithOIDC,
  ResourceServer,
} from 'oidc-provider';

export const AUDIENCE = 'https://ledger.test/v1';
export const PAGE = { id: 'portal-of-somebody', secret: 'another-secret-of-the-test' } as const;
export const MACHINE = { id: 'erp-of-a-distributor', secret: 'a-secret-of-the-test' } as const;
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const PERSON_GRANT = 'urn:test:person';
const INTERACTION = '/interaction/';

type Api = ResourceServer & { audience: string };
const API: Api = {
  scope: 'deals:read pos:write',
  audience: AUDIENCE,
  accessTokenFormat: 'jwt',
  accessTokenTTL: 600,
  jwt: { sign: { alg: 'ES256' } },
};

/**
 * Somebody else's OpenID provider on loopback, with keys of its own. It never heard of this product.
 * @param portal the address of a page whose people sign in here
 */
export const startOutsideIssuer = async (portal: string) => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomUUID() };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const silenced = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const info = jest.spyOn(console, 'info').mockImplementation(() => undefined);
  const Provider = (await import('oidc-provider')).default;
  const said = new Map<string, Readonly<Record<string, unknown>>>();
  const provider = new Provider(url, {
    jwks: { keys: [key] },
    clients: [
      {
        client_id: 'shell',
        token_endpoint_auth_method: 'none',
        grant_types: [PERSON_GRANT],
        redirect_uris: [],
        response_types: [],
      },
      {
        client_id: MACHINE.id,
        client_secret: MACHINE.secret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        scope: API.scope,
      },
      {
        client_id: PAGE.id,
        client_secret: PAGE.secret,
        grant_types: ['authorization_code'],
        redirect_uris: [`${portal}/auth/callback`],
        post_logout_redirect_uris: [`${portal}/sign-in`],
        response_types: ['code'],
        require_auth_time: true,
        backchannel_logout_uri: `${portal}/auth/backchannel-logout`,
        backchannel_logout_session_required: true,
      },
    ],
    interactions: { url: (_context, { uid }) => `${INTERACTION}${uid}` },
    loadExistingGrant: agreed,
    ttl: {
      AccessToken: 600,
      ClientCredentials: 600,
      IdToken: 600,
      Interaction: 600,
      Grant: 600,
      Session: 600,
    },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    scopes: ['openid', ...API.scope.split(' ')],
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...said.get(sub) }) }),
    claims: { openid: ['sub', 'groups', 'name', 'email'] },
    // As issuers do it whose clients ask for nothing but the id token.
    conformIdTokenClaims: false,
    extraTokenClaims: (_context, token) =>
      token.kind === 'AccessToken' ? { auth_time: Math.floor(Date.now() / 1000) } : undefined,
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => API,
      },
    },
  });
  provider.registerGrantType(PERSON_GRANT, (context) => personGrant(provider, context), [
    'person',
    'resource',
  ]);
  const handle = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith(INTERACTION) === true) void signIn(provider, request, response);
    else void handle(request, response);
  });
  silenced.mockRestore();
  info.mockRestore();

  const token = async (
    form: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<string> => {
    const response = await fetch(`${url}/token`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(form),
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(text);
    return (JSON.parse(text) as { access_token: string }).access_token;
  };
  return {
    url,
    /** What id tokens say of somebody from now on. */
    say: (sub: string, claims: Readonly<Record<string, unknown>>) => said.set(sub, claims),
    tokenOf: (person: string) => token({ grant_type: PERSON_GRANT, client_id: 'shell', person }),
    machineToken: (scope: string) =>
      token(
        { grant_type: 'client_credentials', scope },
        { authorization: `Basic ${btoa(`${MACHINE.id}:${MACHINE.secret}`)}` },
      ),
    /** Signs with this issuer's key, or another, what it would not give. */
    sign: (
      claims: Readonly<{ sub: string; iss?: string; aud?: string; age?: number; authAge?: number }>,
      by: unknown = privateKey,
    ) => {
      const now = Math.floor(Date.now() / 1000);
      const { sub, iss = url, aud = AUDIENCE, age = 0, authAge = 0 } = claims;
      return new SignJWT({ auth_time: now - authAge, client_id: 'shell' })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: String(key.kid) })
        .setSubject(sub)
        .setIssuer(iss)
        .setAudience(aud)
        .setIssuedAt(now - age)
        .setExpirationTime(now - age + 600)
        .sign(by as typeof privateKey);
    },
    /** A logout token of this issuer, or one that lacks something; `sub`, `sid` and the rest are said. */
    logoutToken: (claims: JWTPayload, { typ = 'logout+jwt', by = privateKey } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const events = { [LOGOUT_EVENT]: {} };
      const all = { iss: url, aud: PAGE.id, iat: now, exp: now + 120, jti: randomUUID(), events, ...claims };
      return new SignJWT(all).setProtectedHeader({ alg: 'ES256', typ, kid: String(key.kid) }).sign(by);
    },
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
};

/** Whoever is named shows who they are: in place of a page with a password. */
const signIn = async (
  provider: OidcProvider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { params } = await provider.interactionDetails(request, response);
  await provider.interactionFinished(request, response, { login: { accountId: String(params.login_hint) } });
};

/** Everybody has agreed that the page may know who they are. */
const agreed: Configuration['loadExistingGrant'] = async ({ oidc: { client, session, provider } }) => {
  const { accountId } = session ?? {};
  if (client === undefined || accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
};

const personGrant = async (provider: OidcProvider, context: KoaContextWithOIDC): Promise<void> => {
  const { client, params } = context.oidc;
  const token = new provider.AccessToken({
    accountId: String(params?.person),
    client,
    gty: 'person',
    grantId: randomUUID(),
    scope: '',
  } as unknown as ConstructorParameters<typeof provider.AccessToken>[0]);
  token.resourceServer = new provider.ResourceServer(AUDIENCE, API);
  context.oidc.entity('AccessToken', token);
  context.body = { access_token: await token.save(), expires_in: 600, token_type: 'Bearer' };
};
