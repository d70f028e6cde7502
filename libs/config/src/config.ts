import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const DEMO_DEBTORS: Readonly<Record<string, string>> = {
  USD: 'Example Networks Inc;ES9121000418450200051332;CAIXESBB',
  EUR: 'Example Networks BV;NL91ABNA0417164300;ABNANL2A',
  GBP: 'Example Networks Ltd;GB29NWBK60161331926819;NWBKGB2L',
};

/** Everybody's: the demo's bank accounts are fictional, and two demos shall hold the same events. */
const DEMO_ENCRYPTION_KEY = createHash('sha256').update('channel-ledger demo').digest('hex');

const wholeNumber = (fallback: number, minimum: number, maximum: number) =>
  z.coerce
    .number({ error: `expected a whole number from ${String(minimum)} to ${String(maximum)}` })
    .int()
    .min(minimum)
    .max(maximum)
    .default(fallback);
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

/** Every variable with its default and its form. The README's table is checked against these names. */
export const ENVIRONMENT = {
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  CHANNEL_ROLES: list('api', 'worker').default(['api', 'worker']),
  PORT: wholeNumber(4000, 0, 65535),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().default('./data'),
  EVENT_STORE: z.enum(['embedded', 'postgres', 'eventstore']).default('embedded'),
  EVENTSTORE_URL: z
    .string()
    .regex(/^(esdb|kurrentdb)(\+discover)?:\/\//, 'expected esdb://…')
    .optional(),
  EVENTSTORE_NAMESPACE: z
    .string()
    .regex(/^[a-zA-Z0-9.]*$/, 'expected letters, digits and dots')
    .default(''),
  EVENTSTORE_TIMEOUT_MS: wholeNumber(5000, 100, 600_000),
  EVENTSTORE_RETRY_MS: wholeNumber(30_000, 0, 3_600_000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgres://…')
    .optional(),
  DATABASE_MIGRATE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgres://…')
    .optional(),
  DATABASE_POOL: wholeNumber(10, 2, 200),
  AUTH_MODE: z.enum(['demo', 'external']).optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_API_AUDIENCE: z.string().optional(),
  ADMIN_SUBJECT: z.string().optional(),
  STEP_UP_SECONDS: wholeNumber(300, 1, 86_400),
  ENCRYPTION_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
    .optional(),
  PROGRAM: z.string().default('jpa-2023'),
  DEMO_CLOCK: z
    .string()
    .regex(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/,
      'expected an instant such as 2026-09-07T09:00:00Z',
    )
    .default('2026-09-07T09:00:00Z'),
  DEMO_SEED: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
} as const;

export type Debtor = Readonly<{ name: string; iban: string; bic: string }>;

export type Config = Readonly<{
  nodeEnv: 'development' | 'production' | 'test';
  roles: readonly string[];
  port: number;
  host: string;
  /** Without it, `http://localhost:<the port that was free>`. */
  publicUrl?: string;
  /** Absolute. */
  dataDir: string;
  eventStore: 'embedded' | 'postgres' | 'eventstore';
  eventStoreUrl?: string;
  /** Prefixes every stream, so that several installations can share one server. */
  eventStoreNamespace: string;
  eventStoreTimings: Readonly<{ timeoutMs: number; retryMs: number }>;
  databaseUrl?: string;
  /** The role that migrates; by default `databaseUrl`, with a warning. */
  databaseMigrateUrl?: string;
  databasePool: number;
  authMode: 'demo' | 'external';
  oidc: Readonly<{ issuer?: string; audience?: string }>;
  /** `external`: subject of the first administrator at the issuer. */
  adminSubject?: string;
  stepUpSeconds: number;
  encryptionKey?: string;
  programme: string;
  /** Where the demo's clock begins to run. */
  demoClock: string;
  /** Whether a new demo begins with the history of four quarters. */
  demoSeed: boolean;
  /** Accounts that payments leave from, by currency. */
  debtors: Readonly<Record<string, Debtor>>;
  logLevel: string;
}>;

/** Injection token of the configuration. */
export const CONFIG = Symbol('Config');

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
  const values = withFiles(environment);
  const parsed = z.object(ENVIRONMENT).safeParse(values);
  const debtors = readDebtors(values);
  const mistakes = [
    ...(parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)),
    ...debtors.mistakes,
  ];
  if (!parsed.success || mistakes.length > 0) throw new ConfigError(mistakes);
  const config = configOf(parsed.data, debtors.found);
  const contradictions = contradictionsOf(config);
  if (contradictions.length > 0) throw new ConfigError(contradictions);
  return config;
};

/** Names that begin like ours and mean nothing: most likely misspelt. For a warning. */
export const unknownVariables = (
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] =>
  Object.keys(environment).filter(
    (name) => name.startsWith('CHANNEL_') && !(name in ENVIRONMENT) && name !== 'CHANNEL_URL',
  );

