import { migrate } from '@channel/postgres';
import { Client } from 'pg';
import { testDatabase } from '@channel/testing/harness';
import { eventStoreMigrations, PostgresEventStore } from '../src';
import { collect, command, event, fill, streamName, until } from './event.builders';
import { TcpProxy } from './tcp-proxy';

type Urls = Awaited<ReturnType<typeof testDatabase>>;

// Generous: it ends a test that has failed, it times nothing.
jest.setTimeout(60_000);

const timings = { timeoutMs: 1_000, retryMs: 20_000, pollMs: 250 };
const stores: PostgresEventStore[] = [];
const open = (databaseUrl: string, more: Partial<typeof timings> = {}): PostgresEventStore => {
  const store = new PostgresEventStore({ databaseUrl, timings: { ...timings, ...more } });
  stores.push(store);
  return store;
};
const asking = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

describe('the log in PostgreSQL', () => {
  let urls: Urls;
  beforeAll(async () => {
    urls = await testDatabase();
    await migrate({ migrateUrl: urls.owner, databaseUrl: urls.app, migrations: eventStoreMigrations });
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });

  it('inv:S6 begins at position 1 and has no gap, whatever was refused and whoever wrote', async () => {
    const processes = [open(urls.app), open(urls.app), open(urls.app)];
    const contested = streamName();
    await Promise.allSettled(
      processes.flatMap((store, n) => [
        fill(store, streamName(), 40),
        ...Array.from({ length: 20 }, () => store.append(contested, BigInt(n), command('x'))),
        ...Array.from({ length: 20 }, () => store.append(contested, 'noStream', command('x', 'y'))),
      ]),
    );
    const [reader] = processes;
    const places = (await collect((reader as PostgresEventStore).readAll())).map(({ checkpoint }) =>
      Number(checkpoint),
    );
    expect(places).toEqual(Array.from({ length: places.length }, (_, n) => n + 1));
    expect(places.length).toBeGreaterThan(120);
  });

  it.each(['update log.events set type = type', 'delete from log.events', 'truncate log.events'])(
    'inv:S9 refuses to run: %s',
    async (text) => {
      await fill(open(urls.app), streamName(), 1);
      const asApp = asking(urls.app, (client) => client.query(text));
      await expect(asApp).rejects.toThrow(/permission denied/);
      // The trigger holds for the owner of the table too.
      const asOwner = asking(urls.owner, (client) => client.query(text));
      await expect(asOwner).rejects.toThrow(/never changed or removed/);
    },
  );

  it('inv:S4 repeats an append whose answer was lost after the commit, and it stands once', async () => {
    const proxy = await TcpProxy.before(urls.app);
    const store = open(proxy.url);
    const stream = streamName();
    await store.append(stream, 'noStream', command('first'));
    proxy.losesAnswers = true;
    const lost = Promise.all([
      store.append(stream, 0n, command('second')),
      store.append(streamName(), 'noStream', command('beside')),
    ]);
    const direct = open(urls.app);
    await until(async () => (await collect(direct.readStream(stream))).length === 2);
    proxy.losesAnswers = false;
    const [second] = await lost;
    expect(second.revision).toBe(1n);
    expect(await collect(direct.readStream(stream))).toHaveLength(2);
    proxy.close();
  });

  it('says that the outcome is unknown when the time for repeating is over', async () => {
    const proxy = await TcpProxy.before(urls.app);
    const store = open(proxy.url, { retryMs: 200 });
    await store.append(streamName(), 'noStream', command('warm'));
    proxy.losesAnswers = true;
    const unknown = expect.objectContaining({ name: 'Unavailable', outcomeUnknown: true }) as unknown;
    await expect(store.append(streamName(), 'noStream', command('a'))).rejects.toEqual(unknown);
    proxy.close();
  });

  it('says that nothing happened when the server was never reached', async () => {
    const proxy = await TcpProxy.before(urls.app);
    proxy.close();
    const store = open(proxy.url, { retryMs: 200 });
    const known = expect.objectContaining({ name: 'Unavailable', outcomeUnknown: false }) as unknown;
    await expect(store.append(streamName(), 'noStream', command('a'))).rejects.toEqual(known);
    expect((await store.health()).up).toBe(false);
  });

  it('notices a server that is frozen, and goes on when it is back', async () => {
    const proxy = await TcpProxy.before(urls.app);
    const store = open(proxy.url);
    const stream = streamName();
    const seen: unknown[] = [];
    const before = await store.head();
    store.subscribeAll({ after: before }).subscribe((signal) => {
      if (signal.kind === 'event') seen.push(signal.event.data.text);
    });
    await store.append(stream, 'noStream', command('a'));
    await until(() => seen.length === 1);
    proxy.frozen = true;
    const waiting = store.append(stream, 0n, command('b'));
    await until(async () => !(await store.health()).up);
    proxy.frozen = false;
    proxy.cut();
    expect((await waiting).revision).toBe(1n);
    await until(() => seen.length === 2);
    expect(seen).toEqual(['a', 'b']);
    proxy.close();
  });

  it('loses and repeats nothing when the server ends all connections again and again', async () => {
    const store = open(urls.app);
    const seen: unknown[] = [];
    const before = await store.head();
    store.subscribeAll({ after: before, prefixes: ['cut-'] }).subscribe((signal) => {
      if (signal.kind === 'event') seen.push(signal.event.data.text);
    });
    const stream = streamName('cut');
    const writing = fill(store, stream, 300);
    for (const share of [50, 100, 150, 200]) {
      await until(() => seen.length >= share);
      await asking(urls.admin, (client) =>
        client.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
          [urls.name],
        ),
      );
    }
    await writing;
    await until(() => seen.length >= 300);
    expect(seen).toEqual(Array.from({ length: 300 }, (_, n) => `${stream} ${String(n)}`));
  });

  it('shows everything to many subscriptions that wake together', async () => {
    const store = open(urls.app, { pollMs: 60_000 });
    const before = await store.head();
    const counts = Array.from({ length: 30 }, () => 0);
    counts.forEach((_, n) =>
      store
        .subscribeAll({ after: before, prefixes: [n % 2 === 0 ? 'even-' : 'odd-'] })
        .subscribe((signal) => {
          if (signal.kind === 'event') counts[n] = (counts[n] ?? 0) + 1;
        }),
    );
    const streams = [streamName('even'), streamName('odd'), streamName('even'), streamName('odd')];
    await Promise.all(streams.map((stream) => fill(store, stream, 100)));
    // No polling within the test: a wake-up that got lost would show.
    await until(() => counts.every((count) => count === 200));
  });

  it('refuses only the one append that the database cannot keep, not those in its batch', async () => {
    const store = open(urls.app);
    const deep = JSON.parse(`${'{"a":'.repeat(4_000)}1${'}'.repeat(4_000)}`) as Record<string, never>;
    const [good, bad] = await Promise.allSettled([
      store.append(streamName(), 'noStream', command('good')),
      store.append(streamName(), 'noStream', { commandId: 'deep', events: [event(deep)] }),
    ]);
    expect(good.status).toBe('fulfilled');
    // How deep is too deep depends on the server; what it takes it gives back.
    expect(['fulfilled', 'rejected']).toContain(bad.status);
    if (bad.status === 'rejected')
      expect(bad.reason).toEqual(expect.objectContaining({ name: 'InvalidEvent' }));
  });

  it('stops a subscription that stands beyond the end of the log, as after a restore', async () => {
    const store = open(urls.app);
    const failure = new Promise((resolve) =>
      store
        .subscribeAll({ after: '99999999999999999999'.slice(0, 18).padStart(20, '0') })
        .subscribe({ error: resolve }),
    );
    expect(await failure).toEqual(expect.objectContaining({ name: 'CorruptEvent' }));
  });
});
