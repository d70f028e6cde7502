import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../api/src/free-port';
import { ok, playTwoPartners } from '../../api/test/matrix-world';
import { createDatabase, personaTokens, TestClient } from '../../api/test/start-api';
import { startProcess } from './process';

describe('api and worker as processes of their own', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'channel-two-'));
  let environment: Record<string, string>;
  let drop: () => Promise<void>;
  let api: ReturnType<typeof startProcess>;
  let worker: ReturnType<typeof startProcess> | undefined;
  let url: string;
  let tokenOf: (persona: string) => Promise<string>;
  let healthPort: number;

  const as = async (persona: string) => new TestClient(url, await tokenOf(persona));
  const startWorker = async () => {
    worker = await workerAt(healthPort);
  };
  const workerAt = async (port: number) => {
    const started = startProcess('worker', { ...environment, HEALTH_PORT: String(port) });
    await started.says('worker is running');
    return started;
  };
  const invite = async (code: string) =>
    ok(
      await (
        await as('chen')
      ).post('/v1/partners/invite', {
        ...{ code, kind: 'reseller', name: `Name of ${code}`, country: 'US' },
        programmeId: 'jpa-2023',
      }),
    );
  const listed = async (checkpoint: string, wait: number) =>
    ok(
      await (
        await as('chen')
      ).get(`/v1/partners?minCheckpoint=${checkpoint}`, { prefer: `wait=${String(wait)}` }),
    );
  /** A jump returns when everything has settled. */
  const settled = async () => {
    const { now } = ok(await new TestClient(url, null).get('/v1/demo')).body as { now: string };
    const soon = new Date(Date.parse(now) + 1_000).toISOString();
    ok(await (await as('fatima')).post('/v1/demo/jump', { to: soon }));
  };

  beforeAll(async () => {
    const database = await createDatabase();
    ({ drop } = database);
    environment = {
      AUTH_MODE: 'demo',
      EVENT_STORE: 'postgres',
      DATABASE_URL: database.databaseUrl,
      // Migrated already; the application's role may not do it.
      DATABASE_MIGRATE_URL: database.migrateUrl,
      DATA_DIR: dataDir,
      CHANNEL_ROLES: 'api',
      PORT: '0',
    };
    api = startProcess('api', environment);
    await api.says('/health/ready');
    ({ url } = JSON.parse(readFileSync(join(dataDir, 'server.json'), 'utf8')) as { url: string });
    tokenOf = personaTokens(url);
    healthPort = await freePort(20_000 + Math.floor(Math.random() * 20_000), '127.0.0.1');
  }, 60_000);
  afterAll(async () => {
    await worker?.kill('SIGTERM');
    await api.kill('SIGTERM');
    await drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('accepts commands without a worker, and says that lists are behind and the service is not ready', async () => {
    const { body } = await invite('PTR-7001');
    const page = await listed(body.checkpoint as string, 1);
    expect([page.body.data, page.headers.get('preference-applied')]).toEqual([[], null]);
    expect(page.body.asOf.checkpoint < body.checkpoint).toBe(true);
    const ready = await new TestClient(url, null).get('/health/ready');
    expect([ready.status, ready.body.checks.projections.status]).toEqual([503, 'down']);
  }, 20_000);

  it('shows it when a worker has come, and waits across processes', async () => {
    await startWorker();
    const { body } = await invite('PTR-7002');
    const page = await listed(body.checkpoint as string, 20);
    expect(page.headers.get('preference-applied')).toBe('wait=20');
    expect((page.body.data as { code: string }[]).map(({ code }) => code).sort()).toEqual([
      'PTR-7001',
      'PTR-7002',
    ]);
    await settled();
    expect((await new TestClient(url, null).get('/health/ready')).body.status).toBe('up');
  }, 60_000);

  it('case:F32: a worker by itself says whether it can work', async () => {
    const asked = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${String(healthPort)}${path}`);
      return [response.status, await response.json()] as const;
    };
    expect(await asked('/health/live')).toEqual([200, { status: 'up' }]);
    const [status, ready] = await asked('/health/ready');
    expect([status, ready]).toEqual([200, (await new TestClient(url, null).get('/health/ready')).body]);
    expect((await asked('/v1/partners'))[0]).toBe(404);
  }, 20_000);

  it('fires in the worker the deadlines that a jump of the api makes due', async () => {
    const deals = await playTwoPartners({ as, settled });
    const chen = await as('chen');
    const path = `/v1/deals/${deals.own}`;
    const { etag } = ok(await chen.get(path));
    ok(await chen.post(`${path}/approve`, { dealType: 'new-opportunity' }, { ifMatch: etag }));
    ok(await chen.post('/v1/demo/jump', { to: 'protection-end' }));
    expect(ok(await chen.get(path)).body.status).toBe('expired');
  }, 60_000);

  it('inv:P3 goes on after a killed worker, with nothing twice', async () => {
    await worker?.kill('SIGKILL');
    const { body } = await invite('PTR-7003');
    await startWorker();
    const page = await listed(body.checkpoint as string, 20);
    const codes = (page.body.data as { code: string }[]).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('PTR-7')).sort()).toEqual([
      'PTR-7001',
      'PTR-7002',
      'PTR-7003',
    ]);
  }, 60_000);

  it('inv:P3 hands over to a worker that stood by within five seconds of a kill, with nothing twice', async () => {
    const other = await workerAt(await freePort(healthPort + 1, '127.0.0.1'));
    const invited = await invite('PTR-7004');
    await listed(invited.body.checkpoint as string, 20);
    await worker?.kill('SIGKILL');
    worker = other;
    const begun = performance.now();
    const { body } = await invite('PTR-7005');
    const page = await listed(body.checkpoint as string, 20);
    expect(performance.now() - begun).toBeLessThan(5_000);
    const codes = (page.body.data as { code: string }[]).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('PTR-7')).sort()).toEqual(
      ['1', '2', '3', '4', '5'].map((last) => `PTR-700${last}`),
    );
  }, 60_000);

  it('ends within five seconds, with code 0', async () => {
    const begun = performance.now();
    expect(await worker?.kill('SIGTERM')).toBe(0);
    expect(performance.now() - begun).toBeLessThan(5_000);
    worker = undefined;
  });

  it.each([
    ['api', { AUTH_MODE: 'demo' }, ['AUTH_MODE', 'PUBLIC_URL', 'ENCRYPTION_KEY']],
    [
      'worker',
      { AUTH_MODE: 'external', PUBLIC_URL: 'http://ledger.test' },
      ['OIDC_ISSUER', 'ADMIN_SUBJECT', 'PUBLIC_URL', 'ENCRYPTION_KEY'],
    ],
  ] as const)(
    '%s is refused in production with every mistake named',
    async (app, settings, names) => {
      const refused = startProcess(app, { NODE_ENV: 'production', DATA_DIR: dataDir, ...settings });
      expect(await refused.ended).toBe(1);
      for (const name of names) expect(refused.output()).toContain(`- ${name}:`);
      expect(refused.output()).not.toContain(' at ');
    },
    20_000,
  );
});
