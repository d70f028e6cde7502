import { apiId } from '@channel/event-store';
import { startAtIssuer, type AtIssuer } from './at-issuer';
import { Browser } from './browser';
import { ok } from './matrix-world';
import type { Answer, Api } from './start-api';

type Mapping = Readonly<{ mappingId: string; group: string; ended: object | null }>;

/** Groups of an outside issuer: they mean what an administrator mapped them to, and nothing by themselves. */
describe('req:3.1 the groups of an issuer', () => {
  let issuer: AtIssuer['issuer'];
  let api: Api;
  beforeAll(async () => {
    ({ issuer, api } = await startAtIssuer());
  }, 120_000);
  afterAll(async () => {
    await api.close();
    await issuer.close();
  });

  const idOf = (subject: string): string => apiId('pers', `${issuer.url}|${subject}`);
  const as = async (subject: string) => api.withToken(await issuer.tokenOf(subject));
  const map = async (body: object, by = 'root-1'): Promise<Answer> =>
    (await as(by)).post('/v1/group-mappings', body);
  const mapped = async (body: object, by?: string): Promise<string> => {
    const { mappings } = ok(await map(body, by)).body as { mappings: readonly Mapping[] };
    return String(mappings.at(-1)?.mappingId);
  };
  const end = async (mappingId: string, by = 'root-1'): Promise<Answer> => {
    const ended = await (await as(by)).post(`/v1/group-mappings/${mappingId}/end`);
    await api.settled();
    return ended;
  };
  /** @returns where the browser came to, and the roles that it has there */
  const signIn = async (subject: string, claims: Readonly<Record<string, unknown>>) => {
    issuer.say(subject, claims);
    const browser = new Browser(api.url);
    const { way } = await browser.open(`/auth/sign-in?${new URLSearchParams({ who: subject }).toString()}`);
    const { roles } = (await (await browser.get('/v1/me')).json()) as { roles?: readonly string[] };
    return { at: way.at(-1), roles, browser };
  };
  const rolesAfter = async (subject: string, groups: readonly string[]) =>
    (await signIn(subject, { groups })).roles;
  const accessOf = async (subject: string) =>
    ok(await (await as('root-1')).get(`/v1/access/${idOf(subject)}`)).body;

  it('give nothing by themselves', async () => {
    const { at, roles } = await signIn('u-2', { groups: ['approvers', 'platform.admin'] });
    expect([at, roles]).toEqual([expect.stringContaining('failure=not_admitted'), undefined]);
  });

  it('let somebody new in with the roles that they are mapped to, by the name that the issuer has for them', async () => {
    const mappingId = await mapped({ group: 'approvers', role: 'finance.approver' });
    const { at, roles } = await signIn('u-2', { groups: ['approvers', 'others'], name: 'Uma Two' });
    expect([at, roles]).toEqual(['/', ['finance.approver']]);
    expect((await accessOf('u-2')).grants).toEqual([
      { role: 'finance.approver', untilOn: null, byGroup: { group: 'approvers', mappingId } },
    ]);
    await api.settled();
    const names = ok(await (await as('root-1')).get(`/v1/person-names?ids=${idOf('u-2')}`)).body;
    expect(names.data).toMatchObject([{ name: 'Uma Two' }]);
    const history = ok(await (await as('root-1')).get(`/v1/access/${idOf('u-2')}/history`)).body;
    expect(history.data.at(-1)).toMatchObject({
      by: { id: 'automation:identity.when-signed-in-follow-groups' },
      sentence: `The role finance.approver was granted by the group approvers, as ${idOf('root-1')} mapped it.`,
    });
  });

  it('are followed at each sign-in, and what was given by hand stays', async () => {
    const hand = { role: 'channel.lead' };
    ok(await (await as('root-1')).post(`/v1/access/${idOf('u-2')}/grant`, hand));
    ok(await (await as('root-1')).post(`/v1/access/${idOf('u-2')}/grant`, { role: 'finance.approver' }));
    expect(await rolesAfter('u-2', ['approvers'])).toEqual(['finance.approver', 'channel.lead']);
    expect((await accessOf('u-2')).grants).toHaveLength(3);
    expect(await rolesAfter('u-2', [])).toEqual(['channel.lead', 'finance.approver']);
    ok(await (await as('root-1')).post(`/v1/access/${idOf('u-2')}/revoke`, { role: 'finance.approver' }));
    expect((await signIn('u-2', { groups: ['approvers'] })).roles).toContain('finance.approver');
    // An issuer that has no group to say leaves the claim out.
    expect((await signIn('u-2', {})).roles).toEqual(['channel.lead']);
  });

  it('stay as they were where the issuer has more of them than it can say', async () => {
    expect(await rolesAfter('u-2', ['approvers'])).toHaveLength(2);
    const elsewhere = {
      _claim_names: { groups: 'src1' },
      _claim_sources: { src1: { endpoint: issuer.url } },
    };
    const { roles } = await signIn('u-2', elsewhere);
    expect(roles).toHaveLength(2);
  });

  it('are not taken back by hand: a group gives that role', async () => {
    const revoked = await (
      await as('root-1')
    ).post(`/v1/access/${idOf('u-2')}/revoke`, { role: 'finance.approver' });
    expect([revoked.status, revoked.body.code]).toEqual([409, 'ROLE_BY_GROUP']);
  });

  it('give nothing any more once their mapping is ended, also to a browser that is signed in', async () => {
    const { browser } = await signIn('u-2', { groups: ['approvers'] });
    const { mappings } = ok(await (await as('root-1')).get('/v1/group-mappings')).body as {
      mappings: readonly Mapping[];
    };
    const answer = await end(String(mappings.find(({ group }) => group === 'approvers')?.mappingId));
    expect([answer.status, answer.body.mappings[0].ended.by]).toEqual([200, idOf('root-1')]);
    const { roles } = (await (await browser.get('/v1/me')).json()) as { roles: readonly string[] };
    expect(roles).toEqual(['channel.lead']);
    expect(await rolesAfter('u-2', ['approvers'])).toEqual(['channel.lead']);
  });

  it('SD6 are not mapped by who is in them, and give nothing to who mapped them before', async () => {
    await mapped({ group: 'treasury', role: 'finance.approver' });
    const { roles } = await signIn('root-1', { groups: ['treasury'] });
    expect(roles).toEqual(['platform.admin']);
    const refused = await map({ group: 'treasury', role: 'finance.analyst' });
    expect([refused.status, refused.body.code]).toEqual([409, 'SELF_GRANT']);
    expect((await map({ group: 'strangers', role: 'finance.analyst' })).status).toBe(201);
  });

  it('SD6 give an auditor’s role to a day, and a role of a partner to its people only', async () => {
    const auditor = { group: 'auditors', role: 'auditor' };
    expect((await map(auditor)).body.code).toBe('END_DATE_REQUIRED');
    await mapped({ ...auditor, untilOn: '2099-12-31' });
    expect(await rolesAfter('u-4', ['auditors'])).toEqual(['auditor']);
    const alder = {
      group: 'alder',
      role: 'partner.rep',
      orgId: apiId('prtn', 'PTR-0042'),
      orgKind: 'partner',
    };
    expect((await map({ ...alder, orgId: undefined, orgKind: undefined })).body.code).toBe(
      'ROLE_OF_OTHER_ORGANISATION',
    );
    await mapped(alder);
    // One of the vendor’s does not become the partner’s as well.
    expect(await rolesAfter('u-4', ['auditors', 'alder'])).toEqual(['auditor']);
    expect(await rolesAfter('u-5', ['alder'])).toEqual(['partner.rep']);
    // Whose somebody new is, where groups name two, a person says.
    expect((await signIn('u-6', { groups: ['alder', 'auditors'] })).at).toContain('not_admitted');
    expect((await map(alder)).body.code).toBe('GROUP_MAPPED');
  });

  it('SD6 leave the last administrator, whatever becomes of group and mapping', async () => {
    const mappingId = await mapped({ group: 'admins', role: 'platform.admin' });
    expect(await rolesAfter('u-7', ['admins'])).toEqual(['platform.admin']);
    ok(await (await as('u-7')).post(`/v1/access/${idOf('root-1')}/revoke`, { role: 'platform.admin' }));
    const refused = await end(mappingId, 'u-7');
    expect([refused.status, refused.body.code]).toEqual([409, 'LAST_ADMINISTRATOR']);
    expect(await rolesAfter('u-7', [])).toEqual(['platform.admin']);
    // Again with two of them, it ends.
    ok(await (await as('u-7')).post(`/v1/access/${idOf('root-1')}/grant`, { role: 'platform.admin' }));
    expect(await rolesAfter('u-7', [])).toEqual([]);
    expect((await end(mappingId)).status).toBe(200);
  });

  it('are mapped by an administrator who has just signed in, and read by the auditor too', async () => {
    const stale = api.withToken(await issuer.sign({ sub: 'root-1', authAge: 301 }));
    const body = { group: 'late', role: 'channel.lead' };
    expect((await stale.post('/v1/group-mappings', body)).body.code).toBe('STEP_UP_REQUIRED');
    expect((await map(body, 'u-2')).body.code).toBe('ROLE_REQUIRED');
    expect((await (await as('u-4')).get('/v1/group-mappings')).status).toBe(200);
  });
});
