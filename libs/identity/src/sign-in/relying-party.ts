import { CONFIG, hasOwnIssuer, type Config } from '@channel/config';
import { LOGGER, publicUrlOf, type Logger } from '@channel/http';
import { Inject, Injectable } from '@nestjs/common';
import type { Configuration, IDToken } from 'openid-client';
import type { Proof } from '../guard/token-verifier';
import { EmbeddedIssuer, PORTAL_CLIENT } from '../issuer/embedded-issuer';
import { EMBEDDED_ISSUER } from '../person';
import { saidIn } from './said-claims';
import { SignIns, type SignIn } from './sign-ins';

export const CALLBACK = '/auth/callback';
/** Where an outside issuer sends a browser that has signed out there. */
const SIGNED_OUT = '/sign-in';

export type Wish = Readonly<{
  returnTo: string;
  /** Whom the issuer should ask; in the demo, the persona. */
  who?: string;
  /** Somebody signed in proves again who they are. */
  fresh: boolean;
}>;

/** A sign-in that did not come to its end; `returnTo` is where it was to lead. */
export class NotFinished extends Error {
  override readonly name = 'NotFinished';
  constructor(
    readonly returnTo: string,
    options?: ErrorOptions,
  ) {
    super('The sign-in was not finished.', options);
  }
}

/** The portal at its issuer: authorization code with PKCE, state and nonce, in every mode. */
@Injectable()
export class RelyingParty {
  private configuration: Promise<Configuration> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly embedded: EmbeddedIssuer,
    private readonly signIns: SignIns,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Where the browser goes, and the secret that ties the answer to it. @throws if the issuer cannot be reached */
  async begin({ returnTo, who, fresh }: Wish): Promise<Readonly<{ url: URL; secret: string }>> {
    const client = await import('openid-client');
    const signIn = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      returnTo,
    };
    const url = client.buildAuthorizationUrl(await this.discovered(), {
      redirect_uri: `${publicUrlOf(this.config)}${CALLBACK}`,
      scope: this.config.oidc.scope,
      state: signIn.state,
      nonce: signIn.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(signIn.verifier),
      code_challenge_method: 'S256',
      ...(who === undefined ? {} : { login_hint: who }),
      // Our own issuer asks each time, so that one browser can be several people one after the other.
      ...(fresh || hasOwnIssuer(this.config) ? { prompt: 'login', max_age: '0' } : {}),
    });
    return { url, secret: await this.signIns.begin(signIn) };
  }

  /**
   * Who came back, and where they wanted to go.
   * @param query of the address that the issuer sent the browser back to
   * @throws NotFinished if this browser began nothing, or anything does not fit
   */
  async finish(query: string, secret: string): Promise<Readonly<{ proof: Proof; returnTo: string }>> {
    const begun = await this.signIns.take(secret);
    if (begun === undefined) throw new NotFinished('/');
    try {
      return { proof: await this.proofIn(query, begun), returnTo: begun.returnTo };
    } catch (error) {
      throw new NotFinished(begun.returnTo, { cause: error });
    }
  }

  /**
   * Where a browser ends its session at an outside issuer too (OpenID RP-Initiated Logout), and comes back from to sign in.
   * The issuer knows by its own cookie who leaves: no token of theirs is kept here to name them. Nothing where there is
   * no such address: our own issuer keeps nobody signed in, and one that does not answer must not keep somebody here.
   */
  async signOutAddress(): Promise<string | undefined> {
    if (hasOwnIssuer(this.config) || this.config.oidc.clientId === undefined) return undefined;
    try {
      const client = await import('openid-client');
      const issuer = await this.discovered();
      if (issuer.serverMetadata().end_session_endpoint === undefined) return undefined;
      return client.buildEndSessionUrl(issuer, {
        post_logout_redirect_uri: `${publicUrlOf(this.config)}${SIGNED_OUT}`,
      }).href;
    } catch (error) {
      this.logger.warn({ err: error }, 'sign-out at the issuer');
      return undefined;
    }
  }

  private async proofIn(query: string, { state, nonce, verifier }: SignIn): Promise<Proof> {
    const client = await import('openid-client');
    const address = new URL(`${publicUrlOf(this.config)}${CALLBACK}${query}`);
    const tokens = await client.authorizationCodeGrant(await this.discovered(), address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    return this.proofOf(tokens.claims());
  }

  private proofOf(claims: IDToken | undefined): Proof {
    if (claims === undefined) throw new Error('The issuer sent no id token.');
    const authTime = typeof claims.auth_time === 'number' ? claims.auth_time : 0;
    return {
      issuer: hasOwnIssuer(this.config) ? EMBEDDED_ISSUER : claims.iss,
      subject: claims.sub,
      authTime: Math.min(authTime, Math.floor(Date.now() / 1_000)),
      machine: false,
      scopes: [],
      ...(typeof claims.sid === 'string' ? { sid: claims.sid } : {}),
      ...(hasOwnIssuer(this.config) ? {} : { said: saidIn(claims, this.config.oidc.groupsClaim) }),
    };
  }

  /** Read once; an issuer that was away is asked again. */
  private discovered(): Promise<Configuration> {
    this.configuration ??= this.discover().catch((error: unknown) => {
      this.configuration = undefined;
      throw error;
    });
    return this.configuration;
  }

  private async discover(): Promise<Configuration> {
    const client = await import('openid-client');
    const { oidc } = this.config;
    const issuer = new URL(
      hasOwnIssuer(this.config) ? `${publicUrlOf(this.config)}/oidc` : (oidc.issuer ?? ''),
    );
    const id = hasOwnIssuer(this.config) ? PORTAL_CLIENT : (oidc.clientId ?? '');
    const secret = hasOwnIssuer(this.config) ? await this.embedded.portalSecret() : oidc.clientSecret;
    return client.discovery(issuer, id, secret, undefined, {
      timeout: 5,
      ...(issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {}),
    });
  }
}
