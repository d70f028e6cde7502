import { apiId } from '@channel/event-store';
import { jpa2023, KIND_ACTS, type KindAct } from '@channel/programs';
import { PARTNER_KINDS } from '@channel/partners';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { admit, ok, request, type Someone } from './matrix-world';
import { startApi, TestClient, type Answer, type Api } from './start-api';
import { signer } from './tokens';

jest.setTimeout(180_000);

const KINDS = jpa2023.kinds ?? [];
const VENDOR_DIRECT = 'vendor-direct';
/** An organisation of a kind, with its administrator and somebody who sells. */
type Organisation = Readonly<{ kind: string; id: string; admin: TestClient; seller: string }>;

/** One sale, which is judged once the sender is one. */
const POS = [
  readFileSync(join(__dirname, '..', '..', '..', 'samples', 'pos-2026-09.csv'), 'utf8').split('\n')[0] ?? '',
  '2026-08,PTR-6100,INV-1,1,2026-08-20,2026-08-21,sale,,PTR-6100,A,Halden,US,,,EX4100-48P,2,8250.00,USD,',
  '',
].join('\n');
const EXTRACT = [
  'reference,customer_name,customer_country,region,product_lines,owner,value,currency,expected_close_on,status',
  'DIRECT-1,Peregrine Pumps,US,americas,switching,pers_dirk,120000.00,USD,2026-12-15,open',
  '',
].join('\n');

