import { CONFIG, hasOwnIssuer, type Config } from '@channel/config';
import { publicUrlOf } from '@channel/http';
import { Database } from '@channel/postgres';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';
import type { JSONWebKeySet } from 'jose';
import { createHmac } from 'node:crypto';
import type {
  Configuration,
  default as OidcProvider,
  KoaContextWithOIDC,
  ResourceServer,
} from 'oidc-provider';
import { DEMO_MACHINE, DEMO_MACHINE_SECRET, PERSONAS } from './personas';
import { postgresAdapter } from './postgres-adapter';
import { publicHalf, signingKeys, type SigningKeys } from './signing-keys';

const TTL_SECONDS = 15 * 60;
/** The portal as a client of the embedded issuer. */
export const PORTAL_CLIENT = 'channel-portal';
/** A grant of the demo: whoever asks becomes the persona that is named. */
export const PERSONA_GRANT = 'urn:channel:persona';

const INTERACTION = '/interaction/';

/** Somebody new, who is nobody here until they accept an invitation. */
const GUEST = /^guest-[a-z][a-z0-9-]{0,30}$/;

type Resource = ResourceServer & { audience: string };

/** The application as its own OpenID provider: of the personas of the demo, or of people with passwords. */
@Injectable()
export class EmbeddedIssuer {
  private keys: Promise<SigningKeys> | undefined;
  private provider: OidcProvider | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
  ) {}

  async publicKeys(): Promise<JSONWebKeySet> {
    return { keys: (await this.loadKeys()).keys.map(publicHalf) };
  }

  /** What to mount at `/oidc`. @throws Error where another issuer is asked */
  async middleware(): Promise<RequestHandler> {
    if (!hasOwnIssuer(this.config)) throw new Error('Another issuer says who people are.');
    const demo = this.config.authMode === 'demo';
    const Provider = await quietly(async () => (await import('oidc-provider')).default);
    const configuration = this.configuration(await this.loadKeys(), await this.portalSecret());
    const provider = await quietly(() =>
      Promise.resolve(new Provider(`${publicUrlOf(this.config)}/oidc`, configuration)),
    );
    this.provider = provider;
    if (demo) letPersonasIn(provider, this.resource());
    const callback = provider.callback() as RequestHandler;
    return (request, response, next) => {
      if (request.path.startsWith(INTERACTION)) {
        if (demo) return interact(provider, request, response).catch(next);
        if (request.method === 'POST') return next();
        // The portal asks for the password, and sends it to this address.
        return response.redirect(303, `/sign-in?interaction=${request.path.slice(INTERACTION.length)}`);
      }
      if (/^\/auth(\/|$)/.test(request.path)) forgetPerson(request);
      return callback(request, response, next);
    };
  }

  /** Whether this browser is in the middle of the sign-in that the address names. */
  async waitsFor(request: Request, response: Response): Promise<boolean> {
    const details = await this.provider?.interactionDetails(request, response).catch(() => undefined);
    return details !== undefined && details.uid === request.params.uid;
  }

  /** Somebody has shown who they are. @returns where the browser goes on */
  finish(request: Request, response: Response, subject: string): Promise<string> {
    if (this.provider === undefined) throw new Error('Nobody signs in before the issuer is mounted.');
    const login = { accountId: subject, remember: false };
    return this.provider.interactionResult(request, response, { login }, { mergeWithLastSubmission: false });
  }

  /** Known to the portal's side only: made of the key that the issuer signs its cookies with. */
  async portalSecret(): Promise<string> {
    const { cookieSecret } = await this.loadKeys();
    return createHmac('sha256', cookieSecret).update(PORTAL_CLIENT).digest('base64url');
  }

  private loadKeys(): Promise<SigningKeys> {
    this.keys ??= signingKeys(this.config.dataDir);
    return this.keys;
  }

  private portalClient(secret: string) {
    return {
      client_id: PORTAL_CLIENT,
      client_secret: secret,
      grant_types: ['authorization_code'],
      redirect_uris: [`${publicUrlOf(this.config)}/auth/callback`],
      response_types: ['code' as const],
      require_auth_time: true,
    };
  }

  /** The API, whatever name a client has for it. */
  private resource(): Resource {
    return {
      scope: DEMO_MACHINE.scopes.join(' '),
      audience: this.config.oidc.audience ?? `${publicUrlOf(this.config)}/v1`,
      accessTokenFormat: 'jwt',
      accessTokenTTL: TTL_SECONDS,
      jwt: { sign: { alg: 'ES256' } },
    };
  }

  private configuration({ keys, cookieSecret }: SigningKeys, portalSecret: string): Configuration {
    const resource = this.resource();
    return {
      adapter: postgresAdapter(this.database),
      jwks: { keys: keys },
      cookies: { keys: [cookieSecret] },
      clients: [this.portalClient(portalSecret), ...(this.config.authMode === 'demo' ? DEMO_CLIENTS : [])],
      clientDefaults: { id_token_signed_response_alg: 'ES256' },
      scopes: ['openid', 'offline_access', ...DEMO_MACHINE.scopes],
      pkce: { required: () => true },
      interactions: { url: (_context, { uid }) => `/oidc${INTERACTION}${uid}` },
      loadExistingGrant: grantOfPortal,
      findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
      extraTokenClaims: (_context, token) =>
        token.kind === 'AccessToken' ? { auth_time: Math.floor(Date.now() / 1000) } : undefined,
      features: {
        devInteractions: { enabled: false },
        clientCredentials: { enabled: this.config.authMode === 'demo' },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => resource.audience,
          useGrantedResource: () => true,
          getResourceServerInfo: () => resource,
        },
      },
      ttl: {
        AccessToken: TTL_SECONDS,
        ClientCredentials: TTL_SECONDS,
        IdToken: TTL_SECONDS,
        Interaction: TTL_SECONDS,
        Grant: TTL_SECONDS,
        Session: TTL_SECONDS,
      },
    };
  }
}

