import { CONFIG, type Config } from '@channel/config';
import { languageOf, problemOf, publicUrlOf, sendProblem, type TracedRequest } from '@channel/http';
import { Inject, Injectable } from '@nestjs/common';
import { Router, type Request, type Response } from 'express';
import { cookiesOf } from '../sign-in/cookies';
import { refuseForeignPage } from '../sign-in/same-origin';
import { Sessions } from '../sign-in/sessions';
import { BreakGlassPassword } from './break-glass-password';
import { BreakGlassUse } from './break-glass-use';

/** The way in while nobody can sign in at the outside issuer. */
@Injectable()
export class BreakGlassSignIn {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly password: BreakGlassPassword,
    private readonly use: BreakGlassUse,
    private readonly sessions: Sessions,
  ) {}

  /** What to mount at the root; nothing where the account is off. */
  router(): Router {
    const router = Router();
    if (this.config.breakGlassHash !== undefined)
      router.post('/auth/break-glass', (request, response) => this.answer(request, response));
    return router;
  }

  /** `POST /auth/break-glass` `{ password }` → `{ location }` and the cookie of a session, or a problem. */
  private async answer(request: Request, response: Response): Promise<void> {
    const publicUrl = publicUrlOf(this.config);
    try {
      refuseForeignPage(request, publicUrl);
      await this.password.check(request, response);
      // The fact comes before the session: nobody is in without it. The browser before this one is out.
      const { personId, proof } = await this.use.record(request.ip ?? '');
      await this.sessions.endOthers(personId);
      const secret = await this.sessions.begin(personId, proof, request.headers['user-agent'] ?? '');
      const { session, options } = cookiesOf(publicUrl);
      response.cookie(session, secret, options);
      response.setHeader('cache-control', 'no-store');
      response.json({ location: '/people' });
    } catch (error) {
      const { path, traceId } = request as TracedRequest;
      sendProblem(response, problemOf(error), { publicUrl, path, traceId, language: languageOf(request) });
    }
  }
}
