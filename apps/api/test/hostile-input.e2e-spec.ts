import { longestTurnDuring } from '@channel/testing';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { startApi, type Api } from './start-api';

const multipart = { 'content-type': 'multipart/form-data; boundary=x' };

/** What nobody sends by accident: the answer is a refusal that names the fault, never a failure of ours. */
describe('hostile input', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  }, 120_000);
  afterAll(() => api.close());

  describe('an id that no record can have is an unknown id', () => {
    it.each(['%00', 'a%00b', '%F0%9F%92%A9', 'a%20b', "'%20or%201=1--", 'x'.repeat(81), '..%2Fdeals'])(
      'GET /v1/deals/%s',
      async (id) => {
        const { status, body } = await (await api.as('chen')).get(`/v1/deals/${id}`);
        expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
      },
    );

    it.each([
      ['amara', '/v1/quotes/%00'],
      ['amara', '/v1/boms/%00'],
      ['amara', '/v1/partners/%00'],
      ['amara', '/v1/programs/%00/rules'],
      ['amara', '/v1/statements/%00'],
      ['amara', '/v1/reward-runs/%00/lines'],
      ['amara', '/v1/imports/%00'],
      ['amara', '/v1/jobs/%00'],
      ['amara', '/v1/programs/jpa-2023/versions/99999999999999999999'],
    ])('as %s GET %s', async (persona, path) => {
      const { status, body } = await (await api.as(persona)).get(path);
      expect([path, status, body.code]).toEqual([path, 404, 'NOT_FOUND']);
    });

    it.each([
      ['a path', '/v1/partners/%00/records/absent/end', { beforeOn: '2027-01-01', reason: 'Ended.' }, 428],
      ['a body', '/v1/attendances', { partnerId: 'a\0b', personId: 'pers_1', event: 'e', heldOn: '1' }, 422],
    ])('of %s is no record that somebody could be assigned to', async (_where, path, body, expected) => {
      const answer = await (await api.as('chen')).post(path, body);
      expect([answer.status, answer.body.code]).toEqual([expected, expect.any(String)]);
    });

    it('also for a command', async () => {
      const { status, body } = await (await api.as('priya')).post('/v1/deals/%00/withdraw');
      expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
    });

    it('and a path that is not even text is refused', async () => {
      expect((await (await api.as('chen')).get('/v1/deals/%zz')).status).toBe(400);
    });
  });

  describe('a body that cannot be read', () => {
    const send = async (body: Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>) =>
      fetch(`${api.url}/v1/partners/invite`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await api.tokenOf('chen')}`,
          'content-type': 'application/json',
          'idempotency-key': '"hostile-1"',
          ...headers,
        },
        body,
      });

    it.each([
      ['no gzip at all', Buffer.from('this is no gzip')],
      ['cut gzip', gzipSync(JSON.stringify({ code: 'PTR-9001' })).subarray(0, 15)],
    ])('%s', async (_, body) => {
      const answer = await send(Uint8Array.from(body), { 'content-encoding': 'gzip' });
      expect([answer.status, await answer.json()]).toEqual([
        400,
        expect.objectContaining({ code: 'MALFORMED_JSON' }),
      ]);
    });

    it.each([
      ['lists', '['.repeat(20_000) + ']'.repeat(20_000)],
      ['objects', '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)],
    ])('%s in 20,000 levels', async (_, nested) => {
      const { status, body } = await (await api.as('chen')).post('/v1/partners/invite', `{"code":${nested}}`);
      expect([status, body.code]).toEqual([400, 'MALFORMED_JSON']);
    });
  });

  it.each([
    ['diego', '/v1/imports', 64, 'pos.csv'],
    ['paula', '/v1/files', 25, 'proof.csv'],
  ] as const)(
    'as %s POST %s refuses a file of more than %i MB as too large',
    async (who, path, most, name) => {
      const form = new FormData();
      if (path === '/v1/imports') form.set('kind', 'pos');
      form.set('file', new Blob([Buffer.alloc(most * 1_048_576 + 1, 'a,')], { type: 'text/csv' }), name);
      const { status, body } = await (await api.as(who)).post(path, undefined, { form });
      expect([status, body.code, body.detail]).toEqual([
        413,
        'TOO_LARGE',
        `A file has at most ${String(most)} MB.`,
      ]);
    },
    60_000,
  );

  describe('a bill of materials is read after its sender is known', () => {
    const path = '/v1/deals/deal_none/boms';
    const broken = '--x\r\nnonsense';

    it('anonymous: 401', async () => {
      const { status, body } = await api.anonymous.post(path, broken, { headers: multipart });
      expect([status, body.code]).toEqual([401, 'UNAUTHENTICATED']);
    });

    it('without the role: 403', async () => {
      const { status, body } = await (await api.as('fatima')).post(path, broken, { headers: multipart });
      expect([status, body.code]).toEqual([403, 'ROLE_REQUIRED']);
    });

    it('with the role: what is wrong with the form, or the deal', async () => {
      const priya = await api.as('priya');
      const malformed = await priya.post(path, broken, { headers: multipart });
      expect([malformed.status, malformed.body.code]).toEqual([422, 'BOM_INVALID']);
      const csv = await priya.post(path, 'sku,quantity\nEX4100-48P,1', {
        headers: { 'content-type': 'text/csv' },
      });
      expect([csv.status, csv.body.code]).toEqual([404, 'NOT_FOUND']);
    });
  });

  describe('the clock of the demo', () => {
    const now = async () => (await api.anonymous.get('/v1/demo')).body.now as string;

    it.each(['9999-12-31T00:00:00Z', '2900-01-01T00:00:00Z', '+010000-01-01T00:00:00Z'])(
      'does not go to %s',
      async (to) => {
        const before = await now();
        expect((await api.jump(to)).status).toBe(422);
        expect((await now()).slice(0, 10)).toBe(before.slice(0, 10));
      },
    );

    it('goes five years ahead at most', async () => {
      const { status, body } = await api.jump('2031-10-01T00:00:00Z');
      expect([status, body.code]).toEqual([422, 'JUMP_TOO_FAR']);
      expect((await now()).slice(0, 4)).toBe('2026');
    });

    it('is not moved by somebody without a role', async () => {
      const { status, body } = await (await api.as('nora')).post('/v1/demo/jump', { to: 'quarter-end' });
      expect([status, body.code]).toEqual([403, 'ROLE_REQUIRED']);
    });

    it('needs a key, and a retry does not jump again', async () => {
      const fatima = await api.as('fatima');
      const keyless = await fatima.post('/v1/demo/jump', { to: 'quarter-end' }, { key: null });
      expect([keyless.status, keyless.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_REQUIRED']);
      const first = await fatima.post('/v1/demo/jump', { to: 'quarter-end' }, { key: 'jump-1' });
      expect([first.status, first.headers.get('idempotency-replayed')]).toEqual([200, 'false']);
      const again = await fatima.post('/v1/demo/jump', { to: 'quarter-end' }, { key: 'jump-1' });
      expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
      expect(again.body).toEqual(first.body);
      expect((await now()).slice(0, 7)).toBe('2026-10');
      const other = await fatima.post('/v1/demo/jump', { to: 'decision-due' }, { key: 'jump-1' });
      expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    });
  });

  it('names the description of the API at its root', async () => {
    const { status, body } = await api.anonymous.get('/');
    expect([status, body]).toEqual([200, expect.objectContaining({ docs: `${api.url}/docs` })]);
  });

  describe('case:B11 a value that is none is refused, and breaks nothing', () => {
    const invited = { code: 'PTR-9700', kind: 'reseller', name: 'Testers', country: 'US' };

    it.each([
      ['a number beyond reading', 400, `{"code":1e999}`],
      ['NUL in a text', 422, JSON.stringify({ ...invited, name: 'a\0b' })],
      ['half of a character', 422, `{"code":"PTR-9700","kind":"reseller","name":"\\ud83d","country":"US"}`],
      ['null where something optional may be left out', 422, JSON.stringify({ ...invited, role: null })],
      ['a list instead of a body', 422, '[1]'],
    ])('%s', async (_what, status, body) => {
      const answer = await (await api.as('chen')).post('/v1/partners/invite', body);
      expect([answer.status, answer.body.errors ?? []]).toEqual([status, expect.any(Array)]);
    });

    it('bytes that are no text', async () => {
      const bytes = Buffer.from(JSON.stringify({ ...invited, name: 'Zürich' }), 'latin1');
      const form = new Blob([bytes], { type: 'application/json' });
      const answer = await (await api.as('chen')).post('/v1/partners/invite', undefined, { form });
      expect([answer.status, answer.body.code, answer.body.detail]).toEqual([
        ...[400, 'MALFORMED_JSON', 'The body is not UTF-8.'],
      ]);
    });

    it.each([
      ['missing', {}],
      ['null', { customer: null, value: null }],
      ['lists', { customer: [], value: [{ amount: '1', currency: 'USD' }] }],
      ['text', { customer: 'ACME', value: '100' }],
    ])('objects of a registration that are %s', async (_what, given) => {
      const { status, body } = await (await api.as('priya')).post('/v1/deals', given);
      expect([status, body.code]).toEqual([422, 'VALIDATION']);
      const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
      expect(pointers).toEqual(expect.arrayContaining(['#/customer', '#/value']));
    });

    it.each(['constructor', '__proto__', '2026-10-01T99:99:99Z', '2026-10-01T24:00:00.000Z'])(
      'no clock jumps to %s',
      async (to) => {
        const { status, body } = await (await api.as('fatima')).post('/v1/demo/jump', { to });
        expect([status, body.code]).toEqual([422, 'VALIDATION']);
      },
    );

    it.each([
      ['/v1/deals?submittedAt=2026-10-01T99:99:99Z', 'PARAMETER_INVALID'],
      ['/v1/deals?extensionRequested=perhaps', 'PARAMETER_INVALID'],
      ['/v1/deals?limit=1&limit=2', 'PARAMETER_INVALID'],
      ['/v1/deals?minCheckpoint=x', 'PARAMETER_INVALID'],
      ['/v1/deals?q=%00', 'PARAMETER_INVALID'],
      ['/v1/partners?kind=shop', 'PARAMETER_INVALID'],
      ['/v1/ledger/trial-balance?asof=2026-09-30', 'UNKNOWN_PARAMETER'],
      ['/v1/ledger/trial-balance?asOf=2026-09-30&asOf=2026-10-01', 'PARAMETER_INVALID'],
    ])('GET %s is %s', async (path, code) => {
      const { status, body } = await (await api.as('amara')).get(path);
      expect([status, body.code]).toEqual([400, code]);
    });
  });

  describe('case:B12 no request holds the others up', () => {
    const things = (count: number): string => `[${'{},'.repeat(count - 1)}{}]`;

    it.each([
      ['lines beyond every limit', 413, 'TOO_LARGE', `{"lines":${things(170_000)}}`],
      ['more lines than a list may have', 422, 'VALIDATION', `{"lines":${things(15_000)}}`],
      ['as many lines as it may have, each empty', 422, 'VALIDATION', `{"lines":${things(500)}}`],
      [
        'names that nobody asked for',
        422,
        'VALIDATION',
        `{${Array.from({ length: 490 }, (_, n) => `"n${String(n)}":1`).join()}}`,
      ],
    ])('%s', async (_what, status, code, body) => {
      const priya = await api.as('priya');
      await priya.post('/v1/deals/deal_00000000000000000000000000/boms', body);
      let answer: Awaited<ReturnType<typeof priya.post>> | undefined;
      const longest = await longestTurnDuring(async () => {
        answer = await priya.post('/v1/deals/deal_00000000000000000000000000/boms', body);
      }, 100);
      expect([answer?.status, answer?.body.code]).toEqual([status, code]);
      expect((answer?.body.errors as unknown[] | undefined)?.length ?? 0).toBeLessThanOrEqual(100);
      expect(answer?.text.length).toBeLessThan(50_000);
      expect(longest).toBeLessThanOrEqual(100);
    });
  });

  it('case:B14 a command that takes no body is not sent one', async () => {
    const { status, body } = await (
      await api.as('priya')
    ).post('/v1/deals/deal_00000000000000000000000000/withdraw', { reason: 'No.' });
    expect([status, body.errors]).toEqual([
      422,
      [{ pointer: '#/reason', code: 'UNKNOWN_PROPERTY', detail: 'This command takes no body.' }],
    ]);
  });

  it('case:B15 a body that does not come is ended after 20 seconds', async () => {
    const timers = jest.spyOn(global, 'setTimeout');
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
    const closed = new Promise((resolve) => socket.once('close', resolve).once('error', () => undefined));
    const head = 'POST /v1/deals HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9';
    socket.write(`${head}\r\n\r\n{`);
    let over: (() => void) | undefined;
    // The limit only ends a test that has failed.
    for (const end = Date.now() + 60_000; over === undefined && Date.now() < end;) {
      await new Promise((resolve) => setImmediate(resolve));
      over = timers.mock.calls.find(([, milliseconds]) => milliseconds === 20_000)?.[0];
    }
    timers.mockRestore();
    expect(over).toBeDefined();
    over?.();
    await closed;
  }, 90_000);

  it('case:B15 no script and no style stands in a page unless its hash is allowed', async () => {
    const page = await fetch(`${api.url}/docs`);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).toMatch(/style-src 'self' 'sha256-/);
    expect(await page.text()).not.toMatch(/<script>/);
    expect(page.headers.get('permissions-policy')).toBe('camera=(self), microphone=(), geolocation=()');
  });
});
