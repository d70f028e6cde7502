import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { playTwoPartners } from './matrix-world';
import { startApi, type Answer, type Api, type TestClient } from './start-api';

/** People of partners: what they hold follows from their exams, who sees them from where they work. */
describe('people of partners', () => {
  let api: Api;
  let paula: TestClient;
  let bea: TestClient;
  let chen: TestClient;
  let alder: string;
  let boreal: string;
  beforeAll(async () => {
    api = await startApi();
    await playTwoPartners(api);
    paula = await api.as('paula');
    bea = await api.as('bea');
    chen = await api.as('chen');
    const orgOf = async (client: TestClient) =>
      ((await client.get('/v1/me')).body.organisation as { id: string }).id;
    [alder, boreal] = [await orgOf(paula), await orgOf(bea)];
    await api.settled();
  }, 120_000);
  afterAll(() => api.close());

  const nadia = {
    name: 'Nadia Berg',
    email: 'nadia.berg@alder.example',
    duties: ['post-sales'],
    joinedOn: '2024-01-15',
  };
  const register = async (client: TestClient, body: object = nadia): Promise<string> => {
    const { status, body: person } = await client.post('/v1/partner-people', body);
    expect(status).toBe(201);
    return String(person.id);
  };
  const act = (client: TestClient, id: string, what: string, body: object = {}): Promise<Answer> =>
    client.post(`/v1/partner-people/${id}/${what}`, body);
  const code = ({ status, body }: Answer) => [status, body.code];

  it('req:J95 an exam is valid for three years from its day; what is made of others is held while they are', async () => {
    const id = await register(paula);
    await act(paula, id, 'record-credential', { credential: 'jncia-junos', examOn: '2025-02-02' });
    for (const course of ['configurations', 'demonstrations', 'rfps', 'systems', 'product-overview'])
      await act(paula, id, 'record-training', {
        course: `training-${course}`,
        completedOn: '2025-03-03',
        score: 90,
      });
    const { body } = await paula.get(`/v1/partner-people/${id}`);
    expect(body).toMatchObject({
      name: 'Nadia Berg',
      email: 'nadia.berg@alder.example',
      exams: [{ credential: 'jncia-junos', examOn: '2025-02-02', expiresOn: '2028-02-02', withdrawn: false }],
    });
    expect(body.held).toContainEqual({
      ...{ credential: 'technical-baseline', name: 'Technical baseline accreditation' },
      ...{ derived: true, expiresOn: '2028-02-02' },
    });
    const [{ recordId } = { recordId: '' }] = body.exams as { recordId: string }[];
    const withdrawn = await act(paula, id, 'withdraw-credential', {
      recordId,
      reason: 'Somebody else passed it.',
    });
    expect(
      (withdrawn.body.held as { credential: string }[]).map(({ credential }) => credential),
    ).not.toContain('technical-baseline');
  });

  it('says what is wrong with what cannot be recorded', async () => {
    const id = await register(paula);
    const exam = (credential: string, examOn: string) =>
      act(paula, id, 'record-credential', { credential, examOn });
    expect(code(await exam('jncia-juno', '2025-02-02'))).toEqual([422, 'CREDENTIAL_UNKNOWN']);
    expect(code(await exam('technical-baseline', '2025-02-02'))).toEqual([422, 'CREDENTIAL_DERIVED']);
    expect(code(await exam('jncia-junos', '2099-02-02'))).toEqual([422, 'EXAM_IN_FUTURE']);
    expect((await exam('jncia-junos', '2025-02-02')).status).toBe(200);
    expect(code(await exam('jncia-junos', '2025-02-02'))).toEqual([409, 'ALREADY_RECORDED']);
    expect(code(await act(paula, id, 'leave', { leftOn: '2024-01-14' }))).toEqual([422, 'LEFT_BEFORE_ENTRY']);
    const attended = { personId: id, partnerId: boreal, event: 'sales-update', heldOn: '2025-04-01' };
    expect(code(await chen.post('/v1/attendances', attended))).toEqual([
      422,
      'ATTENDEE_OF_ANOTHER_ORGANISATION',
    ]);
    expect((await paula.post('/v1/attendances', { ...attended, partnerId: alder })).status).toBe(201);
    const elsewhere = await act(chen, id, 'move', { toPartnerId: 'prtn_alder', duties: ['sales'] });
    expect(code(elsewhere)).toEqual([422, 'PARTNER_UNKNOWN']);
  });

  it('inv:X1 is nobody else’s; who moves is seen by each partner for its own time', async () => {
    const id = await register(paula);
    await act(paula, id, 'record-credential', { credential: 'jncia-junos', examOn: '2025-02-02' });
    expect(code(await bea.get(`/v1/partner-people/${id}`))).toEqual([404, 'NOT_FOUND']);
    expect(code(await act(bea, id, 'leave'))).toEqual([404, 'NOT_FOUND']);
    expect(code(await bea.post('/v1/partner-people', { ...nadia, partnerId: alder }))).toEqual([
      404,
      'NOT_FOUND',
    ]);
    const moved = { toPartnerId: boreal, movedOn: '2026-02-01', duties: ['pre-sales'] };
    expect((await act(chen, id, 'move', moved)).status).toBe(200);
    await act(bea, id, 'record-credential', { credential: 'jncis-sec', examOn: '2026-03-03' });
    const before = (await paula.get(`/v1/partner-people/${id}`)).body;
    const after = (await bea.get(`/v1/partner-people/${id}`)).body;
    expect(before.stints).toEqual([{ partnerId: alder, joinedOn: '2024-01-15', leftOn: '2026-02-01' }]);
    expect(after.stints).toEqual([{ partnerId: boreal, joinedOn: '2026-02-01', leftOn: null }]);
    expect((before.exams as object[]).length).toBe(1);
    expect((after.exams as object[]).length).toBe(2);
    expect(JSON.stringify(before)).not.toContain(boreal);
    expect(JSON.stringify(after)).not.toContain(alder);
    expect(code(await act(paula, id, 'leave'))).toEqual([404, 'NOT_FOUND']);
    await api.settled();
    const rows = async (client: TestClient) =>
      ((await client.get('/v1/partner-people?limit=100')).body.data as Record<string, unknown>[]).filter(
        ({ personId }) => personId === id,
      );
    expect(await rows(paula)).toMatchObject([{ partnerId: alder, leftOn: '2026-02-01', name: 'Nadia Berg' }]);
    expect(await rows(bea)).toMatchObject([{ partnerId: boreal, leftOn: null, duties: ['pre-sales'] }]);
    expect(await rows(chen)).toHaveLength(2);
  });

  it('F23 names stand sealed in the log, and are forgotten when the person is erased', async () => {
    const id = await register(paula, { ...nadia, name: 'Oona Vance', email: 'oona@alder.example' });
    expect(code(await act(paula, id, 'erase'))).toEqual([409, 'PERSON_STILL_THERE']);
    await act(paula, id, 'leave', { leftOn: '2026-05-03' });
    await api.settled();
    const store = api.app.get<EventStore>(EVENT_STORE, { strict: false });
    const told = async () => {
      const texts: string[] = [];
      for await (const event of store.readAll()) texts.push(JSON.stringify(event.data));
      return texts.join('\n');
    };
    const kept = async () =>
      JSON.stringify(
        await api.app.get(Database, { strict: false }).query('select * from read.partners_people'),
      );
    for (const text of [await told(), await kept()]) expect(text).not.toMatch(/Oona|oona@/);
    expect((await act(paula, id, 'erase')).body).toMatchObject({ name: null, email: null });
    await api.settled();
    expect((await chen.get(`/v1/partner-people/${id}`)).body).toMatchObject({ name: null, email: null });
    expect(await kept()).not.toMatch(/Oona/);
  });

  it('req:J58 takes exams, courses and attendances from files, row by row, and says what is wrong with each', async () => {
    const id = await register(paula);
    const report = async (client: TestClient, kind: string, rows: readonly string[]) => {
      const form = new FormData();
      form.set('kind', kind);
      form.set('file', new Blob([rows.join('\n')], { type: 'text/csv' }), `${kind}.csv`);
      const { id: importId } = (await client.post('/v1/imports', undefined, { form })).body as { id: string };
      await api.settled();
      const { body } = await client.get(`/v1/imports/${importId}/rows?limit=100`);
      const codes = (body.data as { outcome: string; findings: { code: string }[] }[]).map(
        ({ outcome, findings }) => [outcome, ...findings.map((finding) => finding.code)].join(' '),
      );
      const { etag } = await client.get(`/v1/imports/${importId}`);
      await client.post(`/v1/imports/${importId}/confirm`, {}, { ifMatch: etag });
      await api.settled();
      return codes;
    };
    const head = 'person_ref,credential,exam_on,expires_on';
    const rows = [
      `${id},jncia-junos,2025-02-02,2028-02-02`,
      `${id},jncia-junos,2025-02-02,`,
      `${id},jncis-sec,2025-02-02,2026-02-02`,
      `${id},jncia-juno,2025-02-02,`,
      `${id},technical-baseline,2025-02-02,`,
      `${id},jncis-ent,2010-02-02,`,
      `${id},jncia-sec,02/02/2025,`,
      `${id},jncia-sec,2099-02-02,`,
      'pers_nobody,jncia-sec,2025-02-02,',
    ];
    const bad = [
      'CREDENTIAL_UNKNOWN',
      'CREDENTIAL_DERIVED',
      'CREDENTIAL_NOT_AVAILABLE',
      'BAD_DATE',
      'EXAM_IN_FUTURE',
    ];
    expect(await report(paula, 'credentials', [head, ...rows])).toEqual([
      ...['created', 'duplicate ALREADY_RECORDED', 'warning EXPIRY_DIFFERS'],
      ...[...bad, 'PERSON_UNKNOWN'].map((one) => `error ${one}`),
    ]);
    expect(await report(bea, 'credentials', [head, rows[0] ?? ''])).toEqual(['error PERSON_UNKNOWN']);
    const courses = [
      `${id},sales-essentials,2026-03-03,85`,
      `${id},sales-essentials,2026-04-04,185`,
      `${id},cooking,2026-03-03,`,
    ];
    expect(
      await report(paula, 'training_completions', ['person_ref,course,completed_on,score', ...courses]),
    ).toEqual([...['created', 'error SCORE_OUT_OF_RANGE', 'error COURSE_UNKNOWN']]);
    const attended = [
      `${id},sales-update,2026-04-08`,
      `${id},sales-update,2023-04-08`,
      `${id},party,2026-04-08`,
    ];
    expect(await report(paula, 'attendance', ['person_ref,event,held_on', ...attended])).toEqual([
      ...['created', 'error ATTENDEE_OF_ANOTHER_ORGANISATION', 'error EVENT_UNKNOWN'],
    ]);
    expect((await paula.get(`/v1/partner-people/${id}`)).body).toMatchObject({
      exams: [{ credential: 'jncia-junos' }, { credential: 'jncis-sec', expiresOn: '2028-02-02' }],
      training: [{ course: 'sales-essentials', score: 85 }],
      attendances: [{ event: 'sales-update', heldOn: '2026-04-08' }],
    });
  });

  it('req:J62 the catalogue says of each edition how long it holds and what it is made of', async () => {
    const editions = (await paula.get('/v1/credentials')).body.data as Record<string, unknown>[];
    const of = (id: string) => editions.find(({ credential }) => credential === id);
    expect(of('jncia-junos')).toMatchObject({ validYears: 3, available: true, source: '001:438' });
    expect(of('jncis-er')).toMatchObject({ validYears: 2, supersededBy: 'jncis-ent', source: '002:92' });
    expect(of('technical-baseline')).toMatchObject({ validYears: null, available: false });
    expect(of('sales-essentials')).toMatchObject({ kind: 'course', validYears: null });
  });
});
