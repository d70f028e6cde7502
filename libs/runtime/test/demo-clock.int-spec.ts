import { migrate, PgDatabase } from '@channel/postgres';
import { testDatabase } from '@channel/testing/harness';
import { RuntimeClock } from '../src/clock/runtime-clock';
import { runtimeMigrations } from '../src/migrations';

describe('the clock of the demo', () => {
  let database: PgDatabase;
  const started: RuntimeClock[] = [];
  const clock = async (demo?: ConstructorParameters<typeof RuntimeClock>[1]): Promise<RuntimeClock> => {
    const one = new RuntimeClock(database, demo);
    await one.onModuleInit();
    started.push(one);
    return one;
  };
  const standing = { demoFrom: '2025-06-16T09:00:00.000Z', standing: true };
  beforeEach(async () => {
    const { app, owner } = await testDatabase();
    await migrate({ migrateUrl: owner, databaseUrl: app, migrations: runtimeMigrations });
    database = new PgDatabase({ databaseUrl: app, poolSize: 2 });
  });
  afterEach(async () => {
    for (const one of started.splice(0)) one.onApplicationShutdown();
    await database.close();
  });

  it('stands still where it was told to, in every process and after a restart, until it runs', async () => {
    const first = await clock(standing);
    expect([first.now(), first.standsAt()]).toEqual([standing.demoFrom, standing.demoFrom]);
    await first.standAt('2025-07-01T09:00:00.000Z');
    expect((await clock(standing)).now()).toBe('2025-07-01T09:00:00.000Z');
    await first.runFrom('2026-09-07T09:00:00.000Z');
    const second = await clock(standing);
    expect(second.standsAt()).toBeUndefined();
    expect(second.now() >= '2026-09-07T09:00:00.000Z').toBe(true);
    await expect(second.standAt('2026-09-01T09:00:00.000Z')).rejects.toThrow('forward only');
  });

  it('stands in no store that began without', async () => {
    const running = await clock({ demoFrom: '2026-09-07T09:00:00.000Z' });
    expect((await clock(standing)).standsAt()).toBeUndefined();
    await running.standAt('2027-01-01T09:00:00.000Z');
    expect(running.now() < '2027-01-01').toBe(true);
  });

  it('does not move in earnest', async () => {
    await expect((await clock()).runFrom('2099-01-01T00:00:00.000Z')).rejects.toThrow('in the demo only');
  });
});
