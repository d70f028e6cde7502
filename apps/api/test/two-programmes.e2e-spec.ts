import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { jpa2023 } from '@channel/programs';
import { acceptedStatement } from '../../../libs/payouts/test/world';
import { ALDER, BOREAL, FOREIGN_DISTRIBUTOR, MERIDIAN, ok } from './matrix-world';
import { startApi, type Api } from './start-api';

const SAMPLES = join(__dirname, '..', '..', '..', 'samples');
const [POS_HEAD = ''] = readFileSync(join(SAMPLES, 'pos-2026-09.csv'), 'utf8').split('\n');

/** One side of the evening: a programme with its partner, distributor and people. */
type Side = Readonly<{
  programmeId: string;
  partner: Readonly<{ code: string; name: string; id: string; admin: string; rep: string }>;
  distributor: Readonly<{ code: string; name: string; id: string; user: string }>;
}>;
const UTC: Side = {
  programmeId: 'jpa-2023',
  partner: { code: 'PTR-0042', name: 'Alder', id: ALDER.orgId, admin: 'paula', rep: 'priya' },
  distributor: { code: 'DIST-001', name: 'Meridian', id: MERIDIAN.orgId, user: 'diego' },
};
const TOKYO: Side = {
  programmeId: 'jpa-tokyo',
  partner: { code: 'PTR-0057', name: 'Boreal', id: BOREAL.orgId, admin: 'bea', rep: 'bruno' },
  distributor: { code: 'DIST-002', name: 'Second', id: FOREIGN_DISTRIBUTOR.orgId, user: 'dana' },
};

const definitionOf = (programmeId: string, effectiveFrom: string, protectionDays: number) => ({
  ...jpa2023,
  programmeId,
  effectiveFrom,
  calendar: {
    ...jpa2023.calendar,
    timeZone: { value: programmeId === TOKYO.programmeId ? 'Asia/Tokyo' : 'UTC', source: 'sample' },
  },
  deal: { ...jpa2023.deal, protectionDays: { value: protectionDays, source: 'sample' } },
});

