import { CONFIG, type Config } from '@channel/config';
import { LOGGER, ProblemException, RateLimits, type Logger } from '@channel/http';
import { verify } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { BREAK_GLASS_ISSUER } from '../domain/access/break-glass';
import { unauthenticated } from '../guard/token-verifier';
import { emailDigest } from '../passwords/email-digest';
import { PASSWORD_MOST } from '../passwords/password-rules';
import { LOCKED_MINUTES, SignInAttempts } from '../passwords/sign-in-attempts';

/** What was typed against what is configured. Whoever tries is seen, and locked out after some. */
@Injectable()
export class BreakGlassPassword {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly attempts: SignInAttempts,
    private readonly limits: RateLimits,
  ) {}

  /** Counted before the password is compared, as every attempt. @throws ProblemException */
  async check({ ip: from = '', body }: Request, response: Response): Promise<void> {
    await this.limits.work('sign-in', [`from ${from}`, 'at break-glass'], response);
    const password = passwordIn(body);
    const digest = emailDigest(this.config, BREAK_GLASS_ISSUER);
    const seconds = await this.attempts.begin(digest);
    if (seconds !== undefined) {
      this.logger.error({ from }, 'break-glass account locked');
      throw locked(seconds);
    }
    if (!(await verify(this.config.breakGlassHash ?? '', password))) {
      this.logger.error({ from }, 'break-glass account: wrong password');
      throw unauthenticated('The password is wrong.');
    }
    await this.attempts.forget(digest);
  }
}

const passwordIn = (body: unknown): string => {
  const { password } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof password === 'string' && password !== '' && password.length <= PASSWORD_MOST) return password;
  throw new ProblemException(422, 'VALIDATION', 'Enter the password.');
};

const locked = (retryAfterSeconds: number): ProblemException =>
  new ProblemException(
    429,
    'SIGN_IN_LOCKED',
    `Too many wrong passwords: this way in is locked for ${String(LOCKED_MINUTES)} minutes.`,
    { headers: { 'retry-after': String(retryAfterSeconds) } },
  );
