import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { PersonVault, SystemSetup } from '@channel/identity';
import { Database } from '@channel/postgres';
import { WrongKey } from '@channel/vault';
import { startApi, type Answer, type Api, type TestClient } from './start-api';

// Steps of one story, each with several requests.
jest.setTimeout(30_000);

type Person = Readonly<{ id: string; name: string | null; email?: string; status: string }>;

/** One organisation's people: invited, admitted, removed and erased by its administrator. */
describe('people of an organisation', () => {
  let api: Api;
  let paula: TestClient;
  beforeAll(async () => {
    api = await startApi();
    paula = await api.as('paula');
    await api.settled();
  }, 120_000);
  afterAll(() => api.close());

  const peopleOf = async (client: TestClient): Promise<readonly Person[]> =>
    (await client.get('/v1/people?limit=100')).body.data as Person[];
  const petra = { name: 'Petra Lind', email: 'petra.lind@alder.example', roles: ['partner.rep'] };
  const invite = (client: TestClient, body: object = petra, key?: string): Promise<Answer> =>
    client.post('/v1/invitations', body, key === undefined ? {} : { key });

  it('inv:X1: an administrator sees the own people by name, the vendor’s those of all', async () => {
    expect((await peopleOf(paula)).map(({ name }) => name)).toEqual(['Priya Nair', 'Paula Ortega']);
    const all = await peopleOf(await api.as('admin'));
    expect(all).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'pers_bruno', email: 'bruno@boreal.example' })]),
    );
    const audited = (await peopleOf(await api.as('amara'))).find(({ id }) => id === 'pers_priya');
    expect([audited?.name, 'email' in (audited ?? {})]).toEqual(['Priya Nair', false]);
  });

  it('invites somebody, who accepts with a code and is one of them', async () => {
    const invited = await invite(paula, petra, 'petra');
    expect([invited.status, invited.body.status]).toEqual([201, 'open']);
    const { id, code } = invited.body as { id: string; code: string };
    expect((await invite(paula, petra, 'petra')).body.code).toBe(code);
    await api.settled();
    expect(await peopleOf(paula)).toContainEqual(
      expect.objectContaining({ id, name: 'Petra Lind', email: petra.email, status: 'invited' }),
    );

    const guest = await api.as('guest-petra');
    expect((await guest.get('/v1/me')).status).toBe(401);
    const wrong = await guest.post('/v1/invitations/accept', { code: `${id}.${'x'.repeat(43)}` });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'INVITATION_UNKNOWN']);
    const known = await (await api.as('bruno')).post('/v1/invitations/accept', { code });
    expect([known.status, known.body.code]).toEqual([409, 'PERSON_KNOWN']);
    const accepted = await guest.post('/v1/invitations/accept', { code });
    expect([accepted.status, accepted.body.status]).toEqual([200, 'accepted']);
    await api.settled();
    const { body: me } = await guest.get('/v1/me');
    expect(me).toMatchObject({ name: 'Petra Lind', roles: ['partner.rep'] });
    expect(me.organisation).toEqual((await paula.get('/v1/me')).body.organisation);
    const other = await (await api.as('guest-other')).post('/v1/invitations/accept', { code });
    expect([other.status, other.body.code]).toEqual([409, 'INVITATION_NOT_OPEN']);
  });

  it('invites to the own organisation, and to roles of its kind, only', async () => {
    const { orgId } = (await peopleOf(await api.as('admin'))).find(
      ({ id }) => id === 'pers_bruno',
    ) as unknown as { orgId: string };
    const elsewhere = await invite(paula, { ...petra, orgId, orgKind: 'partner' });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'ORGANISATION_DIFFERS']);
    const beyond = await invite(paula, { ...petra, roles: ['finance.approver'] });
    expect([beyond.status, beyond.body.code]).toEqual([422, 'ROLE_OF_OTHER_ORGANISATION']);
    expect((await invite(await api.as('admin'), { ...petra, orgId, orgKind: 'partner' })).status).toBe(201);
  });

  it('grants, removes and erases the own people, and knows no others', async () => {
    const at = (id: string, verb: string, body?: object): Promise<Answer> =>
      paula.post(`/v1/${verb === 'grant' ? 'access' : 'people'}/${id}/${verb}`, body);
    expect((await at('pers_guest-petra', 'grant', { role: 'partner.finance' })).status).toBe(200);
    expect((await at('pers_bruno', 'grant', { role: 'partner.rep' })).body.code).toBe('NOT_FOUND');
    expect((await at('pers_bruno', 'remove')).body.code).toBe('NOT_FOUND');
    expect((await at('pers_bruno', 'erase')).body.code).toBe('NOT_FOUND');
    expect((await at('pers_paula', 'remove')).body.code).toBe('SELF_REMOVAL');
    expect((await at('pers_guest-petra', 'erase')).body.code).toBe('PERSON_ACTIVE');
    expect((await at('pers_guest-petra', 'remove')).status).toBe(200);
    expect((await (await api.as('guest-petra')).get('/v1/me')).status).toBe(401);
    expect((await at('pers_guest-petra', 'erase')).status).toBe(200);
    await api.settled();
    expect((await peopleOf(paula)).find(({ id }) => id === 'pers_guest-petra')).toMatchObject({
      ...{ name: null, email: null, status: 'removed' },
    });
  });

  it('case:D22 tells who did it by name, to those who may know it', async () => {
    const path = '/v1/access/pers_guest-petra/history';
    const told = async (persona: string, of = path) =>
      ((await (await api.as(persona)).get(of)).body.data ?? []) as {
        sentence: string;
        by: { id: string; name?: string };
      }[];
    const sentences = (await told('paula')).map(({ sentence, by }) => `${by.name ?? by.id}: ${sentence}`);
    expect(sentences).toEqual([
      expect.stringContaining(': Admitted: the invitation was accepted.'),
      expect.stringContaining(': The role partner.rep was granted.'),
      'Paula Ortega: The role partner.finance was granted.',
      'Paula Ortega: May not enter any more.',
      'Paula Ortega: Name and address were forgotten for ever.',
    ]);
    expect((await told('admin')).at(-1)?.by.name).toBe('Paula Ortega');
    expect(await told('bea')).toEqual([]);
    expect((await told('ines', '/v1/programs/jpa-2023/history')).map(({ by }) => by.name)).toContain(
      'Carol Whitfield',
    );
  });

  it('case:D22 inv:X1: names by id whom the viewer may know, and whom they can choose from', async () => {
    const named = async (persona: string, query = '') =>
      ((await (await api.as(persona)).get(`/v1/person-names${query}`)).body.data as { name: string }[]).map(
        ({ name }) => name,
      );
    const both = '?ids=pers_priya,pers_carol,pers_nobody,pers_guest-petra';
    expect(await named('carol', both)).toEqual(['Carol Whitfield', 'Priya Nair']);
    expect(await named('paula', both)).toEqual(['Priya Nair']);
    expect(await named('bea', both)).toEqual([]);
    expect(await named('priya')).toEqual(['Paula Ortega', 'Priya Nair']);
    expect(await named('fatima')).toEqual(expect.arrayContaining(['Fatima Haddad', 'Lars Nyström']));
    const ids = Array.from({ length: 101 }, (_, index) => `pers_${String(index)}`).join(',');
    expect(await paula.get(`/v1/person-names?ids=${ids}`)).toMatchObject({
      ...{ status: 400, body: { code: 'PARAMETER_INVALID', errors: [{ parameter: 'ids' }] } },
    });
  });

  it('F23 keeps no name in the log that can be read', async () => {
    const store = api.app.get<EventStore>(EVENT_STORE);
    const texts: string[] = [];
    for await (const event of store.readAll()) texts.push(JSON.stringify(event.data));
    expect(texts.filter((text) => /Petra|Priya Nair|@(alder|boreal)/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('"keyId"')).length).toBeGreaterThan(10);
  });

  it('B15 does not start with another key than names were sealed with', async () => {
    const database = api.app.get(Database);
    const other = new PersonVault({ dataDir: '/nowhere', encryptionKey: 'ab'.repeat(32) }, database);
    await expect(other.checkKey()).rejects.toThrow(WrongKey);
    await expect(api.app.get(SystemSetup).run()).resolves.toBeUndefined();
  });
});
