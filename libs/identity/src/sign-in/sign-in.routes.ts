import { CONFIG, type Config } from '@channel/config';
import { LOGGER, ProblemException, publicUrlOf, type Logger } from '@channel/http';
import { Inject, Injectable } from '@nestjs/common';
import { Router, type Request, type Response } from 'express';
import type { Proof } from '../guard/token-verifier';
import { personIdOf } from '../person';
import { Arrivals } from './arrivals';
import { cookieIn, cookiesOf, type Cookies } from './cookies';
import { CALLBACK, NotFinished, RelyingParty } from './relying-party';
import { returnAddress } from './return-address';
import { Sessions } from './sessions';
import { SIGN_IN_MINUTES } from './sign-ins';

/** Why a sign-in did not come to its end; the portal has a sentence for each. */
type Failure = 'issuer_away' | 'not_finished' | 'not_admitted';

/** The way of a browser to the issuer and back. Nothing here is an operation of the API: all answers are redirects. */
@Injectable()
export class SignInRoutes {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly issuer: RelyingParty,
    private readonly sessions: Sessions,
    private readonly arrivals: Arrivals,
  ) {}

  /** What to mount at the root: `/auth/sign-in?returnTo=&who=&fresh=1` and the address that the issuer sends back to. */
  router(): Router {
    const router = Router();
    router.get('/auth/sign-in', (request, response) => this.leave(request, response));
    router.get(CALLBACK, (request, response) => this.arrive(request, response));
    return router;
  }

  private async leave({ query }: Request, response: Response): Promise<void> {
    const { signIn: name, options } = this.cookies();
    const returnTo = returnAddress(query.returnTo);
    try {
      const { url, secret } = await this.issuer.begin({
        returnTo,
        fresh: query.fresh === '1',
        ...(typeof query.who === 'string' ? { who: query.who } : {}),
      });
      response.cookie(name, secret, { ...options, maxAge: SIGN_IN_MINUTES * 60_000 });
      response.redirect(303, url.href);
    } catch (error) {
      this.fail(response, 'issuer_away', returnTo, error);
    }
  }

  private async arrive(request: Request, response: Response): Promise<void> {
    const { signIn: name, options } = this.cookies();
    response.clearCookie(name, options);
    let returnTo = '/';
    try {
      const query = new URL(request.originalUrl, 'http://x').search;
      const arrived = await this.issuer.finish(query, cookieIn(request.headers.cookie, name) ?? '');
      ({ returnTo } = arrived);
      await this.enter(request, response, arrived.proof);
      response.redirect(303, returnTo);
    } catch (error) {
      const unknown = error instanceof ProblemException && error.code === 'UNAUTHENTICATED';
      if (error instanceof NotFinished) ({ returnTo } = error);
      this.fail(response, unknown ? 'not_admitted' : 'not_finished', returnTo, error);
    }
  }

  /** A new session, and the end of the one that this browser had. @throws ProblemException for whoever is not admitted */
  private async enter({ headers }: Request, response: Response, proof: Proof): Promise<void> {
    await this.arrivals.admit(proof);
    const { session, options } = this.cookies();
    const former = cookieIn(headers.cookie, session);
    if (former !== undefined) await this.sessions.endBySecret(former);
    const personId = personIdOf(proof.issuer, proof.subject);
    response.cookie(
      session,
      await this.sessions.begin(personId, proof, headers['user-agent'] ?? ''),
      options,
    );
  }

  private cookies(): Cookies {
    return cookiesOf(publicUrlOf(this.config));
  }

  private fail(response: Response, failure: Failure, returnTo: string, error: unknown): void {
    this.logger.warn({ err: error, failure }, 'sign-in');
    response.redirect(303, `/sign-in?${new URLSearchParams({ failure, returnTo }).toString()}`);
  }
}
