import type { AuthMode } from './auth-mode';
import type { Debtor } from './debtors';
import type { FilesConfig } from './files-environment';

/** What the environment says, read and checked once. */
export type Config = Readonly<{
  nodeEnv: 'development' | 'production' | 'test';
  roles: readonly string[];
  port: number;
  host: string;
  /** Where a worker by itself answers `/health`; absent: nowhere. */
  healthPort?: number;
  /** Without it, `http://localhost:<the port that was free>`. */
  publicUrl?: string;
  /** Absolute. */
  dataDir: string;
  eventStore: 'embedded' | 'postgres' | 'eventstore';
  eventStoreUrl?: string;
  /** Prefixes every stream, so that several installations can share one server. */
  eventStoreNamespace: string;
  eventStoreTimings: Readonly<{ timeoutMs: number; retryMs: number }>;
  /** First pause before failed work is tried again; it doubles. */
  workRetryMs: number;
  databaseUrl?: string;
  /** The role that migrates; by default `databaseUrl`, with a warning. */
  databaseMigrateUrl?: string;
  databasePool: number;
  /** Who says who somebody is: this process with persons or with passwords, or another issuer. */
  authMode: AuthMode;
  /** `tokenType`: the `typ` of its access tokens, where that is not `at+jwt`. */
  oidc: Readonly<{
    issuer?: string;
    audience?: string;
    tokenType?: string;
    /** The portal at that issuer; without it nobody signs in there with a browser. */
    clientId?: string;
    clientSecret?: string;
    scope: string;
    /** Where its id tokens say which groups somebody is in. */
    groupsClaim: string;
  }>;
  /** How long a browser stays signed in: without a request, and at most. */
  session: Readonly<{ idleMinutes: number; maxHours: number }>;
  /** Whether the description of the API has its page; in production only where that is wanted. */
  apiDocs: boolean;
  /** `external`: subject of the first administrator at the issuer. */
  adminSubject?: string;
  /** `local`: where the first administrator is written to, and what they sign in with. */
  adminEmail?: string;
  /** `external`: argon2id hash of the break-glass account's password; absent: there is no such account. */
  breakGlassHash?: string;
  stepUpSeconds: number;
  /** Requests of one token or session; 0: nothing is limited, as tests and measurements want it. */
  rateLimitPerMinute: number;
  /** Proxies in front whose word counts for where a request comes from: how many, or their addresses. */
  trustProxy?: string;
  encryptionKey?: string;
  programme: string;
  /** Who we are as the receiver of an X12 interchange (ISA08). */
  ediReceiver: string;
  /** Where the demo's clock begins to run. */
  demoClock: string;
  /** Whether a new demo begins with the history of four quarters. */
  demoSeed: boolean;
  /** Accounts that payments leave from, by currency. */
  debtors: Readonly<Record<string, Debtor>>;
  logLevel: string;
}> &
  FilesConfig;

/** Injection token of the configuration. */
export const CONFIG = Symbol('Config');
