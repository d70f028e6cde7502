import { CONFIG, hasOwnIssuer, type Config } from '@channel/config';
import { ProblemException, publicUrlOf } from '@channel/http';
import { Inject, Injectable } from '@nestjs/common';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { EmbeddedIssuer } from '../issuer/embedded-issuer';
import { EMBEDDED_ISSUER } from '../person';

const MAX_AGE_SECONDS = 15 * 60;
/** A signature is checked once in this time, not for each request of a busy client. A withdrawn key counts so much longer. */
const KNOWN_MS = 30_000;
const MAX_KNOWN = 1_000;
const CLOCK_TOLERANCE_SECONDS = 5;
const MAX_SUBJECT = 255;
/** Types of access tokens (RFC 9068, and as some issuers write it), so that no id token passes for one. */
const TOKEN_TYPES = ['at+jwt', 'application/at+jwt'];
export const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** What an outside issuer said of somebody at a sign-in. */
export type SaidOfPerson = Readonly<{
  /** Absent: it has too many to say. */
  groups?: readonly string[];
  name: string | null;
  email: string | null;
}>;

/** What a token proves, once it has been verified. */
export type Proof = Readonly<{
  issuer: string;
  subject: string;
  /** Seconds since 1970 on the real clock; 0 where the token does not say. */
  authTime: number;
  /** Client credentials: no person behind it. */
  machine: boolean;
  scopes: readonly string[];
  /** The session at the issuer, where it names the one of a browser. */
  sid?: string;
  /** At a sign-in with an outside issuer. */
  said?: SaidOfPerson;
}>;

/** Verifies bearer tokens against the issuer's key set: signature, issuer, audience, age. */
@Injectable()
export class TokenVerifier {
  private keys: JWTVerifyGetKey | undefined;
  /** Proofs by token, in the order in which they were made. */
  private readonly known = new Map<string, Readonly<{ proof: Proof; untilMs: number }>>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly embedded: EmbeddedIssuer,
  ) {}

  /** @throws ProblemException UNAUTHENTICATED; UNAVAILABLE if the issuer's keys cannot be had */
  async verify(token: string): Promise<Proof> {
    const known = this.known.get(token);
    if (known !== undefined && Date.now() < known.untilMs) return known.proof;
    const { proof, untilMs } = await this.verified(token);
    this.known.delete(token);
    this.known.set(token, { proof, untilMs });
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MAX_KNOWN) break;
      this.known.delete(oldest);
    }
    return proof;
  }

  private async verified(token: string): Promise<Readonly<{ proof: Proof; untilMs: number }>> {
    const issuer = this.issuer();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, await this.keySet(), {
        issuer,
        audience: this.audience(),
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['sub', 'iat', 'exp'],
        maxTokenAge: MAX_AGE_SECONDS,
      });
      if (!this.tokenTypes().includes((protectedHeader.typ ?? '').toLowerCase()))
        throw unauthenticated('This is no access token.');
      const ends = Math.min(payload.exp ?? 0, (payload.iat ?? 0) + MAX_AGE_SECONDS) * 1_000;
      return { proof: this.proofOf(payload), untilMs: Math.min(ends, Date.now() + KNOWN_MS) };
    } catch (error) {
      if (error instanceof ProblemException) throw error;
      if (isAway(error)) throw issuerAway();
      throw unauthenticated('The token is not valid here, or no longer.');
    }
  }

  /** An issuer whose access tokens call themselves otherwise is declared so (`OIDC_TOKEN_TYP`). */
  private tokenTypes(): readonly string[] {
    const { tokenType } = this.config.oidc;
    return tokenType === undefined ? TOKEN_TYPES : [tokenType.toLowerCase()];
  }

  private issuer(): string {
    const { oidc } = this.config;
    return hasOwnIssuer(this.config) ? `${publicUrlOf(this.config)}/oidc` : (oidc.issuer ?? '');
  }

  private audience(): string {
    return this.config.oidc.audience ?? `${publicUrlOf(this.config)}/v1`;
  }

  /** @throws ProblemException UNAVAILABLE if they cannot be had */
  async keysOfIssuer(): Promise<JWTVerifyGetKey> {
    try {
      return await this.keySet();
    } catch {
      throw issuerAway();
    }
  }

  private async keySet(): Promise<JWTVerifyGetKey> {
    this.keys ??= hasOwnIssuer(this.config)
      ? createLocalJWKSet(await this.embedded.publicKeys())
      : await discovered(this.issuer());
    return this.keys;
  }

  private proofOf(payload: Claims): Proof {
    const { sub, auth_time, scope } = payload as Readonly<Record<string, unknown>>;
    if (typeof sub !== 'string' || sub === '' || sub.length > MAX_SUBJECT)
      throw unauthenticated('The token names nobody.');
    return {
      issuer: hasOwnIssuer(this.config) ? EMBEDDED_ISSUER : this.issuer(),
      subject: sub,
      authTime: typeof auth_time === 'number' && auth_time <= nowSeconds() ? auth_time : 0,
      machine: isMachine(payload),
      scopes: typeof scope === 'string' ? scope.split(' ') : [],
    };
  }
}

type Claims = JWTPayload & Readonly<Record<string, unknown>>;
/** A sign-in of the future proves nothing; clocks may differ a little. */
const nowSeconds = (): number => Date.now() / 1_000 + CLOCK_TOLERANCE_SECONDS;

/**
 * Client credentials have no person behind them: the subject is the client itself, or the issuer says which grant it
 * was (`gty` of Auth0, `idtyp` of Entra, the service account of Keycloak). */
const isMachine = ({ sub, client_id, cid, azp, gty, idtyp, preferred_username }: Claims): boolean => {
  const client = [client_id, cid, azp].find((one) => typeof one === 'string');
  return (
    (typeof client === 'string' && (client === sub || sub === `${client}@clients`)) ||
    gty === 'client-credentials' ||
    idtyp === 'app' ||
    (typeof client === 'string' && preferred_username === `service-account-${client.toLowerCase()}`)
  );
};

/** The key set could not be had: no network, no answer in time, or an answer that is none. */
const isAway = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error.code === errors.JOSEError.code;

const discovered = async (issuer: string): Promise<JWTVerifyGetKey> => {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5_000),
  });
  const { jwks_uri, issuer: named } = (await response.json()) as { jwks_uri?: string; issuer?: string };
  if (jwks_uri === undefined || named !== issuer) throw new Error('The issuer describes itself otherwise.');
  return createRemoteJWKSet(new URL(jwks_uri));
};

export const unauthenticated = (detail: string): ProblemException =>
  new ProblemException(401, 'UNAUTHENTICATED', detail, { headers: { 'www-authenticate': 'Bearer' } });

const issuerAway = (): ProblemException =>
  new ProblemException(503, 'UNAVAILABLE', 'The issuer’s keys cannot be had now.', {
    headers: { 'retry-after': '5' },
  });
