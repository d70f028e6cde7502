import { Pool, types, type CustomTypesConfig, type PoolClient, type QueryResult } from 'pg';
import { Database } from './database';

const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const KEEP_TEXT = (text: string): string => text;

const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: BigInt,
  [INT8_ARRAY]: (text) =>
    text === '{}'
      ? []
      : text
          .slice(1, -1)
          .split(',')
          .map((item) => (item === 'NULL' ? null : BigInt(item))),
  [DATE]: KEEP_TEXT,
  [TIMESTAMPTZ]: (text) => (text.endsWith('infinity') ? text : new Date(text).toISOString()),
};

/** How values come out: int8 as bigint, numeric and date as text, timestamptz as ISO text with milliseconds. */
export const exactTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary' = 'text'): unknown =>
    format === 'text' && oid in PARSERS ? PARSERS[oid] : types.getTypeParser(oid, format)) as never,
};

/** Several statements that go together have a list of results. */
const lastOf = (results: QueryResult | readonly QueryResult[]): QueryResult | undefined =>
  'rowCount' in results ? results : results.at(-1);

export type PostgresOptions = Readonly<{
  databaseUrl: string;
  poolSize: number;
  /** How long a query may wait for a connection. */
  connectTimeoutMs?: number;
}>;

/** The pool of the process. It connects when it is first used and survives a restart of the server. */
export class PgDatabase extends Database {
  override readonly pool: Pool;

  constructor({ databaseUrl, poolSize, connectTimeoutMs = 10_000 }: PostgresOptions) {
    super();
    this.pool = new Pool({
      connectionString: databaseUrl,
      max: poolSize,
      connectionTimeoutMillis: connectTimeoutMs,
      types: exactTypes,
      application_name: 'channel-ledger',
    });
    // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => undefined);
    // The same for one that breaks while it is out, also before whoever asked for it has it in hand: a server that is
    // killed says so in the packet in which it accepts. The query that runs on it fails by itself.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  override async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(text, [...values])).rows;
  }

  override async transaction<Result>(
    work: (client: PoolClient, concerned: number) => Promise<Result>,
    { repeatable = false, first = '' }: Readonly<{ repeatable?: boolean; first?: string }> = {},
  ): Promise<Result> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      const beginning = ['begin', repeatable ? 'set local synchronous_commit = off' : '', first];
      const begun = await client.query(beginning.filter(Boolean).join('; '));
      const result = await work(client, lastOf(begun)?.rowCount ?? 0);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: unknown) => {
        broken = failure instanceof Error ? failure : new Error(String(failure));
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
