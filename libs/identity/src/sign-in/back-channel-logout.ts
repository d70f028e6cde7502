import { CONFIG, hasOwnIssuer, type Config } from '@channel/config';
import { LOGGER, ProblemException, type Logger } from '@channel/http';
import { Inject, Injectable } from '@nestjs/common';
import { Router, urlencoded, type Request, type Response } from 'express';
import { LogoutTokens } from './logout-tokens';
import { Sessions } from './sessions';

/** What an issuer sends is small. */
const MOST_BYTES = 16 * 1024;
const UNAVAILABLE = 503;

/**
 * Sign-out that begins elsewhere (OpenID Connect Back-Channel Logout 1.0): the outside issuer says, from server to server,
 * whose sessions ended, and they end here too. No browser comes with it, so there is no cookie and no page to check:
 * the signature of the token is the proof.
 */
@Injectable()
export class BackChannelLogout {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly tokens: LogoutTokens,
    private readonly sessions: Sessions,
  ) {}

  /** What to mount at the root; nothing where our own issuer signs people in. */
  router(): Router {
    const router = Router();
    if (!hasOwnIssuer(this.config))
      router.post(
        '/auth/backchannel-logout',
        urlencoded({ extended: false, limit: MOST_BYTES }),
        (request, response) => this.hear(request, response),
      );
    return router;
  }

  private async hear({ body }: Request, response: Response): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    const { logout_token: token } = (body ?? {}) as Readonly<Record<string, unknown>>;
    try {
      const ended = await this.tokens.verify(typeof token === 'string' ? token : '');
      const count = await this.sessions.endAtIssuer(ended);
      this.logger.info({ ended: count }, 'signed out by the issuer');
      response.status(200).end();
    } catch (error) {
      this.logger.warn({ err: error }, 'logout token');
      const away = error instanceof ProblemException && error.status === UNAVAILABLE;
      response
        .status(away ? UNAVAILABLE : 400)
        .json({ error: away ? 'temporarily_unavailable' : 'invalid_request' });
    }
  }
}