const withFiles = (environment: Readonly<Record<string, string | undefined>>): Record<string, string> => {
  const given = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value] as const],
  );
  const fromFiles = given
    .filter(
      ([name]) =>
        name.endsWith('_FILE') && (name.slice(0, -5) in ENVIRONMENT || name.startsWith('PAYOUT_DEBTOR_')),
    )
    .map(([name, path]) => [name.slice(0, -5), readFileSync(path, 'utf8').trim()] as const);
  return Object.fromEntries([...fromFiles, ...given]);
};

const readDebtors = (values: Readonly<Record<string, string>>) => {
  const demo = isDemo(values);
  const given = Object.entries(values).flatMap(([name, value]) => {
    const [, currency] = /^PAYOUT_DEBTOR_([A-Z]{3})$/.exec(name) ?? [];
    return currency === undefined ? [] : [[currency, value] as const];
  });
  const texts = { ...(demo ? DEMO_DEBTORS : {}), ...Object.fromEntries(given) };
  const found: Record<string, Debtor> = {};
  const mistakes: string[] = [];
  for (const [currency, text] of Object.entries(texts)) {
    const [name, iban, bic, ...rest] = text.split(';').map((part) => part.trim());
    if (!name || !iban || !bic || rest.length > 0)
      mistakes.push(`PAYOUT_DEBTOR_${currency}: expected name;IBAN;BIC`);
    else found[currency] = { name, iban, bic };
  }
  return { found, mistakes };
};

type AuthVariables = Readonly<{ AUTH_MODE?: string | undefined; OIDC_ISSUER?: string | undefined }>;

const isDemo = ({ AUTH_MODE, OIDC_ISSUER }: AuthVariables): boolean =>
  AUTH_MODE === undefined ? OIDC_ISSUER === undefined : AUTH_MODE === 'demo';

type Parsed = z.infer<z.ZodObject<typeof ENVIRONMENT>>;

const configOf = (values: Parsed, debtors: Readonly<Record<string, Debtor>>): Config => ({
  nodeEnv: values.NODE_ENV,
  roles: values.CHANNEL_ROLES,
  port: values.PORT,
  host: values.HOST,
  ...optional('publicUrl', values.PUBLIC_URL?.replace(/\/$/, '')),
  dataDir: resolve(values.DATA_DIR),
  eventStore: values.EVENT_STORE,
  ...optional('eventStoreUrl', values.EVENTSTORE_URL),
  eventStoreNamespace: values.EVENTSTORE_NAMESPACE,
  eventStoreTimings: { timeoutMs: values.EVENTSTORE_TIMEOUT_MS, retryMs: values.EVENTSTORE_RETRY_MS },
  ...optional('databaseUrl', values.DATABASE_URL),
  ...optional('databaseMigrateUrl', values.DATABASE_MIGRATE_URL ?? values.DATABASE_URL),
  databasePool: values.DATABASE_POOL,
  authMode: isDemo(values) ? 'demo' : 'external',
  oidc: { ...optional('issuer', values.OIDC_ISSUER), ...optional('audience', values.OIDC_API_AUDIENCE) },
  ...optional('adminSubject', values.ADMIN_SUBJECT),
  stepUpSeconds: values.STEP_UP_SECONDS,
  ...optional('encryptionKey', values.ENCRYPTION_KEY ?? demoKeyOf(values)),
  programme: values.PROGRAM,
  demoClock: values.DEMO_CLOCK.replace(/(:\d{2})Z$/, '$1.000Z'),
  // Told by one process that is everything: a clock that stands is not shared between two.
  demoSeed: isDemo(values) && values.DEMO_SEED === 'on' && values.CHANNEL_ROLES.length === 2,
  debtors,
  logLevel: values.LOG_LEVEL,
});

const demoKeyOf = (values: Parsed): string | undefined =>
  isDemo(values) && values.NODE_ENV !== 'production' ? DEMO_ENCRYPTION_KEY : undefined;

const optional = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** What each variable allows and their combination does not. */
const contradictionsOf = (config: Config): readonly string[] => {
  const production = config.nodeEnv === 'production';
  const demo = config.authMode === 'demo';
  const rules: readonly (readonly [boolean, string])[] = [
    [
      config.eventStore === 'eventstore' && config.eventStoreUrl === undefined,
      'EVENTSTORE_URL: needed with EVENT_STORE=eventstore',
    ],
    [
      config.eventStore === 'postgres' && config.databaseUrl === undefined,
      'DATABASE_URL: needed with EVENT_STORE=postgres',
    ],
    [!demo && config.oidc.issuer === undefined, 'OIDC_ISSUER: needed with AUTH_MODE=external'],
    [
      !demo && config.adminSubject === undefined,
      'ADMIN_SUBJECT: needed with AUTH_MODE=external, for the first administrator',
    ],
    [demo && production, 'AUTH_MODE: demo is refused with NODE_ENV=production'],
    [demo && !LOOPBACK.includes(config.host), 'HOST: the demo listens on loopback only'],
    [
      production && !(config.publicUrl ?? '').startsWith('https://'),
      'PUBLIC_URL: must be https with NODE_ENV=production',
    ],
    [
      production && config.encryptionKey === undefined,
      'ENCRYPTION_KEY: must be given with NODE_ENV=production',
    ],
  ];
  return rules.filter(([broken]) => broken).map(([, text]) => text);
};
