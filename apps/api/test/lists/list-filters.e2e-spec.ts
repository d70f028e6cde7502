import { parse } from 'csv-parse/sync';
import readSheet from 'read-excel-file/node';
import { CLOCK, type Clock } from '@channel/runtime';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationsIn } from '../matrix-operations';
import { allows, codeIs, MatrixRun } from '../matrix-run';
import { decide, upload } from '../matrix-acts';
import { OWN, type World } from '../matrix-sides';
import { playBothSides } from '../matrix-story';
import { admitAll, ok, ONE_PER_ROLE, request } from '../matrix-world';
import { startApi, TestClient, type Api } from '../start-api';
import { signer } from '../tokens';
import { withColumns } from './columns-elsewhere';
import { listsOf, pagesOf, type Listed } from './listed';
import { questionsOf, type Question, type Row } from './reference-filter';

type List = Listed & Readonly<{ client: TestClient; rows: readonly Row[] }>;

const SAMPLES = join(__dirname, '..', '..', '..', '..', 'samples');

/** What a spreadsheet runs, as other programs than ours would say it. */
const RUNS = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
/** The columns that have their currency beside them, as numbers. */
const amountsOf = (table: readonly (readonly unknown[])[]): readonly (readonly number[])[] => {
  const [titles = [], ...rows] = table;
  const places = titles.flatMap((title, index) =>
    titles[index + 1] === `${String(title)} currency` ? [index] : [],
  );
  return rows.map((row) => places.map((place) => Number(row[place] ?? 0)));
};

const idsOf = (rows: readonly Row[]): string => rows.map(({ id }) => String(id)).join(' ');

const isKept = ({ asOf }: Pick<Listed, 'asOf'>): boolean => !(typeof asOf === 'object' && 'not' in asOf);

