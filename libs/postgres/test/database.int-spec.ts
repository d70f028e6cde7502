import { migrate, PgDatabase, type Migration } from '../src';
import { testDatabase } from '@channel/testing/harness';

// Generous: it ends a test that has failed, it times nothing.
jest.setTimeout(60_000);

const orders: Migration = {
  id: 'test/0001-orders',
  note: 'A table to try things on.',
  up: async (client) => {
    await client.query(
      `create table runtime.orders (id bigint primary key, amount numeric, due date, at timestamptz)`,
    );
  },
};

describe('migrations and the pool', () => {
  let urls: Awaited<ReturnType<typeof testDatabase>>;
  let database: PgDatabase;
  const run = (...migrations: Migration[]): Promise<readonly string[]> =>
    migrate({ migrateUrl: urls.owner, databaseUrl: urls.app, migrations });

  beforeAll(async () => {
    urls = await testDatabase();
    await run(orders);
    database = new PgDatabase({ databaseUrl: urls.app, poolSize: 2 });
  });
  afterAll(() => database.close());

  it('does each step once, also when several processes start together', async () => {
    const later: Migration = {
      ...orders,
      id: 'test/0002-later',
      up: (client) => client.query('select 1').then(),
    };
    const done = await Promise.all([run(orders, later), run(orders, later), run(orders, later)]);
    expect(done.flat()).toEqual(['test/0002-later']);
  });

  it('keeps nothing of a step whose check fails', async () => {
    const wrong: Migration = {
      id: 'test/0003-wrong',
      note: 'Fails after its change.',
      up: (client) => client.query('create table runtime.half ()').then(),
      after: () => Promise.reject(new Error('not as believed')),
    };
    await expect(run(orders, wrong)).rejects.toThrow(/test\/0003-wrong.*not as believed/);
    const [row] = await database.query<{ half: string | null }>(`select to_regclass('runtime.half') as half`);
    expect(row?.half).toBeNull();
  });

  it('returns exact values: bigint, decimal text, plain dates, instants with milliseconds', async () => {
    await database.query(`insert into runtime.orders values ($1, $2, $3, $4)`, [
      9007199254740993n,
      '0.10',
      '2026-09-07',
      '2026-09-07T09:00:00.000Z',
    ]);
    expect(await database.query('select * from runtime.orders')).toEqual([
      { id: 9007199254740993n, amount: '0.10', due: '2026-09-07', at: '2026-09-07T09:00:00.000Z' },
    ]);
  });

  it('rolls back a transaction that throws', async () => {
    const work = database.transaction(async (client) => {
      await client.query('insert into runtime.orders (id) values (1)');
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await database.query('select 1 from runtime.orders where id = 1')).toEqual([]);
  });

  it('lets the application make tables in read, and none beside migrations', async () => {
    await database.query('create table read.made_by_app (key text)');
    await expect(database.query('create table public.stray (key text)')).rejects.toThrow(/permission denied/);
    await expect(database.query('drop table runtime.orders')).rejects.toThrow(/owner/);
    await expect(database.query('delete from migrations.done')).rejects.toThrow(/permission denied/);
  });
});
