import { CONFIG, type Config } from '@channel/config';
import {
  languageOf,
  LOGGER,
  problemOf,
  ProblemException,
  publicUrlOf,
  RateLimits,
  sendProblem,
  type Logger,
  type TracedRequest,
} from '@channel/http';
import { Inject, Injectable } from '@nestjs/common';
import { Router, type Request, type Response } from 'express';
import { unauthenticated } from '../guard/token-verifier';
import { EmbeddedIssuer } from '../issuer/embedded-issuer';
import { refuseForeignPage } from '../sign-in/same-origin';
import { subjectOf } from './local-person';
import { PasswordAccounts, signInLocked } from './password-accounts';
import { PASSWORD_MOST } from './password-rules';

const EMAIL_MOST = 254;

/** The page for signing in sends here what somebody typed. The answer says where the browser goes on, to the issuer. */
@Injectable()
export class PasswordSignIn {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly issuer: EmbeddedIssuer,
    private readonly accounts: PasswordAccounts,
    private readonly limits: RateLimits,
  ) {}

  /** What to mount at the root, where this installation keeps passwords. */
  router(): Router {
    const router = Router();
    router.post('/oidc/interaction/:uid', (request, response) => this.answer(request, response));
    return router;
  }

  /** `POST /oidc/interaction/:uid` `{ email, password }` → `{ location }`, or a problem. */
  private async answer(request: Request, response: Response): Promise<void> {
    try {
      refuseForeignPage(request, publicUrlOf(this.config));
      await this.refuseOver(request, response);
      const credentials = credentialsIn(request.body);
      const whom = [`from ${request.ip ?? ''}`, `at ${credentials.email.toLowerCase()}`];
      await this.limits.work('sign-in', whom, response);
      const personId = await this.personOf(credentials);
      const location = await this.issuer.finish(request, response, subjectOf(personId));
      response.setHeader('cache-control', 'no-store');
      response.json({ location });
    } catch (error) {
      this.refuse(request, response, error);
    }
  }

  private async personOf({ email, password }: Credentials): Promise<string> {
    const checked = await this.accounts.check(email, password);
    if (checked.kind === 'right') return checked.personId;
    if (checked.kind === 'locked') throw signInLocked(checked.retryAfterSeconds);
    throw unauthenticated('E-mail or password is wrong.');
  }

  /** Before a password is compared: whoever began no sign-in learns nothing of passwords. */
  private async refuseOver(request: Request, response: Response): Promise<void> {
    if (await this.issuer.waitsFor(request, response)) return;
    throw new ProblemException(404, 'NOT_FOUND', 'This sign-in took too long, or was finished. Begin again.');
  }

  private refuse(request: Request, response: Response, error: unknown): void {
    const problem = problemOf(error);
    const { traceId } = request as TracedRequest;
    this.logger.warn(
      { code: problem.code, traceId, ...(problem.status < 500 ? {} : { err: error }) },
      'sign-in',
    );
    sendProblem(response, problem, {
      publicUrl: publicUrlOf(this.config),
      path: request.path,
      traceId,
      language: languageOf(request),
    });
  }
}

type Credentials = Readonly<{ email: string; password: string }>;

const credentialsIn = (body: unknown): Credentials => {
  const { email, password } = (body ?? {}) as Readonly<Record<string, unknown>>;
  const fits = (value: unknown, most: number): value is string =>
    typeof value === 'string' && value.length > 0 && value.length <= most;
  if (fits(email, EMAIL_MOST) && fits(password, PASSWORD_MOST)) return { email, password };
  throw new ProblemException(422, 'VALIDATION', 'Enter your e-mail address and your password.');
};
