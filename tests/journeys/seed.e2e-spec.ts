import { channelApi, dataOf, decided, newKey, once, type ChannelApi } from '@channel/client';
import { addDays } from '@channel/kernel';
import { jpa2023, operateChecklistOf } from '@channel/programs';
import { personaToken } from './persona-token';
import { startDemo } from './told-demo';

/** What the history of the demo has of standing, so that whoever wants to see a state finds it. */

let app: Awaited<ReturnType<typeof startDemo>>;
beforeAll(async () => {
  app = await startDemo();
}, 600_000);
afterAll(() => app.stop());

const as = (persona: string): ChannelApi =>
  channelApi({ baseUrl: app.url, program: 'api', token: () => personaToken(app.url, persona) });

/** The day on which the demo begins. */
const TODAY = '2026-09-07';

describe('issue 11 the demo has of standing', () => {
  let carol: ChannelApi;
  beforeAll(() => {
    carol = as('carol');
  });
  const partnerOf = async (code: string): Promise<string> => {
    const { data } = await dataOf(carol.GET('/v1/partners', { params: { query: { code: [code] } } }));
    return data[0]?.id ?? '';
  };
  const standingOf = async (code: string) => {
    const path = { partnerId: await partnerOf(code) };
    const { roles } = await dataOf(carol.GET('/v1/partners/{partnerId}/standing', { params: { path } }));
    const [role] = roles;
    if (role === undefined) throw new Error(`${code} is judged in a role.`);
    return role;
  };

  it('M2 M5: a partner of each kind and an alliance of each category, and one whose kind was put right', async () => {
    const { data } = await dataOf(carol.GET('/v1/partners', { params: { query: { limit: 100 } } }));
    const active = new Set(data.flatMap(({ kind, status }) => (status === 'active' ? [kind] : [])));
    // The vendor's own sales enrol nowhere: what they pursue comes as direct opportunities.
    const enrolling = (jpa2023.kinds ?? []).map(({ id }) => id).filter((id) => id !== 'vendor-direct');
    expect([...active].toSorted()).toEqual(enrolling.toSorted());
    const path = { partnerId: await partnerOf('PTR-0131') };
    const { kinds } = await dataOf(carol.GET('/v1/partners/{partnerId}', { params: { path } }));
    expect(kinds?.map(({ kind }) => kind)).toEqual(['reseller', 'service-provider']);
  });

  it('D2 C9 a quote that a distributor is asked for, and a price that the channel decides', async () => {
    const waiting = async (persona: string, kind: 'quote_request' | 'price') =>
      (await dataOf(as(persona).GET('/v1/inbox', { params: { query: { kind: [kind] } } }))).data.map(
        ({ about, amount }) => ({ customer: about?.title, currency: amount?.currency }),
      );
    expect(await waiting('diego', 'quote_request')).toContainEqual({
      customer: 'Yellowtail Sports',
      currency: 'USD',
    });
    expect(await waiting('chen', 'price')).toContainEqual({ customer: 'Zollern Werkzeuge', currency: 'EUR' });
  });

  it('a person who left 60 days ago', async () => {
    const query = { partnerId: [await partnerOf('PTR-0042')], limit: 100 };
    const { data } = await dataOf(carol.GET('/v1/partner-people', { params: { query } }));
    expect(data.map(({ leftOn }) => leftOn)).toContain(addDays(TODAY, -60));
  });

  it('a certificate that lapses in 20 days', async () => {
    const query = { clock: ['lapse' as const], status: ['running' as const], limit: 100 };
    const { data } = await dataOf(carol.GET('/v1/clocks', { params: { query } }));
    // The last day in time is the one before.
    expect(data.map(({ endsOn }) => endsOn)).toContain(addDays(TODAY, 19));
  });

  it('each clock that ends in a demo of fifteen months, in each state that it comes to', async () => {
    const { data } = await dataOf(carol.GET('/v1/clocks', { params: { query: { limit: 100 } } }));
    const found = new Set(data.map(({ clock, status }) => `${clock} ${status}`));
    expect([...found].toSorted()).toEqual([
      ...['entry-certification done', 'entry-certification dropped', 'entry-certification ran-out'],
      'entry-certification running',
      ...['lapse dropped', 'lapse ran-out', 'lapse running'],
      ...['replacement done', 'replacement ran-out', 'replacement running'],
      ...['service-creation done', 'service-creation dropped', 'service-creation ran-out'],
      'service-creation running',
    ]);
  });

  it('a review that is due, and one in progress', async () => {
    const { data } = await dataOf(
      carol.GET('/v1/reviews', { params: { query: { limit: 100, sort: 'dueOn' } } }),
    );
    const open = data.filter(({ dueOn, status }) => dueOn <= TODAY && status !== 'in_effect');
    expect(open.map(({ status }) => status).toSorted()).toEqual(['in_progress', 'scheduled']);
  });

  it('a partner that meets a row in grace, and one whose level would fall', async () => {
    const alder = (await standingOf('PTR-0042')).levels.find(({ place }) => place === 'held');
    expect(alder?.requirements.map(({ state }) => state)).toContain('met_in_grace');
    const cobalt = (await standingOf('PTR-0063')).levels;
    expect(cobalt.map(({ place, state }) => `${place} ${state}`)).toEqual([
      ...['next-up unmet', 'held unmet', 'below met'],
    ]);
  });

  it('req:J98 a provider that has what its own level asks for', async () => {
    const { role, levels } = await standingOf('PTR-0131');
    expect(role).toBe('naas-provider');
    const held = levels.find(({ place }) => place === 'held')?.requirements ?? [];
    expect(held.filter(({ onTheDay }) => onTheDay !== 'met')).toEqual([]);
    // What is judged at reviews is met on the day, and says so then.
    expect(held.filter(({ state }) => state !== 'met').map(({ assessed }) => assessed)).toEqual(['review']);
  });

  const contracts = async (query: Readonly<{ kind?: string[]; status?: 'overlapping'[] }>) =>
    (await dataOf(carol.GET('/v1/service-contracts', { params: { query } }))).data;

  it('req:C11 a contract of Care Plus with those who speak for it, and req:C2 its service manager', async () => {
    const [plus] = await contracts({ kind: ['care-plus'] });
    const path = { contractId: plus?.id ?? '' };
    const contract = await dataOf(carol.GET('/v1/service-contracts/{contractId}', { params: { path } }));
    expect(contract).toMatchObject({ status: 'active', partnerCode: 'PTR-0042' });
    expect(contract.representatives).toHaveLength(2);
    const base = await dataOf(
      carol.GET('/v1/service-contracts/{contractId}', {
        params: { path: { contractId: contract.baseContractId ?? '' } },
      }),
    );
    expect(base).toMatchObject({ kind: 'juniper-care', serials: contract.serials });
    const { credits } = await dataOf(
      carol.GET('/v1/service-contracts/{contractId}/credits', { params: { path } }),
    );
    expect(credits.map(({ managerId }) => managerId)).toEqual(['pers_carol']);
  });

  it('req:C10 two contracts of one unit at the same moment: the second covers nothing', async () => {
    const [second, ...others] = await contracts({ status: ['overlapping'] });
    expect(others).toEqual([]);
    const path = { contractId: second?.id ?? '' };
    const contract = await dataOf(carol.GET('/v1/service-contracts/{contractId}', { params: { path } }));
    expect(contract.serials).toContain(contract.overlap);
  });

  it('req:O33 a year of an Operate Specialist that two people assess and a third one decides', async () => {
    const to = '2026-10-21T09:00:00.000Z';
    await dataOf(carol.POST('/v1/demo/jump', { params: { header: once(newKey()) }, body: { to } }));
    const query = { partnerId: [await partnerOf('PTR-0101')] };
    const { data } = await dataOf(carol.GET('/v1/qualifications', { params: { query } }));
    const path = { qualificationId: data[0]?.id ?? '' };
    const read = () => carol.GET('/v1/qualifications/{qualificationId}', { params: { path } });
    const assess = async (persona: string, role: 'account-manager' | 'service-partner-manager') => {
      const items = role === 'service-partner-manager' ? operateChecklistOf(jpa2023) : [];
      const checklist = items.map((item) => ({ item, passed: true, note: 'Seen at the visit.' }));
      const body = { as: role, passed: true, note: 'As the year before.', checklist };
      await decided(read, (header) =>
        as(persona).POST('/v1/qualifications/{qualificationId}/assess', {
          params: { path, header },
          body,
        }),
      );
    };
    const decide = (persona: string) =>
      decided(read, (header) =>
        as(persona).POST('/v1/qualifications/{qualificationId}/decide', {
          params: { path, header },
          body: { outcome: 'keep', reason: 'The desk works as it should.' },
        }),
      );
    await assess('chen', 'account-manager');
    await assess('carol', 'service-partner-manager');
    await expect(decide('carol')).rejects.toMatchObject({ code: 'FOUR_EYES' });
    expect((await decide('leonie')).data).toMatchObject({ status: 'active' });
  });
});
