import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { AUTH_MODES, authModeOf } from './auth-mode';
import type { Config } from './config-type';
import { contradictionsOf, DEMO_ENCRYPTION_KEY } from './contradictions';
import { isDemo, readDebtors, type Debtor } from './debtors';
import { readServerUrl } from './event-store-url';
import { FILES_ENVIRONMENT, filesConfigOf } from './files-environment';

const whole = (minimum: number, maximum: number) =>
  z.coerce
    .number({ error: `expected a whole number from ${String(minimum)} to ${String(maximum)}` })
    .int()
    .min(minimum)
    .max(maximum);
const wholeNumber = (fallback: number, minimum: number, maximum: number) =>
  whole(minimum, maximum).default(fallback);
const list = (...allowed: readonly [string, ...string[]]) =>
  z.string().transform((text, context) => {
    const items = text.split(',').map((item) => item.trim());
    const wrong = items.filter((item) => !allowed.includes(item));
    if (wrong.length === 0) return items;
    context.addIssue({
      code: 'custom',
      message: `expected some of ${allowed.join(', ')}, separated by commas`,
    });
    return z.NEVER;
  });

/** The URL as the client takes it. */
const eventStoreUrl = (text: string, context: z.RefinementCtx): string => {
  try {
    return readServerUrl(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
};

/** Every variable with its default and its form. The README's table is checked against these names. */
export const ENVIRONMENT = {
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  CHANNEL_ROLES: list('api', 'worker').default(['api', 'worker']),
  PORT: wholeNumber(4000, 0, 65535),
  HOST: z.string().default('127.0.0.1'),
  HEALTH_PORT: whole(1, 65535).optional(),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().default('./data'),
  EVENT_STORE: z.enum(['embedded', 'postgres', 'eventstore']).default('embedded'),
  EVENTSTORE_URL: z.string().transform(eventStoreUrl).optional(),
  EVENTSTORE_NAMESPACE: z
    .string()
    .regex(/^[a-zA-Z0-9.]*$/, 'expected letters, digits and dots')
    .default(''),
  EVENTSTORE_TIMEOUT_MS: wholeNumber(5000, 100, 600_000),
  EVENTSTORE_RETRY_MS: wholeNumber(30_000, 0, 3_600_000),
  WORK_RETRY_MS: wholeNumber(100, 1, 60_000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgres://…')
    .optional(),
  DATABASE_MIGRATE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgres://…')
    .optional(),
  DATABASE_POOL: wholeNumber(10, 2, 200),
  AUTH_MODE: z.enum(AUTH_MODES).optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_SCOPE: z.string().min(1).default('openid profile email'),
  OIDC_GROUPS_CLAIM: z.string().min(1).default('groups'),
  OIDC_API_AUDIENCE: z.string().optional(),
  OIDC_TOKEN_TYP: z.string().min(1).optional(),
  ADMIN_SUBJECT: z.string().optional(),
  ADMIN_EMAIL: z.email().optional(),
  BREAK_GLASS_HASH: z
    .string()
    .regex(/^\$argon2id\$v=\d+\$m=\d+,t=\d+,p=\d+\$[^$]+\$[^$]+$/, 'expected an argon2id hash, $argon2id$…')
    .optional(),
  API_DOCS: z.enum(['on', 'off']).optional(),
  SESSION_IDLE_MINUTES: wholeNumber(30, 1, 1_440),
  SESSION_MAX_HOURS: wholeNumber(12, 1, 720),
  STEP_UP_SECONDS: wholeNumber(300, 1, 86_400),
  RATE_LIMIT_PER_MINUTE: wholeNumber(600, 0, 1_000_000),
  TRUST_PROXY: z
    .string()
    .regex(
      /^(\d{1,2}|[\da-fA-F.:/]+( *, *[\da-fA-F.:/]+)*|loopback|linklocal|uniquelocal)$/,
      'expected a number of proxies, or their addresses',
    )
    .optional(),
  ENCRYPTION_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
    .optional(),
  PROGRAM: z.string().default('jpa-2023'),
  EDI_RECEIVER: z
    .string()
    .regex(/^[\x21-\x7E]{2,15}$/, 'expected 2 to 15 signs without blanks, as in ISA08')
    .default('CHANNELLEDGER'),
  DEMO_CLOCK: z
    .string()
    .regex(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/,
      'expected an instant such as 2026-09-07T09:00:00Z',
    )
    .default('2026-09-07T09:00:00Z'),
  DEMO_SEED: z.enum(['on', 'off']).default('on'),
  ...FILES_ENVIRONMENT,
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
} as const;

/** All mistakes of the environment at once, each with the variable's name and what was expected; never a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly mistakes: readonly string[]) {
    super(
      `The configuration has mistakes (${String(mistakes.length)}):\n${mistakes.map((m) => `  - ${m}`).join('\n')}`,
    );
  }
}

/**
 * Reads the environment. `NAME_FILE` names a file that holds the value of `NAME`.
 * @throws ConfigError with every mistake
 */
export const loadConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const { found: values, mistakes: unread } = withFiles(environment);
  const schema = z.object(ENVIRONMENT);
  const issues = schema.safeParse(values).error?.issues ?? [];
  const unreadNames = unread.map((mistake) => mistake.split('_FILE:')[0] ?? '');
  const wrong = [...issues.map(({ path }) => String(path[0])), ...unreadNames];
  // What is wrong by itself counts as not given, so that the rest can still be compared; what would follow from it is not told.
  const usable = Object.fromEntries(Object.entries(values).filter(([name]) => !wrong.includes(name)));
  const debtors = readDebtors(values);
  const config = configOf(schema.parse(usable), debtors.found);
  const mistakes = [
    ...unread,
    ...issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...debtors.mistakes,
    ...contradictionsOf(config).filter((text) => !wrong.some((name) => text.includes(name))),
  ];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return config;
};

/** Names that begin like ours and mean nothing: most likely misspelt. For a warning. */
export const unknownVariables = (
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] =>
  Object.keys(environment).filter(
    (name) => name.startsWith('CHANNEL_') && !(name in ENVIRONMENT) && name !== 'CHANNEL_URL',
  );

const withFiles = (environment: Readonly<Record<string, string | undefined>>) => {
  const given = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value] as const],
  );
  const files = given.filter(
    ([name]) =>
      name.endsWith('_FILE') && (name.slice(0, -5) in ENVIRONMENT || name.startsWith('PAYOUT_DEBTOR_')),
  );
  const mistakes: string[] = [];
  const fromFiles = files.flatMap(([name, path]) => {
    try {
      return [[name.slice(0, -5), readFileSync(path, 'utf8').trim()] as const];
    } catch {
      mistakes.push(`${name}: the file that it names cannot be read`);
      return [];
    }
  });
  const found: Record<string, string> = Object.fromEntries([...fromFiles, ...given]);
  return { found, mistakes };
};