/** Whoever asks is who they say: the command line as any persona, and a machine with a secret that everybody knows. */
const DEMO_CLIENTS: Configuration['clients'] & object = [
  {
    client_id: 'channel-cli',
    token_endpoint_auth_method: 'none',
    grant_types: [PERSONA_GRANT],
    redirect_uris: [],
    response_types: [],
  },
  {
    client_id: DEMO_MACHINE.name,
    client_secret: DEMO_MACHINE_SECRET,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    scope: DEMO_MACHINE.scopes.join(' '),
  },
];

const letPersonasIn = (provider: OidcProvider, resource: Resource): void =>
  provider.registerGrantType(PERSONA_GRANT, (context) => personaGrant(provider, resource, context), [
    'persona',
    'resource',
  ]);

/** Each sign-in begins with nobody: this issuer would ask whoever was here before to sign out first, on a page of its own. */
const forgetPerson = ({ headers }: Request): void => {
  const kept = (headers.cookie ?? '').split('; ').filter((pair) => !pair.startsWith('_session'));
  headers.cookie = kept.join('; ');
};

/** The portal is a part of this application: nobody is asked whether it may know who they are. */
const grantOfPortal: Configuration['loadExistingGrant'] = async ({ oidc }) => {
  const { client, session, provider } = oidc;
  if (client?.clientId !== PORTAL_CLIENT || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: PORTAL_CLIENT, accountId: session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
};

/** Whoever was named as the login hint is signed in; without a name, or with another's, the portal shows its cards. */
const interact = async (provider: OidcProvider, request: Request, response: Response): Promise<void> => {
  const { params } = await provider.interactionDetails(request, response);
  const persona = String(params.login_hint);
  if (!isOneOfTheDemo(persona)) {
    response.redirect(303, '/sign-in');
    return;
  }
  const login = { accountId: persona, remember: false };
  await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
};

const isOneOfTheDemo = (persona: string): boolean =>
  GUEST.test(persona) || PERSONAS.some(({ name }) => name === persona);

const personaGrant = async (
  provider: OidcProvider,
  resource: Resource,
  context: KoaContextWithOIDC,
): Promise<void> => {
  const { client, params } = context.oidc;
  const persona = String(params?.persona);
  if (!isOneOfTheDemo(persona) || client === undefined) {
    context.status = 400;
    context.body = {
      error: 'invalid_grant',
      error_description: `there is no such persona; known are ${PERSONAS.map(({ name }) => name).join(', ')}, and guest-<name> for whom they invite`,
    };
    return;
  }
  const token = new provider.AccessToken({
    accountId: persona,
    client,
    gty: 'persona',
    grantId: `persona-${persona}`,
    scope: '',
  });
  token.resourceServer = new provider.ResourceServer(resource.audience, resource);
  context.oidc.entity('AccessToken', token);
  context.body = { access_token: await token.save(), expires_in: TTL_SECONDS, token_type: 'Bearer' };
};

/** The package warns on Node 20, about what we chose, on the console: not for whoever starts a demo. */
const quietly = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const { warn, info } = console;
  Object.assign(console, { warn: () => undefined, info: () => undefined });
  try {
    return await work();
  } finally {
    Object.assign(console, { warn, info });
  }
};
