import type { Logger as PinoLogger } from 'pino';
import { pino } from 'pino';

/** Injection token of the process's log. */
export const LOGGER = Symbol('Logger');
export type Logger = PinoLogger;

/** Never in a log: what signs somebody in, and what moves money. */
const SECRETS = ['authorization', 'cookie', 'password', 'iban', 'bic', 'secret', 'token', 'databaseUrl'];

export const createLogger = (level: string): Logger =>
  pino({
    level,
    base: null,
    redact: {
      paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: '[redacted]',
    },
  });
