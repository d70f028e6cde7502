import { startApi, type TestClient } from './start-api';

const PRICES = [
  'price_list,effective_from,effective_to,sku,description,family,kind,list_price,currency,velocity_eligible,serialised,eol_on,replacement_sku',
  'EDGE-USD,2026-10-01,,EX4100-48P,Switch,EX,product,13306.45,USD,false,true,,',
].join('\n');

const upload = (client: TestClient, kind: string, content = PRICES, options?: string) => {
  const form = new FormData();
  form.set('kind', kind);
  if (options !== undefined) form.set('options', options);
  form.set('file', new Blob([content], { type: 'text/csv' }), 'prices.csv');
  return client.post('/v1/imports', undefined, { form });
};

/** Refusals that only the whole application can raise: who may send what, and what has been received. */
describe('refusals at the edge of the contexts', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  it('names the kinds when a file is of no known kind', async () => {
    const { status, body } = await upload(await api.as('ines'), 'horoscope');
    expect([status, body.code]).toEqual([422, 'KIND_UNKNOWN']);
    expect(body.detail).toContain('price_list');
  });

  it('inv:X2: takes no price list from a distributor', async () => {
    const { status, body } = await upload(await api.as('diego'), 'price_list');
    expect([status, body.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('receives a file once, under whatever name', async () => {
    const ines = await api.as('ines');
    const first = await upload(ines, 'price_list');
    await api.settled();
    const record = `/v1/imports/${String(first.body.id)}`;
    const { etag } = await ines.get(record);
    await ines.post(`${record}/confirm`, {}, { ifMatch: etag });
    await api.settled();
    expect((await ines.get(record)).body.status).toBe('applied');
    const again = await upload(ines, 'price_list');
    expect([again.status, again.body.code]).toEqual([409, 'FILE_ALREADY_RECEIVED']);
  }, 30_000);

  it('refuses other options while an import of the file is open', async () => {
    const ines = await api.as('ines');
    const other = PRICES.replace('EDGE-USD', 'EDGE-2-USD');
    expect((await upload(ines, 'price_list', other)).status).toBe(202);
    const { status, body } = await upload(ines, 'price_list', other, '{"rows":2}');
    expect([status, body.code]).toEqual([409, 'OPTIONS_DIFFER']);
  });

  it('R1: has no rules for a day before the programme', async () => {
    const { status, body } = await (await api.as('priya')).get('/v1/programs/jpa-2023/rules?on=2020-01-01');
    expect([status, body.code]).toEqual([409, 'VERSION_NOT_IN_FORCE']);
  });
});
