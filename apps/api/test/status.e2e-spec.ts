import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { RuntimeRegistry } from '@channel/runtime';
import { buildDocument } from '../src/openapi';
import { startApi, type Answer, type Api } from './start-api';

describe('health and help', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  }, 120_000);
  afterAll(() => api.close());

  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  /** A fresh report: one that was asked for half a second ago is repeated. */
  const ready = async (): Promise<Answer> => {
    await pause(600);
    return api.anonymous.get('/health/ready');
  };
  /** Holds a row of the database until released. */
  const hold = async (sql: string): Promise<() => Promise<void>> => {
    const client = await api.app.get(Database).pool.connect();
    await client.query('begin');
    await client.query(sql);
    return async () => {
      await client.query('rollback');
      client.release();
    };
  };
  const invite = async (code: string): Promise<Answer> =>
    (await api.as('chen')).post('/v1/partners/invite', {
      code,
      kind: 'reseller',
      name: 'T',
      country: 'US',
      programmeId: 'jpa-2023',
    });

  it('is alive, and ready', async () => {
    expect((await api.anonymous.get('/health/live')).body).toEqual({ status: 'up' });
    const { status, body } = await ready();
    expect([status, body.status]).toEqual([200, 'up']);
    expect(Object.keys(body.checks as object)).toEqual(['logAppend', 'logRead', 'database', 'projections']);
  });

  it('tries an append without making the log longer', async () => {
    await api.settled();
    const store = api.app.get<EventStore>(EVENT_STORE);
    const before = await store.head();
    for (let n = 0; n < 3; n += 1) expect((await ready()).status).toBe(200);
    expect(await store.head()).toBe(before);
  });

  it('is not ready while the log takes no append', async () => {
    const release = await hold('select * from log.head for update');
    try {
      const { status, body } = await ready();
      expect([status, body.checks.logAppend.status, body.checks.logRead.status]).toEqual([503, 'down', 'up']);
    } finally {
      await release();
    }
    expect((await ready()).status).toBe(200);
  }, 20_000);

  it('is not ready while the ledger is behind by more than two seconds', async () => {
    const release = await hold(
      `select from runtime.checkpoints where name like 'ledger.%' and kind = 'projection' for update`,
    );
    try {
      expect((await invite('PTR-8001')).status).toBe(201);
      const { status, body } = await ready();
      expect([status, body.checks.projections.detail]).toEqual([
        503,
        expect.stringMatching(/^behind: .*ledger\./),
      ]);
    } finally {
      await release();
    }
    await api.settled();
    expect((await ready()).status).toBe(200);
  }, 20_000);

  it('case:C20 is ready while lists that nobody decides by are on their way, as after a large file', async () => {
    const names = api.app
      .get(RuntimeRegistry)
      .projections.filter(({ late }) => late === 'fine')
      .map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['shipments.shipment-lines']));
    // Of these the list of all events has the invitation before it; the others only move on.
    const [held = ''] = names.filter((name) => name.startsWith('audit.'));
    const release = await hold(
      `select from runtime.checkpoints where name = '${held}' and kind = 'projection' for update`,
    );
    try {
      expect((await invite('PTR-8009')).status).toBe(201);
      const { status, body } = await ready();
      expect([status, body.checks.projections]).toEqual([200, { status: 'up' }]);
      const [late] = await api.app.get(Database).query<{ behind: boolean }>(
        `select position < (select max(position) from runtime.checkpoints) as behind
             from runtime.checkpoints where name = $1 and kind = 'projection'`,
        [held],
      );
      expect(late).toEqual({ behind: true });
    } finally {
      await release();
    }
    await api.settled();
  }, 20_000);

  it.each([
    ['ledger.%', 503, 'down'],
    ['deals.deal-list', 200, 'degraded'],
  ])('says when %s has stopped', async (name, status, word) => {
    const set = (to: string) =>
      api.app
        .get(Database)
        .query(`update runtime.checkpoints set status = $2 where name like $1 and kind = 'projection'`, [
          name,
          to,
        ]);
    await set('stopped');
    const answer = await ready();
    await set('running');
    expect([answer.status, answer.body.status]).toEqual([status, word]);
  });

  it('leads from every problem to a page', async () => {
    const schemas = buildDocument(api.app).components?.schemas as Record<string, { properties: never }>;
    const { enum: codes } = (schemas.Problem as { properties: { code: { enum: string[] } } }).properties.code;
    expect(codes.length).toBeGreaterThan(60);
    for (const code of codes) {
      const page = await api.anonymous.get(`/problems/${code.toLowerCase().replaceAll('_', '-')}`);
      expect([code, page.status, page.body?.code]).toEqual([code, 200, code]);
      expect(page.body.meaning.length * page.body.remedy.length).toBeGreaterThan(0);
    }
    expect((await api.anonymous.get('/problems/no-such-code')).status).toBe(404);
  });

  it('shows people text', async () => {
    const { headers, text } = await api.anonymous.get('/problems/four-eyes', { accept: 'text/html' });
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('Let another person approve it.');
  });

  it('tells on 412 what happened since, and by whom', async () => {
    const invited = await invite('PTR-8002');
    const path = `/v1/partners/${String(invited.body.id)}`;
    const enrolled = await (
      await api.as('chen')
    ).post(
      `${path}/enrol`,
      { level: 'elite', countryTier: 'A', regions: ['americas'] },
      { ifMatch: invited.etag },
    );
    expect(enrolled.status).toBe(200);
    const { status, body, etag } = await (
      await api.as('carol')
    ).post(`${path}/invite-to-level`, { level: 'elite-plus', reason: 'r' }, { ifMatch: invited.etag });
    expect([status, body.code, etag]).toEqual([412, 'REVISION_MISMATCH', enrolled.etag]);
    expect(body.since.length).toBe(Number(body.current) - Number(JSON.parse(String(invited.etag))));
    expect(body.since[0]).toMatchObject({ by: 'pers_chen', type: expect.stringMatching(/^Partner/) });
    expect(Object.keys(body.since[0] as object)).toEqual(['revision', 'type', 'at', 'actorType', 'by']);
  });
});
