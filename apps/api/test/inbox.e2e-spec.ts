import { ALDER, playTwoPartners } from './matrix-world';
import { startApi, type Api } from './start-api';

// Steps of one story, each with several requests.
jest.setTimeout(30_000);

type Item = Readonly<{
  kind: string;
  record: { kind: string; id: string };
  number: string | null;
  title: string;
  overdue: boolean;
  preparedByYou: boolean;
  blocked: string | null;
  dueAt: string | null;
}>;
type Told = Readonly<{ id: string; kind: string; text: string; at: string; read: boolean }>;

/** What waits for whom, and what they are told, through one registration of each side. */
describe('inbox and notices', () => {
  let api: Api;
  let deals: Readonly<Record<'own' | 'foreign', string>>;
  beforeAll(async () => {
    api = await startApi();
    deals = await playTwoPartners(api);
  }, 120_000);
  afterAll(() => api.close());

  const inboxOf = async (persona: string, query = ''): Promise<readonly Item[]> => {
    await api.settled();
    const { status, body } = await (await api.as(persona)).get(`/v1/inbox?limit=100${query}`);
    expect([persona, status]).toEqual([persona, 200]);
    return body.data as Item[];
  };
  const kindsOf = async (persona: string): Promise<readonly string[]> =>
    (await inboxOf(persona)).map(({ kind, number }) => `${kind} ${String(number)}`);
  const toldTo = async (persona: string): Promise<readonly Told[]> => {
    await api.settled();
    return (await (await api.as(persona)).get('/v1/notices?limit=100')).body.data as Told[];
  };
  const decide = async (persona: string, record: string, verb: string, body?: object) => {
    const client = await api.as(persona);
    const { etag } = await client.get(record);
    const answer = await client.post(`${record}/${verb}`, body, { ifMatch: etag });
    expect([verb, answer.status, answer.body.code]).toEqual([verb, 200, undefined]);
  };

  it('E23: registrations wait for the channel team, the first due first, and for nobody else', async () => {
    const waiting = await inboxOf('chen');
    expect(waiting.map(({ kind, title }) => `${kind} ${title}`).sort()).toEqual([
      'deal_decision Halden',
      'deal_decision Quernstone',
    ]);
    expect(waiting).toContainEqual(
      expect.objectContaining({ record: { kind: 'deal', id: deals.own }, overdue: false }),
    );
    expect(waiting.map(({ dueAt }) => dueAt)).toEqual([...waiting.map(({ dueAt }) => dueAt)].sort());
    for (const persona of ['priya', 'diego', 'fatima', 'lars', 'nora'])
      expect(await kindsOf(persona)).toEqual([]);
    expect(await inboxOf('chen', '&q=halden')).toHaveLength(1);
  });

  it('inv:X1: a question waits for the partner that it is put to', async () => {
    await decide('chen', `/v1/deals/${deals.own}`, 'request-information', { question: 'Which sites?' });
    expect((await inboxOf('priya')).map(({ kind }) => kind)).toEqual(['deal_answer']);
    expect(await inboxOf('bruno')).toEqual([]);
    expect((await inboxOf('chen')).map(({ title }) => title)).toEqual(['Quernstone']);
    await decide('priya', `/v1/deals/${deals.own}`, 'answer', { answer: 'Three in Ohio.' });
    expect(await inboxOf('priya')).toEqual([]);
  });

  it('E23: tells the team when a decision is due, when it is overdue, and never what has passed', async () => {
    const kinds = async () => (await toldTo('chen')).map(({ kind }) => kind);
    expect(await kinds()).toEqual([]);
    const [first] = (await inboxOf('chen')).map(({ dueAt }) => Date.parse(String(dueAt)));
    await api.jump(new Date(Number(first) - 3_600_000).toISOString());
    expect(await kinds()).toContain('deal_decision_due');
    await api.jump(new Date(Number(first) + 7 * 86_400_000).toISOString());
    expect([...new Set(await kinds())]).toEqual(['deal_decision_overdue']);
    expect((await inboxOf('chen')).every(({ overdue }) => overdue)).toBe(true);
  });

  it('req:2.6 keeps filters of a list by a name, for their owner and for who holds a role that they are shared with', async () => {
    const [chen, carol, paula] = [await api.as('chen'), await api.as('carol'), await api.as('paula')];
    const view = { list: 'deals', name: 'Mine to decide', query: 'status=submitted' };
    const saved = await chen.post('/v1/saved-views', { ...view, roles: ['channel.manager'] });
    expect([saved.status, saved.body]).toEqual([200, expect.objectContaining({ ...view, own: true })]);
    const again = await chen.post('/v1/saved-views', { ...view, query: 'status=returned' });
    expect(again.body).toMatchObject({ id: saved.body.id, query: 'status=returned', roles: [] });
    const seenBy = async (client: typeof chen) => (await client.get('/v1/saved-views?list=deals')).body.data;
    expect([(await seenBy(chen)).length, await seenBy(carol), await seenBy(paula)]).toEqual([1, [], []]);
    await carol.post('/v1/saved-views', { ...view, name: 'For leads', roles: ['channel.lead'] });
    expect((await seenBy(chen)).map(({ name }: { name: string }) => name)).toEqual(['Mine to decide']);
    const foreign = await chen.post('/v1/saved-views', { ...view, roles: ['channel.lead'] });
    expect([foreign.status, foreign.body.code]).toEqual([422, 'ROLE_NOT_YOURS']);
    const remove = `/v1/saved-views/${String(saved.body.id)}/remove`;
    expect((await carol.post(remove)).status).toBe(404);
    expect((await chen.post(remove)).status).toBe(200);
    for (let n = 0; n < 50; n += 1)
      await chen.post('/v1/saved-views', { ...view, name: `View ${String(n)}` });
    const over = await chen.post('/v1/saved-views', { ...view, name: 'One too many' });
    expect([over.status, over.body.code]).toEqual([409, 'TOO_MANY_VIEWS']);
    expect((await chen.post('/v1/saved-views', { ...view, name: 'View 7' })).status).toBe(200);
  });

  it('req:4.4 lets a view stand over its list for whoever pinned it, as long as they see it', async () => {
    const [carol, leonie, chen] = [await api.as('carol'), await api.as('leonie'), await api.as('chen')];
    const view = { list: 'quotes', name: 'To send', query: 'status=draft' };
    const shared = { ...view, roles: ['channel.lead'] };
    const { id } = (await carol.post('/v1/saved-views', shared)).body as { id: string };
    const pin = `/v1/saved-views/${id}/pin`;
    const pinnedBy = async (client: typeof carol): Promise<readonly boolean[]> =>
      ((await client.get('/v1/saved-views?list=quotes')).body.data as readonly { pinned: boolean }[]).map(
        ({ pinned }) => pinned,
      );
    const pinned = await leonie.post(pin);
    expect([pinned.status, pinned.body]).toEqual([
      200,
      expect.objectContaining({ ...view, own: false, pinned: true }),
    ]);
    expect((await leonie.post(pin)).body.pinned).toBe(true);
    expect([await pinnedBy(leonie), await pinnedBy(carol)]).toEqual([[true], [false]]);
    // X1: what somebody does not see they do not pin.
    expect((await chen.post(pin)).status).toBe(404);
    await carol.post('/v1/saved-views', view);
    expect([await pinnedBy(leonie), (await leonie.post(`/v1/saved-views/${id}/unpin`)).status]).toEqual([
      [],
      404,
    ]);
    await carol.post('/v1/saved-views', shared);
    expect((await leonie.post(`/v1/saved-views/${id}/unpin`)).body.pinned).toBe(false);
    expect(await pinnedBy(leonie)).toEqual([false]);
    await leonie.post(pin);
    expect((await carol.post(`/v1/saved-views/${id}/remove`)).status).toBe(200);
    expect(await pinnedBy(leonie)).toEqual([]);
  });

  it('counts what was not read, and remembers for each person what was', async () => {
    const chen = await api.as('chen');
    const [latest] = await toldTo('chen');
    expect((await chen.get('/v1/notices/unread')).body).toEqual({ unread: 2, readUpTo: null });
    const { body } = await chen.post('/v1/notices/read', { upTo: latest?.at });
    expect(body).toEqual({ unread: 0, readUpTo: latest?.at });
    expect((await toldTo('chen')).map(({ read }) => read)).toEqual([true, true]);
    expect((await (await api.as('carol')).get('/v1/notices/unread')).body.unread).toBe(2);
    const back = await chen.post('/v1/notices/read', { upTo: '2026-01-01T00:00:00.000Z' });
    expect([back.status, back.body]).toEqual([200, { unread: 0, readUpTo: latest?.at }]);
  });

  it('J39: an approval ends the waiting, and partner and distributor are told', async () => {
    await decide('chen', `/v1/deals/${deals.own}`, 'approve', { dealType: 'new-opportunity' });
    expect((await inboxOf('chen')).map(({ title }) => title)).toEqual(['Quernstone']);
    for (const persona of ['priya', 'diego'])
      expect((await toldTo(persona)).map(({ kind }) => kind)).toContain('deal_approved');
    expect((await toldTo('bruno')).map(({ kind }) => kind)).not.toContain('deal_approved');
  });

  type Bulk = Readonly<{
    status: number;
    items: readonly Readonly<{
      ids: string[];
      outcome: string;
      code: string | null;
      revision: number | null;
    }>[];
  }>;
  /** A bulk to its end: the job and what came of each record. */
  const inBulk = async (persona: string, operation: string, body: object, key: string): Promise<Bulk> => {
    const client = await api.as(persona);
    const { status, body: started } = await client.post(`/v1/bulk/${operation}`, body, { key });
    await api.settled();
    const job = await client.get(`/v1/jobs/${String(started.jobId)}`);
    expect([status, job.body.status]).toEqual([202, 'succeeded']);
    return { status, items: job.body.items };
  };
  const tried = async (persona: string, operation: string, items: readonly object[]) =>
    (await api.as(persona)).post(`/v1/bulk/${operation}?dryRun=true`, { items }, { key: null });
  const outcomes = ({ items }: Pick<Bulk, 'items'>) =>
    items.map(({ outcome, code }) => `${outcome} ${String(code)}`);

  it('req:2.7 a command of many records: what is possible first, then a job with a result for each', async () => {
    // An id that none can be is told back as it came.
    const both = [{ ids: [deals.foreign] }, { ids: [deals.own] }, { ids: ['x'.repeat(200)] }];
    const found = await tried('chen', 'approveDeal', both);
    expect([found.status, outcomes(found.body)]).toEqual([
      200,
      ['refused DEAL_TYPE_NOT_CONFIRMED', 'refused DEAL_NOT_OPEN', 'refused NOT_FOUND'],
    ]);
    const typed = { ids: [deals.foreign], body: { dealType: 'new-opportunity' } };
    const possible = await tried('chen', 'approveDeal', [typed]);
    const [{ revision }] = possible.body.items;
    expect(possible.body).toMatchObject({ possible: 1, refused: 0, items: [{ outcome: 'possible' }] });

    expect((await tried('priya', 'approveDeal', [typed])).body.code).toBe('ROLE_REQUIRED');
    expect((await tried('chen', 'eraseEverything', [typed])).status).toBe(404);
    expect((await tried('chen', 'approveDeal', [{ ids: ['a', 'b'] }])).body.errors).toMatchObject([
      { pointer: '#/items/0/ids', code: 'TOO_MANY' },
    ]);

    const asked = {
      body: { dealType: 'new-opportunity' },
      items: [
        { ids: [deals.foreign], revision: revision - 1 },
        { ids: [deals.own], revision },
        { ...typed, revision },
      ],
    };
    const done = await inBulk('chen', 'approveDeal', asked, 'friday');
    expect(outcomes(done)).toEqual(['refused REVISION_MISMATCH', 'refused REVISION_MISMATCH', 'done null']);
    const { etag } = await (await api.as('chen')).get(`/v1/deals/${deals.foreign}`);
    expect(etag).toBe(`"${String(done.items[2]?.revision)}"`);
    expect(await inboxOf('chen')).toEqual([]);

    // Sent twice is done once, under its key; under another it is decided anew, and refused.
    expect(outcomes(await inBulk('chen', 'approveDeal', asked, 'friday'))).toEqual(outcomes(done));
    expect((await (await api.as('chen')).get(`/v1/deals/${deals.foreign}`)).etag).toBe(etag);
    const anew = await inBulk('chen', 'approveDeal', asked, 'saturday');
    expect(outcomes(anew)[2]).toBe('refused REVISION_MISMATCH');
  });

  it('inv:X1 what came of a bulk is read by who sent it, and by nobody beside them', async () => {
    const chen = await api.as('chen');
    const { body } = await chen.post('/v1/bulk/takeUpDeal', { items: [{ ids: [deals.own] }] });
    await api.settled();
    expect((await chen.get(`/v1/jobs/${String(body.jobId)}`)).body.items).toHaveLength(1);
    expect((await (await api.as('carol')).get(`/v1/jobs/${String(body.jobId)}`)).status).toBe(404);
  });

  it('inv:A4: says before the click that who prepared it does not decide it', async () => {
    const bank = { iban: 'DE89370400440532013000', bic: 'COBADEFF', currency: 'USD', taxStatus: 'complete' };
    const { orgId } = ALDER;
    const proposed = await (
      await api.as('paula')
    ).post(`/v1/payees/${orgId}/propose-account`, {
      ...{ holder: 'Alder Integrators', ...bank },
    });
    expect(proposed.status).toBe(200);
    expect(await inboxOf('lars')).toMatchObject([
      { kind: 'payee_account', preparedByYou: false, blocked: null },
    ]);
    await decide('lars', `/v1/payees/${orgId}`, 'approve-account');
    expect(await inboxOf('lars')).toEqual([]);
    const admin = await api.as('admin');
    expect((await admin.post('/v1/access/pers_carol/grant', { role: 'finance.approver' })).status).toBe(200);
    const correction = {
      ...{ kind: 'level', what: 'elite', firstOn: '2026-08-03' },
      ...{ reason: 'Recorded late', evidence: 'MAIL-17' },
    };
    const prepared = await (
      await api.as('carol')
    ).post(`/v1/partners/${orgId}/prepare-correction`, correction);
    expect([prepared.status, prepared.body.code]).toEqual([201, undefined]);
    const seenBy = async (persona: string) =>
      (await inboxOf(persona, '&kind=standing_correction')).map(({ preparedByYou }) => preparedByYou);
    expect([await seenBy('carol'), await seenBy('lars')]).toEqual([[true], [false]]);
    const [waiting] = await inboxOf('lars', '&kind=standing_correction');
    const ids = [orgId, String(waiting?.record.id)];
    const byCarol = await tried('carol', 'approveStandingCorrection', [{ ids }]);
    expect(outcomes(byCarol.body)).toEqual(['refused FOUR_EYES']);
    const [{ revision }] = (await tried('lars', 'approveStandingCorrection', [{ ids }])).body.items;
    const items = [{ ids, revision }];
    expect(outcomes(await inBulk('lars', 'approveStandingCorrection', { items }, 'monday'))).toEqual([
      'done null',
    ]);
  });
});