/** req:M2 req:M5 — every kind of organisation × everything that the table of kinds speaks of, both ways. */
describe('matrix of kinds', () => {
  let api: Api;
  let sign: Awaited<ReturnType<typeof signer>>;
  const organisations = new Map<string, Organisation>();

  beforeAll(async () => {
    api = await startApi();
    sign = await signer(api);
    for (const kind of PARTNER_KINDS) organisations.set(kind, await begin(kind));
    await api.settled();
  });
  afterAll(() => api.close());

  const clientOf = async (subject: string): Promise<TestClient> =>
    new TestClient(api.url, await sign({ sub: subject }));

  /** Invited, enrolled and signed, as any organisation of its kind begins. */
  const begin = async (kind: (typeof PARTNER_KINDS)[number]): Promise<Organisation> => {
    const at = String(PARTNER_KINDS.indexOf(kind));
    const code = `PTR-610${at}`;
    const [orgId, orgKind] = [
      apiId('prtn', code),
      kind === 'distributor' ? 'distributor' : 'partner',
    ] as const;
    const people: readonly Someone[] = [
      { subject: `admin${at}`, roles: [`${orgKind}.admin`], orgId, orgKind },
      {
        ...{ subject: `seller${at}`, orgId, orgKind },
        roles: [orgKind === 'partner' ? 'partner.rep' : 'distributor.user'],
      },
    ];
    for (const someone of people) await admit(api, someone, null);
    const chen = await api.as('chen');
    const invitation = {
      code,
      kind,
      name: `An organisation: ${kind}`,
      country: 'US',
      programmeId: 'jpa-2023',
    };
    const { id } = ok(await chen.post('/v1/partners/invite', invitation)).body as { id: string };
    const level = mayAs(kind, 'take-a-role') ? { level: 'elite-plus' } : {};
    ok(await chen.post(`/v1/partners/${id}/enrol`, { ...level, countryTier: 'A', regions: ['americas'] }));
    const admin = await clientOf(`admin${at}`);
    ok(await admin.post(`/v1/partners/${id}/sign-terms`, { termsVersion: 1 }));
    return { kind, id, admin, seller: `pers_seller${at}` };
  };
  const mayAs = (kind: string, act: KindAct): boolean =>
    KINDS.find(({ id }) => id === kind)?.may.value.includes(act) ?? false;
  const of = (kind: string): Organisation => {
    const found = organisations.get(kind);
    if (found === undefined) throw new Error(`no organisation is of the kind ${kind}`);
    return found;
  };
  const revisionOf = async (id: string): Promise<string> =>
    (await (await api.as('carol')).get(`/v1/partners/${id}`)).etag ?? '';
  const uploaded = async (client: TestClient, kind: string, content: string): Promise<Answer> => {
    const form = new FormData();
    form.set('kind', kind);
    form.set('file', new Blob([content], { type: 'text/csv' }), `${kind}.csv`);
    const answer = await client.post('/v1/imports', undefined, { form });
    if (answer.status >= 300) return answer;
    await api.settled();
    return client.get(`/v1/imports/${(answer.body as { id: string }).id}`);
  };

  /** What the API says to the act of an organisation: its own, or that of whoever it concerns. */
  const TRIED: Readonly<Record<KindAct, (org: Organisation) => Promise<Answer>>> = {
    'take-a-role': async ({ id }) =>
      (await api.as('carol')).send('POST', `/v1/partners/${id}/invite-to-role`, {
        ...{ body: { role: 'naas-provider', reason: 'It runs services.' }, ifMatch: await revisionOf(id) },
      }),
    'stand-in-the-locator': async ({ id, admin }) =>
      admin.send('POST', `/v1/partners/${id}/consent-to-locator`, { ifMatch: await revisionOf(id) }),
    'register-deals': ({ kind, admin }) =>
      admin.post('/v1/deals', request(`Customer of ${kind}`, of('distributor').id, '1650000')),
    distribute: ({ kind, id }) =>
      of('reseller').admin.post('/v1/deals', request(`Served by ${kind}`, id, '1650000')),
    'report-sales': ({ admin }) => uploaded(admin, 'pos', POS),
    'ask-for-marketing-money': ({ id, admin }) =>
      admin.post('/v1/mdf-requests', {
        ...{ partnerId: id, activityType: 'event', goals: 'Twenty leads.', startsOn: '2026-11-01' },
        ...{ endsOn: '2026-11-02', budget: { amount: '100000', currency: 'USD' }, expectedLeads: 20 },
        ...{ partnerContactId: 'pers_admin0', vendorContactId: 'pers_chen' },
      }),
    'earn-rewards': async ({ id }) =>
      (await api.as('carol')).get(`/v1/partners/${id}/entitlements/incentive-rewards`),
    'enrol-salespeople': ({ admin, seller }) => admin.post('/v1/sellers', { personId: seller }),
    'claim-opportunities': ({ admin }) => uploaded(admin, 'direct_opportunities', EXTRACT),
  };

  /** Whether an answer is the "no" of the table: by its own code, or as nobody of that side has such a right at all. */
  const saysNo = (act: KindAct, { status, body }: Answer): boolean => {
    const {
      code,
      problems = [],
      answer,
    } = body as {
      code?: string;
      problems?: readonly { code: string }[];
      answer?: string;
    };
    if (act === 'distribute') return code === 'DISTRIBUTOR_MISSING';
    // Of a role that has none there is no such benefit.
    if (act === 'earn-rewards') return answer === 'no' || status === 404;
    if (problems.some((problem) => problem.code === 'KIND_NOT_ALLOWED')) return true;
    return code === 'KIND_NOT_ALLOWED' || code === 'ROLE_REQUIRED' || code === 'FORBIDDEN';
  };
  /** What else stands between an organisation that may and what it does, where its kind is not what stops it. */
  const PAST_THE_KIND: Readonly<Partial<Record<KindAct, string>>> = {
    'ask-for-marketing-money': 'FUND_INSUFFICIENT',
  };

  const cells = PARTNER_KINDS.flatMap((kind) =>
    KIND_ACTS.map((act) => ({ kind, act, allowed: mayAs(kind, act) })),
  );
  it('reads a table with both answers', () => {
    expect(KINDS.map(({ id }) => id).toSorted()).toEqual([...PARTNER_KINDS, VENDOR_DIRECT].toSorted());
    expect(new Set(cells.map(({ allowed }) => allowed)).size).toBe(2);
  });

  it.each(cells)('$kind: $act is $allowed', async ({ kind, act, allowed }) => {
    const answer = await TRIED[act](of(kind));
    expect([answer.text, saysNo(act, answer)]).toEqual([answer.text, !allowed]);
    if (!allowed) return;
    const { code } = answer.body as { code?: string };
    // What succeeds may have a code of its own: `PTR-6100`.
    expect([answer.text, answer.status < 300 ? 'done' : code]).toEqual([
      answer.text,
      PAST_THE_KIND[act] ?? 'done',
    ]);
  });

  it('the vendor’s own sales are no organisation that is invited, and claim what its lead brings', async () => {
    const row = KINDS.find(({ id }) => id === VENDOR_DIRECT);
    expect(row?.may.value).toEqual(['claim-opportunities']);
    const invitation = { code: 'DIRECT-1', kind: VENDOR_DIRECT, name: 'Sales', country: 'US' };
    const answer = await (
      await api.as('chen')
    ).post('/v1/partners/invite', {
      ...{ ...invitation, programmeId: 'jpa-2023' },
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'VALIDATION']);
    const brought = await uploaded(await api.as('carol'), 'direct_opportunities', EXTRACT);
    expect(brought.body).toMatchObject({ status: 'checked', problems: [] });
  });

  it('another kind has other rights from its day on, and has them back when the kind is put right', async () => {
    const { id, admin } = of('reseller');
    const become = async (kind: string): Promise<Answer> =>
      (await api.as('carol')).send('POST', `/v1/partners/${id}/change-kind`, {
        ...{ body: { kind, reason: 'As its contract says.' }, ifMatch: await revisionOf(id) },
      });
    const registers = async (name: string): Promise<string> => {
      const answer = await admin.post('/v1/deals', request(name, of('distributor').id, '1650000'));
      return answer.status < 300 ? 'done' : (answer.body as { code: string }).code;
    };
    expect((await become('technology-alliance')).status).toBe(200);
    expect(await registers('Quillwork')).toBe('KIND_NOT_ALLOWED');
    expect(ok(await become('reseller')).body).toMatchObject({
      kind: 'reseller',
      kinds: [{ kind: 'reseller', fromOn: null }, { kind: 'technology-alliance' }, { kind: 'reseller' }],
    });
    expect(await registers('Quillwork')).toBe('done');
  });
});
