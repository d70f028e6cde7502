import { createHash } from 'node:crypto';
import type { Config } from './config-type';
import { filesRulesOf } from './files-environment';

/** Everybody's: the demo's bank accounts are fictional, and two demos shall hold the same events. */
export const DEMO_ENCRYPTION_KEY = createHash('sha256').update('channel-ledger demo').digest('hex');
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

type Rule = readonly [broken: boolean, text: string];

/** What each variable allows and their combination does not. */
export const contradictionsOf = (config: Config): readonly string[] =>
  [
    ...missingOf(config),
    ...demoRulesOf(config),
    ...filesRulesOf(config),
    ...(config.nodeEnv === 'production' ? unsafeIn(config) : []),
  ]
    .filter(([broken]) => broken)
    .map(([, text]) => text);

const missingOf = (config: Config): readonly Rule[] => {
  const external = config.authMode === 'external';
  return [
    [
      config.eventStore === 'eventstore' && config.eventStoreUrl === undefined,
      'EVENTSTORE_URL: needed with EVENT_STORE=eventstore',
    ],
    [
      config.eventStore === 'postgres' && config.databaseUrl === undefined,
      'DATABASE_URL: needed with EVENT_STORE=postgres',
    ],
    [external && config.oidc.issuer === undefined, 'OIDC_ISSUER: needed with AUTH_MODE=external'],
    [
      external && config.adminSubject === undefined,
      'ADMIN_SUBJECT: needed with AUTH_MODE=external, for the first administrator',
    ],
    [
      !external && config.breakGlassHash !== undefined,
      'BREAK_GLASS_HASH: there is a break-glass account with AUTH_MODE=external only',
    ],
    [
      config.authMode === 'local' && config.adminEmail === undefined,
      'ADMIN_EMAIL: needed with AUTH_MODE=local, for the first administrator',
    ],
    [
      config.authMode === 'local' && config.oidc.issuer !== undefined,
      'OIDC_ISSUER: another issuer is not asked with AUTH_MODE=local; leave one of them out',
    ],
  ];
};

const demoRulesOf = ({ authMode, nodeEnv, host }: Config): readonly Rule[] => {
  const demo = authMode === 'demo';
  return [
    [
      demo && nodeEnv === 'production',
      'AUTH_MODE: demo is refused with NODE_ENV=production; say local, or whose issuer by OIDC_ISSUER',
    ],
    [
      demo && !LOOPBACK.includes(host),
      'HOST: the demo listens on loopback only; with AUTH_MODE or OIDC_ISSUER it is none',
    ],
  ];
};

const unsafeIn = ({ publicUrl = '', encryptionKey, oidc }: Config): readonly Rule[] => [
  [!publicUrl.startsWith('https://'), 'PUBLIC_URL: must be https with NODE_ENV=production'],
  [encryptionKey === undefined, 'ENCRYPTION_KEY: must be given with NODE_ENV=production'],
  [encryptionKey === DEMO_ENCRYPTION_KEY, 'ENCRYPTION_KEY: this is the demo’s, which everybody knows'],
  [
    /^(.)\1+$/.test(encryptionKey ?? ''),
    'ENCRYPTION_KEY: one digit 64 times is no key; openssl rand -hex 32 makes one',
  ],
  [
    oidc.issuer !== undefined && !oidc.issuer.startsWith('https://'),
    'OIDC_ISSUER: must be https with NODE_ENV=production',
  ],
];
