import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Pool } from 'pg';

type EmmettEvent = Readonly<{ type: string; data: object }>;
/** As much of `@event-driven-io/emmett-postgresql` as is measured; its packages live in bench/node_modules. */
type Emmett = Readonly<{
  getPostgreSQLEventStore: (
    url: string,
    options: object,
  ) => Readonly<{
    schema: { migrate: () => Promise<unknown> };
    appendToStream: (stream: string, events: readonly EmmettEvent[], options: object) => Promise<unknown>;
    close: () => Promise<void>;
  }>;
}>;

const load = (): Emmett => {
  const require = createRequire(join(__dirname, 'package.json'));
  return require('@event-driven-io/emmett-postgresql') as Emmett;
};

/** emmett's store on a database of its own, with a pool as large as the number of callers. */
export const emmettStore = async (url: string, callers: number) => {
  const pool = new Pool({ connectionString: url, max: Math.max(callers, 10) });
  // The server is stopped under idle connections at the end; that is no result.
  pool.on('error', () => undefined);
  const store = load().getPostgreSQLEventStore(url, { connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    /** @param version revisions before this append: 0n for a new stream */
    append: async (stream: string, version: bigint, event: EmmettEvent): Promise<void> => {
      const expectedStreamVersion = version === 0n ? 'STREAM_DOES_NOT_EXIST' : version;
      await store.appendToStream(stream, [event], { expectedStreamVersion });
    },
    close: async (): Promise<void> => {
      await store.close();
      await pool.end();
    },
  };
};
