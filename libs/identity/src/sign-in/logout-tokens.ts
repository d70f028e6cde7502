import { CONFIG, type Config } from '@channel/config';
import { Inject, Injectable } from '@nestjs/common';
import { jwtVerify, type JWTPayload } from 'jose';
import { TokenVerifier, ALGORITHMS } from '../guard/token-verifier';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** An issuer that types its tokens says this one; one that does not says nothing, or what every token is. */
const TYPES = ['logout+jwt', 'application/logout+jwt', 'jwt', ''];
const MAX_AGE_SECONDS = 5 * 60;
const CLOCK_TOLERANCE_SECONDS = 5;

/** Which sessions ended at the issuer: one of theirs, or all of a subject; those begun later are others. */
export type EndedAtIssuer = Readonly<{
  issuer: string;
  subject?: string;
  sid?: string;
  /** Seconds since 1970 on the real clock. */
  at: number;
}>;

/** A token that says something else, or to somebody else, or is too old. */
export class NoLogoutToken extends Error {
  override readonly name = 'NoLogoutToken';
}

/** Reads logout tokens as OpenID Connect Back-Channel Logout 1.0, section 2.6, says. */
@Injectable()
export class LogoutTokens {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly verifier: TokenVerifier,
  ) {}

  /** @throws NoLogoutToken, or what jose says of a token; ProblemException UNAVAILABLE if the keys cannot be had */
  async verify(token: string): Promise<EndedAtIssuer> {
    const { issuer = '', clientId } = this.config.oidc;
    if (clientId === undefined) throw new NoLogoutToken('No browser signs in here.');
    const { payload, protectedHeader } = await jwtVerify(token, await this.verifier.keysOfIssuer(), {
      ...{ issuer, audience: clientId, algorithms: ALGORITHMS, clockTolerance: CLOCK_TOLERANCE_SECONDS },
      requiredClaims: ['iat', 'jti', 'events'],
      maxTokenAge: MAX_AGE_SECONDS,
    });
    if (!TYPES.includes((protectedHeader.typ ?? '').toLowerCase()))
      throw new NoLogoutToken('This is another kind of token.');
    return { issuer, at: payload.iat ?? 0, ...whoseIn(payload) };
  }
}

/** @throws NoLogoutToken: an id token, which has a nonce and no such event, must not sign anybody out */
const whoseIn = ({ sub, sid, nonce, events }: JWTPayload): Pick<EndedAtIssuer, 'subject' | 'sid'> => {
  const said =
    typeof events === 'object' && events !== null ? (events as Readonly<Record<string, unknown>>) : {};
  if (typeof said[EVENT] !== 'object' || said[EVENT] === null)
    throw new NoLogoutToken('It does not say that somebody signed out.');
  if (nonce !== undefined) throw new NoLogoutToken('It answers a sign-in.');
  if (!isName(sub) && !isName(sid)) throw new NoLogoutToken('It names nobody and no session.');
  return { ...(isName(sub) ? { subject: sub } : {}), ...(isName(sid) ? { sid } : {}) };
};

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';
