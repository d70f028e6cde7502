import { CONFIG, type Config } from '@channel/config';
import { ProblemException, publicUrlOf, type ChannelRequest } from '@channel/http';
import { Inject, Injectable } from '@nestjs/common';
import { cookieIn, cookiesOf } from '../sign-in/cookies';
import { refuseForeignPage } from '../sign-in/same-origin';
import { Sessions, type Presence } from '../sign-in/sessions';
import { TokenVerifier, unauthenticated, type Proof } from './token-verifier';

/** Who calls: by a bearer token, or by the session of a browser. What follows is the same for both. */
@Injectable()
export class Callers {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @param presence a page that only listens is no sign of a person: its session runs out as if it had asked nothing
   * @throws ProblemException UNAUTHENTICATED, SESSION_EXPIRED (401), CSRF (403)
   */
  async proofOf(request: ChannelRequest, presence = presenceOf(request)): Promise<Proof> {
    const { authorization, cookie } = request.headers;
    const publicUrl = publicUrlOf(this.config);
    const secret = cookieIn(cookie, cookiesOf(publicUrl).session);
    if (authorization !== undefined || secret === undefined)
      return this.tokens.verify(bearerOf(authorization));
    refuseForeignPage(request, publicUrl);
    const session = await this.sessions.find(secret, presence);
    if (session === undefined)
      throw new ProblemException(401, 'SESSION_EXPIRED', 'Your session has ended. Sign in again.');
    request.sessionId = session.id;
    return session.proof;
  }
}

/** A page that nobody touches says so with what it asks by itself. */
const presenceOf = ({ headers }: ChannelRequest): Presence =>
  headers['x-channel-presence'] === 'listens' ? 'only listens' : 'acts';

const bearerOf = (header: string | undefined): string => {
  const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(header ?? '') ?? [];
  if (token === undefined) throw unauthenticated('Send a bearer token.');
  return token;
};
