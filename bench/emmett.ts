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
  postgreSQLEventStoreConsumer: (options: object) => Readonly<{
    reactor: (options: object) => unknown;
    start: () => Promise<void>;
    stop: () => Promise<void>;
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
    /** A new stream with all its events at once. */
    appendMany: async (stream: string, events: readonly EmmettEvent[]): Promise<void> => {
      await store.appendToStream(stream, events, { expectedStreamVersion: 'STREAM_DOES_NOT_EXIST' });
    },
    close: async (): Promise<void> => {
      await store.close();
      await pool.end();
    },
  };
};

const LIMIT_MS = 120_000;
const STOP_MS = 2_000;

const timeLimit = (milliseconds: number): { over: Promise<void>; clear: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  return { over, clear: () => clearTimeout(timer) };
};

/** Reads all of emmett's log with its consumer in batches. @returns events a second */
export const emmettConsume = async (
  url: string,
  expected: number,
  batchSize: number,
  apply: (events: readonly EmmettEvent[]) => Promise<void>,
): Promise<number> => {
  const consumer = load().postgreSQLEventStoreConsumer({ connectionString: url, pulling: { batchSize } });
  let seen = 0;
  let done: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (done = resolve));
  consumer.reactor({
    processorId: `bench-${String(Date.now())}`,
    startFrom: 'BEGINNING',
    connectionOptions: { connectionString: url },
    eachBatch: async (events: readonly EmmettEvent[]) => {
      await apply(events);
      seen += events.length;
      if (seen >= expected) done();
    },
  });
  const began = performance.now();
  const ended = consumer.start();
  const limit = timeLimit(LIMIT_MS);
  // A consumer that ends by itself has met an error that it keeps to itself: the caller sees it by the missing rows.
  await Promise.race([all, ended.catch(() => undefined), limit.over]);
  const elapsed = performance.now() - began;
  limit.clear();
  // Stopping can wait for ever for a poll in hand; the process ends soon anyway.
  const patience = timeLimit(STOP_MS);
  await Promise.race([consumer.close().catch(() => undefined), patience.over]);
  patience.clear();
  return (seen * 1000) / elapsed;
};