describe('two programmes in different zones, on the evening before a new version', () => {
  let api: Api;

  /** A command on the record as it stands now. */
  const decide = async (persona: string, record: string, verb: string, body?: object) => {
    const client = await api.as(persona);
    const { etag } = ok(await client.get(record));
    return client.post(`${record}/${verb}`, body, { ifMatch: etag });
  };
  const enact = async (definition: ReturnType<typeof definitionOf>): Promise<void> => {
    const versions = `/v1/programs/${definition.programmeId}/versions`;
    const drafted = ok(await (await api.as('ines')).post(versions, { definition }));
    const record = `${versions}/${String(drafted.body.version)}`;
    ok(await decide('ines', record, 'submit'));
    ok(await decide('carol', record, 'approve'));
  };
  const enrol = async ({ programmeId, partner, distributor }: Side): Promise<void> => {
    const chen = await api.as('chen');
    for (const [kind, { code, name, id }, by] of [
      ['reseller', partner, partner.admin],
      ['distributor', distributor, distributor.user],
    ] as const) {
      ok(await chen.post('/v1/partners/invite', { code, name, kind, country: 'US', programmeId }));
      const level = kind === 'reseller' ? { level: 'elite-plus' } : {};
      ok(await chen.post(`/v1/partners/${id}/enrol`, { ...level, countryTier: 'A', regions: ['americas'] }));
      ok(await (await api.as(by)).post(`/v1/partners/${id}/sign-terms`, { termsVersion: 1 }));
    }
  };
  const withAccount = async ({ partner }: Side): Promise<string> => {
    const payee = `/v1/payees/${partner.id}`;
    const bank = { iban: 'DE89370400440532013000', bic: 'COBADEFF', currency: 'USD' };
    const account = { holder: partner.name, ...bank, taxStatus: 'complete' };
    ok(await (await api.as(partner.admin)).post(`${payee}/propose-account`, account));
    ok(await decide('lars', payee, 'approve-account'));
    return ok(await (await api.as('lars')).get(payee)).text;
  };
  beforeAll(async () => {
    api = await startApi();
    await enact(definitionOf(TOKYO.programmeId, '2023-01-01', 90));
    for (const { programmeId } of [UTC, TOKYO]) await enact(definitionOf(programmeId, '2026-10-01', 60));
    for (const side of [UTC, TOKYO]) await enrol(side);
    await api.jump('2026-09-28T09:00:00Z');
    for (const side of [UTC, TOKYO]) await withAccount(side);
    await api.jump('2026-09-30T20:00:00Z');
  }, 120_000);
  afterAll(() => api.close());

  const registered = async ({ partner, distributor }: Side) => {
    const customer = { name: `Customer of ${partner.name}`, country: 'US' };
    const { id } = ok(
      await (
        await api.as(partner.rep)
      ).post('/v1/deals', {
        ...{ customer: { ...customer, domain: `${partner.name.toLowerCase()}-customer.example` } },
        ...{ region: 'americas', segment: 'enterprise', dealType: 'new-opportunity' },
        ...{ productLines: ['switching'], value: { amount: '1650000', currency: 'USD' } },
        ...{ expectedCloseOn: '2026-11-30', distributorId: distributor.id },
      }),
    ).body as { id: string };
    await api.settled();
    ok(await decide('chen', `/v1/deals/${id}`, 'approve', { dealType: 'new-opportunity' }));
    return ok(await (await api.as('chen')).get(`/v1/deals/${id}`)).body as object;
  };

  it('req:T4 a deal is approved on the day and by the version of its own programme', async () => {
    expect(await registered(UTC)).toMatchObject({
      ...{ programmeId: 'jpa-2023', programmeVersion: 1, approvedOn: '2026-09-30' },
      protectedUntilOn: '2026-12-29',
    });
    expect(await registered(TOKYO)).toMatchObject({
      ...{ programmeId: 'jpa-tokyo', programmeVersion: 2, approvedOn: '2026-10-01' },
      protectedUntilOn: '2026-11-30',
    });
  });

  it('req:T4 a sale of tomorrow is one of today where it is tomorrow already', async () => {
    const codesOf = async ({ partner, distributor }: Side): Promise<string> => {
      const row = [
        ...['2026-10', distributor.code, 'INV-1', '1', '2026-09-29', '2026-10-01', 'sale', ''],
        ...[partner.code, partner.name, 'Halden', 'US', 'halden.example', '', 'EX4100-48P', '1'],
        ...['8250.00', 'USD', `SN-${distributor.code}`],
      ].join(',');
      const client = await api.as(distributor.user);
      const form = new FormData();
      form.set('kind', 'pos');
      form.set('file', new Blob([`${POS_HEAD}\n${row}\n`], { type: 'text/csv' }), 'pos.csv');
      const { id } = ok(await client.post('/v1/imports', undefined, { form })).body as { id: string };
      await api.settled();
      return ok(await client.get(`/v1/imports/${id}/rows`)).text;
    };
    expect(await codesOf(UTC)).toContain('SHIP_DATE_IN_FUTURE');
    expect(await codesOf(TOKYO)).not.toContain('SHIP_DATE_IN_FUTURE');
  });

  it('req:T4 a quarter is over in one programme and not in the other', async () => {
    const submitted = async ({ programmeId }: Side) => {
      const body = { programmeId, quarter: '2026-Q3' };
      const { id } = ok(await (await api.as('fatima')).post('/v1/reward-runs', body)).body as { id: string };
      await api.settled();
      return decide('fatima', `/v1/reward-runs/${id}`, 'submit');
    };
    const [utc, tokyo] = [await submitted(UTC), await submitted(TOKYO)];
    expect([utc.status, utc.body.code]).toEqual([409, 'PERIOD_NOT_ENDED']);
    expect(tokyo.status).toBe(200);
  });

  it('req:T4 a batch pays on the day of its programme: one account still cools off, the other does not', async () => {
    const store = api.app.get<EventStore>(EVENT_STORE);
    const drafted = async ({ programmeId, partner }: Side): Promise<string> => {
      const { id: partnerId, code } = partner;
      const about = { programmeId, partnerId, code };
      await acceptedStatement(store, '2026-Q2', '82500', about, '2026-09-30T20:00:00.000Z');
      await api.settled();
      const body = { programmeId, currency: 'USD' };
      const { id } = ok(await (await api.as('fatima')).post('/v1/payout-batches', body)).body as {
        id: string;
      };
      await api.settled();
      return `/v1/payout-batches/${id}`;
    };
    // Both accounts were approved on Monday: they may be paid to from Thursday, 1 October.
    const [utc, tokyo] = [await drafted(UTC), await drafted(TOKYO)];
    expect(await decide('fatima', utc, 'submit')).toMatchObject({
      ...{ status: 409, body: { code: 'ACCOUNT_COOLING' } },
    });
    ok(await decide('fatima', tokyo, 'submit'));
    ok(await decide('lars', tokyo, 'approve'));
    expect(ok(await (await api.as('lars')).get(tokyo)).body).toMatchObject({
      ...{ programmeId: TOKYO.programmeId, status: 'approved', total: { amount: '82500', currency: 'USD' } },
      items: [{ payee: { id: TOKYO.partner.id } }],
    });
  });

  it('req:T4 an account cools off from the day of its partner’s programme', async () => {
    // The third business day after Wednesday 30 September, and after Thursday 1 October.
    expect(await withAccount(UTC)).toContain('2026-10-05');
    expect(await withAccount(TOKYO)).toContain('2026-10-06');
  });
});