type Parsed = z.infer<z.ZodObject<typeof ENVIRONMENT>>;

const configOf = (values: Parsed, debtors: Readonly<Record<string, Debtor>>): Config => ({
  nodeEnv: values.NODE_ENV,
  roles: values.CHANNEL_ROLES,
  port: values.PORT,
  host: values.HOST,
  ...optional('healthPort', values.HEALTH_PORT),
  ...optional('publicUrl', values.PUBLIC_URL?.replace(/\/$/, '')),
  dataDir: resolve(values.DATA_DIR),
  eventStore: values.EVENT_STORE,
  ...optional('eventStoreUrl', values.EVENTSTORE_URL),
  eventStoreNamespace: values.EVENTSTORE_NAMESPACE,
  eventStoreTimings: { timeoutMs: values.EVENTSTORE_TIMEOUT_MS, retryMs: values.EVENTSTORE_RETRY_MS },
  workRetryMs: values.WORK_RETRY_MS,
  ...optional('databaseUrl', values.DATABASE_URL),
  ...optional('databaseMigrateUrl', values.DATABASE_MIGRATE_URL ?? values.DATABASE_URL),
  databasePool: values.DATABASE_POOL,
  authMode: authModeOf(values),
  oidc: {
    ...optional('issuer', values.OIDC_ISSUER),
    ...optional('audience', values.OIDC_API_AUDIENCE),
    ...optional('tokenType', values.OIDC_TOKEN_TYP),
    ...optional('clientId', values.OIDC_CLIENT_ID),
    ...optional('clientSecret', values.OIDC_CLIENT_SECRET),
    scope: authModeOf(values) === 'external' ? values.OIDC_SCOPE : 'openid',
    groupsClaim: values.OIDC_GROUPS_CLAIM,
  },
  session: { idleMinutes: values.SESSION_IDLE_MINUTES, maxHours: values.SESSION_MAX_HOURS },
  apiDocs: (values.API_DOCS ?? (values.NODE_ENV === 'production' ? 'off' : 'on')) === 'on',
  ...optional('adminSubject', values.ADMIN_SUBJECT),
  ...optional('adminEmail', values.ADMIN_EMAIL),
  ...optional('breakGlassHash', values.BREAK_GLASS_HASH),
  stepUpSeconds: values.STEP_UP_SECONDS,
  rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
  ...optional('trustProxy', values.TRUST_PROXY),
  ...optional('encryptionKey', values.ENCRYPTION_KEY ?? demoKeyOf(values)),
  programme: values.PROGRAM,
  ediReceiver: values.EDI_RECEIVER,
  demoClock: values.DEMO_CLOCK.replace(/(:\d{2})Z$/, '$1.000Z'),
  // Told by one process that is everything: a clock that stands is not shared between two.
  demoSeed: isDemo(values) && values.DEMO_SEED === 'on' && values.CHANNEL_ROLES.length === 2,
  debtors,
  logLevel: values.LOG_LEVEL,
  ...filesConfigOf(values),
});

const demoKeyOf = (values: Parsed): string | undefined =>
  isDemo(values) && values.NODE_ENV !== 'production' ? DEMO_ENCRYPTION_KEY : undefined;

const optional = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };
