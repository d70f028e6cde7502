import { loadConfig } from '@channel/config';
import { NOBODY } from '@channel/demo';
import { PERSONA_GRANT } from '@channel/identity';
import { migrate } from '@channel/postgres';
import { Checkpoints } from '@channel/runtime';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as PgClient } from 'pg';
import { startServer } from '../src/bootstrap';
import { freePort } from '../src/free-port';
import { migrations } from '../src/migrations';

export type Answer = Readonly<{
  status: number;
  headers: Headers;
  etag: string | null;
  text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects of a body
  body: any;
}>;

type Call = Readonly<{
  body?: unknown;
  /** A body that is no JSON, as it is sent. */
  form?: FormData | Blob;
  headers?: Readonly<Record<string, string>>;
  ifMatch?: string | null;
  /** `null`: no Idempotency-Key at all. */
  key?: string | null;
}>;

/** The API as the bearer of one token sees it. */
export class TestClient {
  constructor(
    readonly base: string,
    private readonly token: string | null,
  ) {}

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.send('GET', path, { headers, key: null });
  }

  /** A file, byte by byte. */
  async bytes(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Buffer> {
    const response = await fetch(this.base + path, { headers: this.headersOf({ headers, key: null }) });
    if (response.status !== 200)
      throw new Error(`${path}: ${String(response.status)} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  post(path: string, body?: unknown, call: Call = {}): Promise<Answer> {
    return this.send('POST', path, { ...call, ...(body === undefined ? {} : { body }) });
  }

  async send(method: string, path: string, call: Call): Promise<Answer> {
    const { body, form } = call;
    const payload = typeof body === 'string' ? body : body === undefined ? form : JSON.stringify(body);
    const response = await fetch(this.base + path, {
      method,
      headers: this.headersOf(call),
      ...(payload === undefined ? {} : { body: payload }),
    });
    const text = await textOf(response);
    const json = /[/+]json\b/.test(response.headers.get('content-type') ?? '') && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      etag: response.headers.get('etag'),
      text,
      body: json ? (JSON.parse(text) as unknown) : undefined,
    };
  }

  private headersOf({ body, headers = {}, ifMatch, key }: Call): Record<string, string> {
    const named = key === undefined ? randomUUID() : key;
    return {
      ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(named === null ? {} : { 'idempotency-key': `"${named}"` }),
      ...(typeof ifMatch === 'string' ? { 'if-match': ifMatch } : {}),
      ...headers,
    };
  }
}

/** A stream never ends: whoever asks for it like for another answer learns that it began. */
const textOf = async (response: Response): Promise<string> => {
  if (!/event-stream/.test(response.headers.get('content-type') ?? '')) return response.text();
  await response.body?.cancel();
  return '';
};

export type Database = Readonly<{ databaseUrl: string; migrateUrl: string; drop: () => Promise<void> }>;

/**
 * A database of its own on the test server, migrated.
 * @param like a database that nobody is connected to: it begins as its copy
 */
export const createDatabase = async ({
  name = `api_${randomUUID().slice(0, 8)}`,
  like,
}: Readonly<{ name?: string; like?: string }> = {}): Promise<Database> => {
  const url = (template: string, database: string): string =>
    (process.env[template] ?? '').replace('{database}', database);
  const asAdmin = async (...statements: readonly string[]): Promise<void> => {
    const client = new PgClient({ connectionString: url('TEST_DATABASE_ADMIN_URL_TEMPLATE', 'postgres') });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  const template = like === undefined ? '' : ` template "${like}"`;
  await asAdmin(`create database "${name}" owner channel_owner${template}`);
  const databaseUrl = url('TEST_DATABASE_URL_TEMPLATE', name);
  const migrateUrl = url('TEST_DATABASE_MIGRATE_URL_TEMPLATE', name);
  await migrate({ migrateUrl, databaseUrl, migrations });
  return { databaseUrl, migrateUrl, drop: () => asAdmin(`drop database "${name}" with (force)`) };
};

/** Tokens of the demo's personas, each fetched once. */
export const personaTokens = (url: string): ((persona: string) => Promise<string>) => {
  const tokens = new Map<string, string>();
  return async (persona) => {
    const known = tokens.get(persona);
    if (known !== undefined) return known;
    const form = new URLSearchParams({ grant_type: PERSONA_GRANT, client_id: 'channel-cli', persona });
    const response = await fetch(`${url}/oidc/token`, { method: 'POST', body: form });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`No token for ${persona}: ${text}`);
    const { access_token } = JSON.parse(text) as { access_token: string };
    tokens.set(persona, access_token);
    return access_token;
  };
};

/** A port that nobody listens on, also on none of the suites beside this one. */
export const portOfATest = (): Promise<number> =>
  freePort(20_000 + Math.floor(Math.random() * 20_000), '127.0.0.1');

/** The whole application in this process, on a port and a database of its own; the demo, if nothing else is said. */
export const startApi = async (
  environment: Readonly<Record<string, string>> = {},
  /** Folder of a built portal. */
  portal?: string,
  database?: Database,
) => {
  const { databaseUrl, drop } = database ?? (await createDatabase());
  const dataDir = environment.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'channel-api-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    RATE_LIMIT_PER_MINUTE: '0',
    DEMO_SEED: 'off',
    AUTH_MODE: 'demo',
    DATABASE_URL: databaseUrl,
    EVENT_STORE: 'postgres',
    DATA_DIR: dataDir,
    ...environment,
  });
  const port = environment.PORT === undefined ? await portOfATest() : config.port;
  const server = await startServer({ ...config, port, databaseUrl }, NOBODY, portal);
  const tokenOf = personaTokens(server.url);
  return {
    app: server.app,
    url: server.url,
    dataDir,
    databaseUrl,
    anonymous: new TestClient(server.url, null),
    withToken: (token: string) => new TestClient(server.url, token),
    tokenOf,
    /** Signed in as a persona of the demo. */
    as: async (persona: string) => new TestClient(server.url, await tokenOf(persona)),
    settled: () => server.app.get(Checkpoints).settled(30_000),
    /** Moves the demo clock; returns when what follows has happened. */
    jump: async (to: string): Promise<Answer> =>
      new TestClient(server.url, await tokenOf('fatima')).post('/v1/demo/jump', { to }),
    /** Stops it; its database and its files stay. */
    leave: () => server.close(),
    close: async (): Promise<void> => {
      await server.close();
      await drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

export type Api = Awaited<ReturnType<typeof startApi>>;
