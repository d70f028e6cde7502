import { CONFIG, type Config } from '@channel/config';
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
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** What a token proves, once it has been verified. */
export type Proof = Readonly<{
  issuer: string;
  subject: string;
  /** Seconds since 1970 on the real clock; 0 where the token does not say. */
  authTime: number;
  /** Client credentials: no person behind it. */
  machine: boolean;
  scopes: readonly string[];
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
      const { payload } = await jwtVerify(token, await this.keySet(), {
        issuer,
        audience: this.audience(),
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['sub', 'iat', 'exp'],
        maxTokenAge: MAX_AGE_SECONDS,
      });
      const ends = Math.min(payload.exp ?? 0, (payload.iat ?? 0) + MAX_AGE_SECONDS) * 1_000;
      return { proof: this.proofOf(payload), untilMs: Math.min(ends, Date.now() + KNOWN_MS) };
    } catch (error) {
      if (isAway(error)) throw issuerAway();
      throw unauthenticated('The token is not valid here, or no longer.');
    }
  }

  private issuer(): string {
    const { authMode, oidc } = this.config;
    return authMode === 'demo' ? `${publicUrlOf(this.config)}/oidc` : (oidc.issuer ?? '');
  }

  private audience(): string {
    return this.config.oidc.audience ?? `${publicUrlOf(this.config)}/v1`;
  }

  private async keySet(): Promise<JWTVerifyGetKey> {
    this.keys ??=
      this.config.authMode === 'demo'
        ? createLocalJWKSet(await this.embedded.publicKeys())
        : await discovered(this.issuer());
    return this.keys;
  }

  private proofOf(
    payload: JWTPayload & { auth_time?: unknown; scope?: unknown; client_id?: unknown },
  ): Proof {
    const { sub = '', auth_time, scope, client_id } = payload;
    return {
      issuer: this.config.authMode === 'demo' ? EMBEDDED_ISSUER : this.issuer(),
      subject: sub,
      authTime: typeof auth_time === 'number' ? auth_time : 0,
      machine: typeof client_id === 'string' && client_id === sub,
      scopes: typeof scope === 'string' ? scope.split(' ') : [],
    };
  }
}

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
