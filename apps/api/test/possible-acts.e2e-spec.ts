import { admit, DISABLED, ok, playTwoPartners } from './matrix-world';
import { startApi, type Api } from './start-api';

// Each question tries all that can be done with a record.
jest.setTimeout(30_000);

type Act = Readonly<{ operation: string; outcome: string; rule: string | null; code: string | null }>;

/** S1: what somebody may do with a record, as the commands themselves say it. */
describe('what somebody may do with a record', () => {
  let api: Api;
  let deals: Readonly<Record<'own' | 'foreign', string>>;
  const numbers: Record<string, string> = {};
  beforeAll(async () => {
    api = await startApi();
    deals = await playTwoPartners(api);
    await admit(api, DISABLED, null);
    const admin = await api.as('admin');
    ok(await admin.post(`/v1/access/pers_${DISABLED.subject}/disable`));
    await api.settled();
    const chen = await api.as('carol');
    for (const [side, id] of Object.entries(deals))
      numbers[side] = String(ok(await chen.get(`/v1/deals/${id}`)).body.number);
  }, 120_000);
  afterAll(() => api.close());

  const asked = async (person: string, record: string, by = 'admin') =>
    (await api.as(by)).get(`/v1/access/pers_${person}/possible-acts?record=${record}`);
  const actsOf = async (person: string, record = numbers.own ?? ''): Promise<ReadonlyMap<string, Act>> => {
    const { body } = ok(await asked(person, record));
    return new Map((body.acts as Act[]).map((act) => [act.operation, act]));
  };
  const verdicts = (acts: ReadonlyMap<string, Act>, ...operations: readonly string[]) =>
    operations.map((operation) => {
      const { outcome, rule, code } = acts.get(operation) ?? { outcome: 'missing', rule: null, code: null };
      return [operation, outcome, rule, code].filter((part) => part !== null).join(' ');
    });

  it('req:S1 says of each act whether it is allowed, and which rule refuses it', async () => {
    const priya = await actsOf('priya');
    expect(verdicts(priya, 'getDeal', 'withdrawDeal', 'approveDeal', 'requestDealExtension')).toEqual([
      'getDeal allowed',
      'withdrawDeal allowed',
      'approveDeal refused role ROLE_REQUIRED',
      'requestDealExtension refused state DEAL_NOT_OPEN',
    ]);
    expect(verdicts(await actsOf('chen'), 'getDeal', 'approveDeal', 'withdrawDeal')).toEqual([
      'getDeal allowed',
      'approveDeal depends DEAL_TYPE_NOT_CONFIRMED',
      'withdrawDeal refused role ROLE_REQUIRED',
    ]);
  });

  it('req:S1 inv:X1 refuses another organisation’s record by its scope', async () => {
    const acts = await actsOf('priya', numbers.foreign);
    expect(verdicts(acts, 'getDeal', 'withdrawDeal', 'approveDeal')).toEqual([
      'getDeal refused scope NOT_FOUND',
      'withdrawDeal refused scope NOT_FOUND',
      'approveDeal refused role ROLE_REQUIRED',
    ]);
    expect([...acts.values()].filter(({ outcome }) => outcome === 'allowed')).toEqual([]);
  });

  it('req:S1 says the same as each act does when it is tried', async () => {
    for (const person of ['priya', 'bruno', 'chen', 'fatima']) {
      const client = await api.as(person);
      const { etag = '"0"' } = await (await api.as('carol')).get(`/v1/deals/${deals.own}`);
      const acts = await actsOf(person);
      for (const [operation, verb] of [
        ['withdrawDeal', 'withdraw'],
        ['approveDeal', 'approve'],
        ['takeUpDeal', 'take-up'],
      ] as const) {
        const tried = await client.post(`/v1/deals/${deals.own}/${verb}?dryRun=true`, undefined, {
          ifMatch: etag,
        });
        expect([person, operation, acts.get(operation)?.code ?? null]).toEqual([
          person,
          operation,
          tried.body.code ?? null,
        ]);
      }
    }
  });

  it('req:S1 inv:X2 refuses everything to somebody who may not enter', async () => {
    const acts = [...(await actsOf(DISABLED.subject)).values()];
    expect(acts.length).toBeGreaterThan(20);
    expect(new Set(acts.map(({ outcome, rule }) => `${outcome} ${String(rule)}`))).toEqual(
      new Set(['refused person']),
    );
  });

  it('req:S1 does nothing, and tells nothing of the record', async () => {
    const before = ok(await (await api.as('priya')).get(`/v1/deals/${deals.own}`));
    const { text } = ok(await asked('chen', numbers.own ?? ''));
    const after = ok(await (await api.as('priya')).get(`/v1/deals/${deals.own}`));
    expect([after.etag, after.body]).toEqual([before.etag, before.body]);
    expect(text).not.toContain('Halden');
  });

  it('req:S1 knows no person and no record that is not there', async () => {
    for (const [person, record] of [
      ['nobody-at-all', numbers.own ?? ''],
      ['priya', 'DR-2026-999999'],
      ['priya', 'nothing-of-the-kind'],
    ] as const) {
      const { status, body } = await asked(person, record);
      expect([person, record, status, body.code]).toEqual([person, record, 404, 'NOT_FOUND']);
    }
    const { status, body } = await (await api.as('admin')).get('/v1/access/pers_priya/possible-acts');
    expect([status, body.code]).toEqual([400, 'PARAMETER_INVALID']);
  });
});