/** Every list × column × operator × kind of value, against a plain filter over the rows that nothing was asked of. */
describe('case:B13 filters', () => {
  let api: Api;
  let world: World;
  let sign: Awaited<ReturnType<typeof signer>>;
  const lists: List[] = [];
  /** What the lists said in the middle of the story, before the clock jumped, and when that was. */
  const before = new Map<string, readonly Row[]>();
  let then = '';

  const readerOf = async ({ reader }: Listed): Promise<TestClient> =>
    new TestClient(api.url, await sign({ sub: reader.subject }));
  const watched: Api['jump'] = async (to) => {
    await api.settled();
    then = api.app.get<Clock>(CLOCK).now();
    for (const listed of listsOf(api.app))
      if (isKept(listed) && !listed.path.includes('{'))
        before.set(listed.path, await pagesOf(await readerOf(listed), listed.path));
    return api.jump(to);
  };

  /** What the story has none of: rates, an alias, a conflict of two customers that resemble each other. */
  const fillTheRest = async (): Promise<void> => {
    await upload(api, 'fatima', 'fx_table', readFileSync(join(SAMPLES, 'fx-2026.csv'), 'utf8'));
    const alias = { alias: 'EX410048P', sku: 'EX4100-48P' };
    ok(await (await api.as('chen')).post('/v1/products/aliases', alias));
    for (const [rep, name] of [
      ['priya', 'Larkspur Clinics'],
      ['bruno', 'Larkspur Clincis'],
    ] as const) {
      const asked = request(name, OWN.distributorId, '1650000');
      ok(await (await api.as(rep)).post('/v1/deals', asked));
      await api.settled();
    }
    const works = request('Works', OWN.distributorId, '1650000');
    const customer = { ...works.customer, name: '=HYPERLINK("//x") Works' };
    ok(await (await api.as('priya')).post('/v1/deals', { ...works, customer }));
    const carol = await api.as('carol');
    const [conflict] = (await carol.get('/v1/conflicts')).body.data as { id: string; claims: Row[] }[];
    const suspicions = conflict?.claims.flatMap((claim) => claim.suspicions as { pairId: string }[]);
    const answer = { pairId: suspicions?.[0]?.pairId, answer: 'same', reason: 'One register entry.' };
    ok(await carol.post(`/v1/conflicts/${String(conflict?.id)}/judge-customers`, answer));
    await earnAsSeller();
  };
  /** The salesperson whom the story invites takes part, and a registration of theirs is approved. */
  const earnAsSeller = async (): Promise<void> => {
    await decide(api, 'bruno', '/v1/sellers/pers_bruno', 'consent', { name: 'Bruno Martins' });
    const asked = request('Gannet Observatories', OWN.distributorId, '1650000');
    const { id } = ok(await (await api.as('bruno')).post('/v1/deals', asked)).body;
    await api.settled();
    await decide(api, 'chen', `/v1/deals/${String(id)}`, 'approve', { dealType: 'new-opportunity' });
  };

  beforeAll(async () => {
    api = await startApi();
    sign = await signer(api);
    await admitAll(api);
    world = await playBothSides({ ...api, jump: watched });
    await fillTheRest();
    await api.settled();
    for (const listed of listsOf(api.app)) {
      const path = listed.path.replaceAll(
        /([^/]+)\/\{\w+\}/g,
        (_, name: string) => `${name}/${String(world.vendor[name])}`,
      );
      const client = await readerOf(listed);
      const rows = withColumns(path, listed.filters, await pagesOf(client, path));
      lists.push({ ...listed, path, client, rows });
    }
  }, 180_000);
  afterAll(() => api.close());

  /** What is wrong with the answer; `undefined`: nothing. */
  const wrongIn = async (
    { path, client, rows }: List,
    { parameter, value, expected }: Question,
  ): Promise<string | undefined> => {
    const asked = `${path}?limit=100&${parameter}=${encodeURIComponent(value).replaceAll('%2C', ',')}`;
    const { status, body, text } = await client.get(asked);
    if (expected === 'refused') {
      const right = status === 400 && /^(PARAMETER_INVALID|UNKNOWN_PARAMETER)$/.test(String(body?.code));
      return right ? undefined : `${asked}: ${String(status)} instead of a refusal`;
    }
    if (status !== 200) return `${asked}: ${text.slice(0, 200)}`;
    const right = idsOf(rows.filter(expected).slice(0, 100));
    return idsOf(body.data as Row[]) === right
      ? undefined
      : `${asked}: found ${text.slice(0, 200)}, not ${right}`;
  };

  it('find what a plain filter finds, and refuse what is no value of the column', async () => {
    const failures: (string | undefined)[] = [];
    let asked = 0;
    for (const list of lists)
      for (const [column, type] of Object.entries(list.filters)) {
        if (list.rows[0] !== undefined && !(column in list.rows[0]))
          failures.push(`${list.path} shows no ${column}`);
        else
          for (const question of questionsOf(column, type, list.rows)) {
            asked += 1;
            failures.push(await wrongIn(list, question));
          }
      }
    // A list without rows would prove nothing.
    const empty = lists.filter(({ rows }) => rows.length === 0).map(({ path }) => path);
    process.stdout.write(`filters: ${String(asked)} questions to ${String(lists.length)} lists\n`);
    expect(failures.filter((failure) => failure !== undefined)).toEqual([]);
    expect(empty).toEqual([]);
    expect(lists.length).toBeGreaterThan(20);
  }, 600_000);

  it('case:D22 answer for an earlier moment what they answered then, or say why they cannot', async () => {
    const changed: string[] = [];
    const failures: string[] = [];
    for (const { path, client, asOf, rows } of lists) {
      if (typeof asOf === 'object' && 'not' in asOf) {
        const { status, body, text } = await client.get(`${path}?asOf=${then}`);
        const told = body?.code === 'PARAMETER_INVALID' && text.includes(asOf.not);
        if (status !== 400 || !told) failures.push(`${path}: ${String(status)} ${text.slice(0, 200)}`);
        continue;
      }
      const now = await pagesOf(client, path);
      const earlier = before.get(path);
      if (earlier !== undefined) {
        expect([path, await pagesOf(client, path, `&asOf=${then}`)]).toEqual([path, earlier]);
        if (JSON.stringify(earlier) !== JSON.stringify(now)) changed.push(path);
      }
      expect([path, await pagesOf(client, path, '&asOf=2099-12-31')]).toEqual([path, now]);
      expect([path, await pagesOf(client, path, '&asOf=2000-01-01')]).toEqual([path, []]);
      expect(rows).not.toEqual([]);
    }
    expect(failures).toEqual([]);
    // Lists that nothing happened in would prove nothing.
    expect(changed.length).toBeGreaterThan(7);
    expect(lists.filter(isKept).length).toBeGreaterThan(20);
  }, 60_000);

  it('case:E24 case:B16 are files for a spreadsheet: every row, exact amounts, nothing that runs', async () => {
    for (const { path, client, rows } of lists) {
      const csv = (await client.bytes(`${path}?format=csv`)).toString();
      const records = parse(csv, { bom: true, relax_column_count: false }) as readonly (readonly string[])[];
      expect([path, csv.startsWith('\uFEFF'), records.length]).toEqual([path, true, rows.length + 1]);
      const running = records.flat().filter((cell) => RUNS.test(cell) && !NUMBER.test(cell));
      expect([path, running]).toEqual([path, []]);
      const response = await client.bytes(`${path}?format=xlsx`);
      const [{ data } = { data: [] }] = await readSheet(response);
      expect([path, data.length, data[0]]).toEqual([path, rows.length + 1, records[0]]);
      expect([path, amountsOf(data)]).toEqual([path, amountsOf(records)]);
    }
    const customers = (await (await api.as('chen')).get('/v1/deals?format=csv')).text;
    expect(customers).toContain(`"'=HYPERLINK(""//x"") Works"`);
  }, 120_000);

  it('req:10.6 a statement has one document for ever, as PDF, XLSX and CSV, in each language', async () => {
    const fatima = await api.as('fatima');
    const path = `/v1/statements/${String(world.own.statements)}`;
    const { total, digest } = (await fatima.get(path)).body as { total: { amount: string }; digest: string };
    for (const form of ['pdf', 'xlsx', 'csv']) {
      const first = await fatima.bytes(`${path}/documents/${form}`);
      expect([form, (await fatima.bytes(`${path}/documents/${form}`)).equals(first)]).toEqual([form, true]);
    }
    const inGerman = () => fatima.bytes(`${path}/documents/pdf`, { 'accept-language': 'de' });
    const german = await inGerman();
    expect((await inGerman()).equals(german)).toBe(true);
    expect((await fatima.bytes(`${path}/documents/pdf`)).equals(german)).toBe(false);
    const [{ data } = { data: [] }] = await readSheet(await fatima.bytes(`${path}/documents/xlsx`));
    const of = (title: string, row: number): unknown => data.at(row)?.[data[0]?.indexOf(title) ?? -1];
    expect(of('reward', -2)).toBe(Number(total.amount) / 100);
    expect(of('line id', -1)).toBe(digest);
    expect((await fatima.bytes(`${path}/documents/pdf`)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await fatima.get(`${path}/documents/docx`)).body.code).toBe('NOT_FOUND');
  }, 60_000);

  it('case:E24 give no page of a file, and no file of another kind', async () => {
    const chen = await api.as('chen');
    for (const [question, named] of [
      ['format=pdf', 'format'],
      ['format=csv&limit=5', 'limit'],
      ['format=constructor', 'format'],
    ] as const) {
      const { status, body } = await chen.get(`/v1/deals?${question}`);
      const [found] = body.errors as readonly { parameter: string }[];
      expect([question, status, found?.parameter]).toEqual([question, 400, named]);
    }
    expect((await chen.get('/v1/deals?format=json&limit=1')).body.data).toHaveLength(1);
  });

  it('case:E24 the rows of a record are files too', async () => {
    const diego = await api.as('diego');
    const path = `/v1/imports/${String(world.own.imports)}/rows`;
    const rows = (await diego.get(`${path}?limit=100&outcome=created`)).body.data as Row[];
    expect(rows).not.toEqual([]);
    for (const [client, file, count] of [
      [diego, `${path}?outcome=created`, rows.length],
      [await api.as('priya'), '/v1/deal-drafts?', undefined],
      [await api.as('fatima'), `/v1/statements/${String(world.own.statements)}/lines?`, undefined],
    ] as const) {
      const records = parse(await client.bytes(`${file}&format=csv`), { bom: true }) as readonly unknown[][];
      const [{ data } = { data: [] }] = await readSheet(await client.bytes(`${file}&format=xlsx`));
      expect([file, data.length, data[0]]).toEqual([file, records.length, records[0]]);
      expect([file, records.length - 1]).toEqual([file, count ?? expect.any(Number)]);
    }
  });

  it('inv:X1 tell an organisation no more of the past than of today', async () => {
    for (const { path, client, rows } of lists.filter(isKept))
      for (const persona of ['priya', 'paula', 'diego', 'dana']) {
        const theirs = await (await api.as(persona)).get(`${path}?limit=100&asOf=2099-12-31`);
        if (theirs.status === 403) continue;
        const today = await (await api.as(persona)).get(`${path}?limit=100`);
        expect([path, persona, theirs.body.data]).toEqual([path, persona, today.body.data]);
        expect([client === undefined, rows.length >= (today.body.data as Row[]).length]).toEqual([
          false,
          true,
        ]);
      }
  }, 120_000);

  it('case:B13 case:B14 every operation refuses parameters and properties that it does not know', async () => {
    const run = new MatrixRun();
    const ids = { ...world.vendor, rows: '1' };
    const operations = operationsIn(api.app, ids);
    await run.each(operations, async (operation) => {
      const reader = ONE_PER_ROLE.find((one) => allows(operation, one));
      const client = operation.open
        ? api.anonymous
        : new TestClient(api.url, await sign({ sub: String(reader?.subject) }));
      const asked = await run.call(client, operation, ids, '?nonsense=1');
      run.check(operation.id, asked, codeIs(asked, 400, 'UNKNOWN_PARAMETER'));
      if (operation.method === 'GET' || operation.multipart) return;
      const body = { ...(operation.body ?? {}), nonsense: 1 };
      const sent = await run.call(client, { ...operation, body }, ids);
      const found = (sent.body?.errors ?? []) as readonly Readonly<{ pointer: string; code: string }>[];
      const named = found.some(
        ({ pointer, code }) => pointer === '#/nonsense' && code === 'UNKNOWN_PROPERTY',
      );
      run.check(operation.id, sent, sent.status === 422 && named);
    });
    expect(run.failures).toEqual([]);
  }, 180_000);

  const dataOf = async (persona: string, path: string): Promise<readonly Row[]> =>
    (await (await api.as(persona)).get(path)).body.data as Row[];

  it.each([
    ['chen', '/v1/deals'],
    ['chen', '/v1/quotes'],
    ['fatima', '/v1/statements'],
    ['fatima', '/v1/reward-runs'],
    ['fatima', '/v1/payout-batches'],
  ])('the number of a record stands for its id in a path: as %s GET %s', async (persona, path) => {
    const client = await api.as(persona);
    const [row] = await dataOf(persona, `${path}?limit=1`);
    const byId = await client.get(`${path}/${String(row?.id)}`);
    const byNumber = await client.get(`${path}/${String(byId.body.number)}`);
    expect([byNumber.status, byNumber.text]).toEqual([200, byId.text]);
    expect((await client.get(`${path}/${String(byId.body.number).toLowerCase()}`)).text).toBe(byId.text);
  });

  it('a code stands for an id in a path, and both in filters', async () => {
    for (const path of ['/v1/partners', '/v1/payees']) {
      const { status } = await (await api.as('fatima')).get(`${path}/PTR-0042`);
      expect([path, status]).toEqual([path, 200]);
    }
    const [deal] = await dataOf('chen', '/v1/deals?partnerId=PTR-0042&q=Halden');
    for (const path of ['/v1/quotes', '/v1/shipment-lines']) {
      const byNumber = await dataOf('chen', `${path}?dealId=${String(deal?.number)}`);
      expect(byNumber).toEqual(await dataOf('chen', `${path}?dealId=${String(deal?.id)}`));
      expect(byNumber).not.toEqual([]);
    }
    expect(await dataOf('chen', '/v1/deals?partnerId=ptr-0042,PTR-0057')).toHaveLength(6);
    expect(await dataOf('chen', '/v1/deals?partnerId[ne]=PTR-0042')).toHaveLength(3);
  });

  it('a code stands for an id in a body, in small letters too; one that nobody has is refused by its name', async () => {
    const priya = await api.as('priya');
    const asked = request('Kestrel Foundries', 'dist-001', '1650000');
    const tried = await priya.post('/v1/deals?dryRun=true', asked);
    expect([tried.status, tried.body.distributorId]).toEqual([200, OWN.distributorId]);
    const { status, body } = await priya.post('/v1/deals', { ...asked, distributorId: 'DIST 001' });
    expect([status, body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '#/distributorId', code: 'FORM' })],
    ]);
  });

  it('inv:X1 a number of others reads like one that nothing has', async () => {
    const bruno = await api.as('bruno');
    const [theirs] = await dataOf('priya', '/v1/deals?limit=1');
    const refusal = async (number: string) => {
      const { status, body } = await bruno.get(`/v1/deals/${number}`);
      return { status, code: body.code as string, detail: body.detail as string };
    };
    const foreign = await refusal(String(theirs?.number));
    expect(foreign).toEqual(await refusal('DR-2026-009999'));
    expect(foreign).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });
});
