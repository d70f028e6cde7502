import { loadConfig } from '@channel/config';
import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { migrate } from '@channel/postgres';
import { testDatabase } from '@channel/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type Server } from '../../apps/api/src/bootstrap';
import { digestOfLog } from '../../apps/api/src/demo/seed/log-digest';
import { migrations } from '../../apps/api/src/migrations';
import { startStandIn } from './running-app';

/** A demo on an empty store, told its history; `stopAt`: interrupted at that scene and started again. */
const seeded = async (environment: Record<string, string>, stopAt?: number): Promise<Server> => {
  const { app: databaseUrl, owner } = await testDatabase();
  await migrate({ migrateUrl: owner, databaseUrl, migrations });
  const config = loadConfig({
    ...{ NODE_ENV: 'test', LOG_LEVEL: 'silent', AUTH_MODE: 'demo', DATABASE_URL: databaseUrl },
    ...environment,
  });
  const start = (stop?: number): Promise<Server> =>
    startServer({ ...config, databaseUrl, port: 0 }, (done) => {
      if (done === stop) throw new Error('interrupted');
    });
  if (stopAt !== undefined) await expect(start(stopAt)).rejects.toThrow('interrupted');
  return start();
};

type Digested = Awaited<ReturnType<typeof digestOfLog>>;

/** The first few events of one that the other does not have. */
const onlyIn = (one: Digested | undefined, other: Digested | undefined): readonly string[] => {
  const known = new Set(other?.lines);
  return (one?.lines ?? []).filter((line) => !known.has(line)).slice(0, 5);
};

describe('the history of the demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is the same in two empty stores of two kinds, also if its telling was interrupted', async () => {
    const standIn = await startStandIn();
    const servers = await Promise.all([
      seeded({ EVENT_STORE: 'postgres', DATA_DIR: join(folder, 'one') }),
      seeded({ EVENT_STORE: 'eventstore', EVENTSTORE_URL: standIn.url, DATA_DIR: join(folder, 'two') }, 60),
    ]);
    try {
      const [one, two] = await Promise.all(
        servers.map(({ app }) => digestOfLog(app.get<EventStore>(EVENT_STORE))),
      );
      expect(onlyIn(one, two)).toEqual([]);
      expect(onlyIn(two, one)).toEqual([]);
      expect(two?.digest).toBe(one?.digest);
      expect(one?.lines.length).toBeGreaterThan(1_500);
    } finally {
      for (const server of servers) await server.close();
      await standIn.stop();
    }
  }, 300_000);
});
