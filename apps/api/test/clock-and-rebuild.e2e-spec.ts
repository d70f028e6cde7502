import { Database } from '@channel/postgres';
import { ok, playTwoPartners } from './matrix-world';
import { startApi, type Api } from './start-api';

describe('what an operator and a demo do over HTTP', () => {
  let api: Api;
  let deals: Readonly<Record<'own' | 'foreign', string>>;
  beforeAll(async () => {
    api = await startApi();
    deals = await playTwoPartners(api);
  }, 120_000);
  afterAll(() => api.close());

  const deal = async (id: string) => ok(await (await api.as('chen')).get(`/v1/deals/${id}`));

  it('rebuilds a read model beside the live one, and then shows the same', async () => {
    const admin = await api.as('admin');
    const name = 'deals.deal-list';
    const builds = async () =>
      (ok(await admin.get('/v1/runtime/projections')).body.data as { name: string; build: number }[]).filter(
        (row) => row.name === name,
      );
    const list = async () => ok(await (await api.as('chen')).get('/v1/deals')).body.data as unknown[];
    const [before, [old]] = [await list(), await builds()];
    expect(before).toHaveLength(2);
    const answer = await admin.post(`/v1/runtime/projections/${name}/rebuild`);
    expect([answer.status, answer.body]).toEqual([202, { name, status: 'rebuilding' }]);
    await api.settled();
    const [now, ...others] = await builds();
    expect([now, others]).toEqual([expect.objectContaining({ status: 'live', caughtUp: true }), []]);
    expect(now?.build).toBeGreaterThan(Number(old?.build));
    expect(await list()).toEqual(before);
    for (const other of ['deals.nothing', 'deals.when-quote-issued-expire-quote'])
      expect((await admin.post(`/v1/runtime/projections/${other}/rebuild`)).status).toBe(404);
  });

  it('lets an automation that stopped try again', async () => {
    const admin = await api.as('admin');
    const name = 'deals.when-quote-issued-expire-quote';
    const route = `/v1/runtime/projections/${name}/resume`;
    const status = async () =>
      (ok(await admin.get('/v1/runtime/projections')).body.data as { name: string; status: string }[]).find(
        (row) => row.name === name,
      )?.status;
    expect((await admin.post(route)).body.code).toBe('NOT_STOPPED');
    await api.app
      .get(Database)
      .query(
        `update runtime.checkpoints set status = 'stopped', problem = 'It breaks.', epoch = epoch + 1 where name = $1`,
        [name],
      );
    expect(await status()).toBe('stopped');
    const answer = await admin.post(route);
    expect([answer.status, answer.body]).toEqual([202, { name, status: 'resuming' }]);
    // Its owner finds out with the next event.
    const invited = {
      code: 'PTR-6101',
      kind: 'reseller',
      name: 'Nudge',
      country: 'US',
      programmeId: 'jpa-2023',
    };
    await (await api.as('chen')).post('/v1/partners/invite', invited);
    for (const end = Date.now() + 10_000; (await status()) !== 'live' && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await status()).toBe('live');
  });

  it('shows commands of automations that failed, without what they say, and tries them again', async () => {
    const admin = await api.as('admin');
    const sql = api.app.get(Database);
    const insert = (commandId: string, status: string) =>
      sql.query(
        `insert into runtime.outbox (automation, lane, "commandId", command, cause, status, attempts, problem, "nextAttemptAt")
         values ('deals.when-nothing', 'deals.when-nothing/x', $1, '{"type":"DoIt","data":{"secret":"s"}}', '{}', $2, 8,
           'It breaks.', now() + interval '1 hour')`,
        [commandId, status],
      );
    await insert('command-1', 'failed');
    await insert('command-2', 'pending');
    const listed = ok(await admin.get('/v1/runtime/outbox'));
    expect(listed.text).not.toContain('secret');
    expect(listed.body.data).toEqual([
      expect.objectContaining({
        ...{ id: 'command-1', automation: 'deals.when-nothing', type: 'DoIt', status: 'failed' },
        ...{ attempts: 8, waiting: 1, problem: 'It breaks.', refusal: null },
      }),
    ]);
    expect(ok(await admin.get('/v1/runtime/outbox?status=pending')).body.data).toHaveLength(1);
    expect((await admin.get('/v1/runtime/outbox?status=done')).body.code).toBe('PARAMETER_INVALID');
    // Of a healthy command a retry says as little as of none at all.
    for (const id of ['command-2', 'nothing'])
      expect((await admin.post(`/v1/runtime/outbox/${id}/retry`)).status).toBe(404);
    const answer = await admin.post('/v1/runtime/outbox/command-1/retry');
    expect([answer.status, answer.body]).toEqual([202, { id: 'command-1', status: 'pending' }]);
    expect((await sql.query('select from runtime.outbox where attempts < 8')).length).toBeGreaterThan(0);
    await sql.query(`delete from runtime.outbox where automation = 'deals.when-nothing'`);
  });

  it('jumps to the next decision that is due', async () => {
    const due = (await deal(deals.own)).body.decisionDueAt as string;
    expect((await api.jump('decision-due')).body).toEqual({ now: expect.stringContaining(due.slice(0, 16)) });
    const again = await api.jump('decision-due');
    expect([again.status, again.body.code]).toEqual([409, 'NOTHING_DUE']);
  });

  it('jumps to the end of a protection, which then has ended', async () => {
    const open = await deal(deals.own);
    const chen = await api.as('chen');
    ok(
      await chen.post(
        `/v1/deals/${deals.own}/approve`,
        { dealType: 'new-opportunity' },
        { ifMatch: open.etag },
      ),
    );
    const { protectedUntilOn } = (await deal(deals.own)).body as { protectedUntilOn: string };
    const { status, body } = await api.jump('protection-end');
    expect([status, String(body.now).slice(0, 10) > protectedUntilOn]).toEqual([200, true]);
    expect((await deal(deals.own)).body.status).toBe('expired');
  });

  it('goes forward only, and nowhere that it does not know', async () => {
    const back = await api.jump('2026-09-07T09:00:00Z');
    expect([back.status, back.body.code]).toEqual([409, 'CLOCK_FORWARD_ONLY']);
    expect((await api.jump('christmas')).status).toBe(422);
    const before = (await api.anonymous.get('/v1/demo')).body.now as string;
    expect((await api.jump('quarter-end')).body.now > before).toBe(true);
  });
});
