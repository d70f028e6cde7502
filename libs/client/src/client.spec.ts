import { answered, channelApi, dataOf, decided, ifMatch, once, Refusal, since } from './index';
import type { AnswerOf, BodyOf, Problem, RefusalOf, RowOf } from './index';

type Reply = Readonly<{ status?: number; etag?: string; body: object | string }>;

/** A server that answers in turn, and the requests that came to it. */
const serverOf = (...replies: readonly Reply[]) => {
  const requests: Request[] = [];
  const waiting = [...replies];
  const fetch = (request: Request): Promise<Response> => {
    requests.push(request);
    const { status = 200, etag, body } = waiting.shift() ?? { body: {} };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    const headers = { 'content-type': type, ...(etag === undefined ? {} : { etag }) };
    return Promise.resolve(new Response(text, { status, headers }));
  };
  return { requests, api: channelApi({ baseUrl: 'http://ledger.example', token: () => 'token-1', fetch }) };
};

const problem = (code: Problem['code'], members: object = {}): Reply => ({
  status: code === 'REVISION_MISMATCH' ? 412 : 409,
  body: {
    type: 'about:blank',
    title: '',
    status: 409,
    code,
    detail: 'No.',
    instance: '',
    traceId: '',
    ...members,
  },
});
const deal = { params: { path: { dealId: 'deal_1' } } } as const;

describe('the client of the API', () => {
  it('signs each call, names the path, and divides the values of a filter by commas', async () => {
    const { api, requests } = serverOf({ body: { data: [] } });
    await answered(
      api.GET('/v1/deals', { params: { query: { status: ['approved', 'expired'], limit: 5 } } }),
    );
    expect(requests[0]?.url).toBe('http://ledger.example/v1/deals?status=approved,expired&limit=5');
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer token-1');
    expect(requests[0]?.headers.get('idempotency-key')).toBeNull();
  });

  it('gives each command a key of its own, unless the call names one', async () => {
    const { api, requests } = serverOf({ body: {} }, { body: {} }, { body: {} });
    await api.POST('/v1/deals/{dealId}/withdraw', deal);
    await api.POST('/v1/deals/{dealId}/withdraw', deal);
    await api.POST('/v1/deals/{dealId}/withdraw', { params: { ...deal.params, header: once('mine') } });
    const keys = requests.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys[0]).toMatch(/^"[0-9a-f]{32}"$/);
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe('"mine"');
  });

  it('answers with data, revision and whether it is a repetition; a refusal is thrown with its code', async () => {
    const { api } = serverOf({ etag: '"7"', body: { number: 'DR-1' } }, problem('DEAL_NOT_OPEN'));
    const read = await answered(api.GET('/v1/deals/{dealId}', deal));
    expect(read).toEqual({ data: { number: 'DR-1' }, status: 200, etag: '"7"', replayed: false });
    const refused = answered(api.POST('/v1/deals/{dealId}/withdraw', deal));
    await expect(refused).rejects.toMatchObject({ status: 409, code: 'DEAL_NOT_OPEN' });
  });

  it('says what answered in its place, if that was not the API', async () => {
    const { api } = serverOf({ status: 502, body: '<h1>Bad gateway</h1>' });
    const failed = await dataOf(api.GET('/v1/me')).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Refusal);
    expect((failed as Refusal).message).toBe('502: <h1>Bad gateway</h1>');
    expect((failed as Refusal).code).toBeUndefined();
  });

  it('lets lists wait for what it did itself, and for what a call names', async () => {
    const { api, requests } = serverOf({ body: { checkpoint: '0042' } }, { body: {} }, { body: {} });
    await api.POST('/v1/deals/{dealId}/withdraw', deal);
    await api.GET('/v1/deals');
    await api.GET('/v1/deals', { params: since('0050', 3) });
    expect(requests[1]?.url).toBe('http://ledger.example/v1/deals?minCheckpoint=0042');
    expect(requests[1]?.headers.get('prefer')).toBe('wait=10');
    expect(requests[2]?.url).toBe('http://ledger.example/v1/deals?minCheckpoint=0050');
    expect(requests[2]?.headers.get('prefer')).toBe('wait=3');
  });

  it('sends a file as a form', async () => {
    const { api, requests } = serverOf({ body: {} });
    const file = new File(['sku\n'], 'parts.csv', { type: 'text/csv' });
    await api.POST('/v1/imports', { params: { header: once('file-1') }, body: { kind: 'price_list', file } });
    const form = await requests[0]?.formData();
    expect(form?.get('kind')).toBe('price_list');
    expect((form?.get('file') as File).name).toBe('parts.csv');
  });

  describe('decides on what was read', () => {
    const read = (api: ReturnType<typeof serverOf>['api']) => () => api.GET('/v1/deals/{dealId}', deal);
    const withdraw = (api: ReturnType<typeof serverOf>['api']) => (header: { 'If-Match': string }) =>
      api.POST('/v1/deals/{dealId}/withdraw', { params: { ...deal.params, header } });
    const since = (actorType: string) => problem('REVISION_MISMATCH', { since: [{ actorType }] });

    it('and reads again if only automations wrote meanwhile', async () => {
      const { api, requests } = serverOf(
        { etag: '"1"', body: {} },
        since('automation'),
        { etag: '"2"', body: {} },
        { body: { status: 'withdrawn' } },
      );
      const { data } = await decided(read(api), withdraw(api));
      expect(data.status).toBe('withdrawn');
      expect(requests.map(({ headers }) => headers.get('if-match'))).toEqual([null, '"1"', null, '"2"']);
    });

    it('but overwrites no person, and repeats nothing that names its revision', async () => {
      const one = serverOf({ etag: '"1"', body: {} }, since('person'));
      await expect(decided(read(one.api), withdraw(one.api))).rejects.toMatchObject({ status: 412 });
      const other = serverOf(since('automation'));
      await expect(decided(read(other.api), withdraw(other.api), 5)).rejects.toMatchObject({ status: 412 });
      expect(other.requests.map(({ headers }) => headers.get('if-match'))).toEqual(['"5"']);
    });

    it('and says so where an answer shows no record', () =>
      expect(() => ifMatch({ etag: null })).toThrow('no ETag'));
  });

  it('knows what each operation takes, answers and refuses: this compiles', () => {
    const status: AnswerOf<'withdrawDeal'>['status'] = 'withdrawn';
    const code: RefusalOf<'withdrawDeal'> = 'DEAL_NOT_OPEN';
    const stage: NonNullable<RowOf<'listDeals'>['stage']> = 'won';
    const reason: BodyOf<'rejectDeal'>['code'] = 'too-early';
    // @ts-expect-error a code of another operation
    const foreign: RefusalOf<'withdrawDeal'> = 'IBAN_INVALID';
    expect([status, code, stage, reason, foreign]).toHaveLength(5);
  });
});
