import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from './matrix-world';
import { Sides, TOKYO, UTC, type Side } from './programme-sides';
import { startApi, type Api } from './start-api';

const SAMPLES = join(__dirname, '..', '..', '..', 'samples');
const [POS_HEAD = ''] = readFileSync(join(SAMPLES, 'pos-2026-09.csv'), 'utf8').split('\n');

describe('two programmes in different zones, on the evening before a new version', () => {
  let api: Api;
  const sides = new Sides(() => api);

  beforeAll(async () => {
    api = await startApi();
    await sides.prepare((instant) => api.jump(instant));
  }, 120_000);
  afterAll(() => api.close());

  it('req:T4 a deal is approved on the day and by the version of its own programme', async () => {
    expect(await sides.registered(UTC)).toMatchObject({
      ...{ programmeId: 'jpa-2023', programmeVersion: 1, approvedOn: '2026-09-30' },
      protectedUntilOn: '2026-12-29',
    });
    expect(await sides.registered(TOKYO)).toMatchObject({
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
    const submitted = async (side: Side) => {
      const body = { programmeId: side.programmeId, quarter: '2026-Q3' };
      const { id } = ok(await (await api.as('fatima')).post('/v1/reward-runs', body)).body as { id: string };
      await api.settled();
      return sides.decide(side, 'fatima', `/v1/reward-runs/${id}`, 'submit');
    };
    const [utc, tokyo] = [await submitted(UTC), await submitted(TOKYO)];
    expect([utc.status, utc.body.code]).toEqual([409, 'PERIOD_NOT_ENDED']);
    expect(tokyo.status).toBe(200);
  });

  it('req:T4 a batch pays on the day of its programme: one account still cools off, the other does not', async () => {
    // Both accounts were approved on Monday: they may be paid to from Thursday, 1 October.
    const [utc, tokyo] = [await sides.drafted(UTC), await sides.drafted(TOKYO)];
    expect(await sides.decide(UTC, 'fatima', utc, 'submit')).toMatchObject({
      ...{ status: 409, body: { code: 'ACCOUNT_COOLING' } },
    });
    ok(await sides.decide(TOKYO, 'fatima', tokyo, 'submit'));
    ok(await sides.decide(TOKYO, 'lars', tokyo, 'approve'));
    expect(ok(await (await api.as('lars')).get(tokyo)).body).toMatchObject({
      ...{ programmeId: TOKYO.programmeId, status: 'approved', total: { amount: '82500', currency: 'USD' } },
      items: [{ payee: { id: TOKYO.partner.id } }],
    });
  });

  it('req:T4 an account cools off from the day of its partner’s programme', async () => {
    // The third business day after Wednesday 30 September, and after Thursday 1 October.
    expect(await sides.withAccount(UTC)).toContain('2026-10-05');
    expect(await sides.withAccount(TOKYO)).toContain('2026-10-06');
  });
});
