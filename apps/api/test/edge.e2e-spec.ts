import { present } from '@channel/kernel';
import { buildDocument, operationsOf } from '../src/openapi';
import { startApi, type Api } from './start-api';

/** Between them they have every role. */
const PERSONAS = ['priya', 'paula', 'diego', 'chen', 'carol', 'fatima', 'lars', 'ines', 'amara', 'admin'];

const anybody = (roles: readonly string[]): boolean => roles.length === 0 || roles.includes('*');

type Described = ReturnType<typeof operationsOf>[number]['operation'];
const queryOf = ({ parameters = [] }: Described): readonly string[] =>
  parameters.flatMap((parameter) => ('in' in parameter && parameter.in === 'query' ? [parameter.name] : []));

describe('the edge of the API', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  }, 120_000);
  afterAll(() => api.close());

  const partner = (code: string) => ({
    code,
    kind: 'reseller',
    name: 'Testers',
    country: 'US',
    programmeId: 'jpa-2023',
  });

  it('answers an unknown route with a problem', async () => {
    const { status, headers, body } = await api.anonymous.get('/v1/nothing');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'NOT_FOUND', status: 404, instance: '/v1/nothing' });
    expect(body.type).toBe(`${api.url}/problems/not-found`);
    expect(body.traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  it('continues the trace of the caller', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const { body } = await api.anonymous.get('/v1/me', { traceparent: `00-${trace}-00f067aa0ba902b7-01` });
    expect(body.traceId).toBe(trace);
  });

  it('refuses a body that is not JSON, not well-formed, or too large', async () => {
    const chen = await api.as('chen');
    const malformed = await chen.post('/v1/partners/invite', '{"code":');
    expect([malformed.status, malformed.body.code]).toEqual([400, 'MALFORMED_JSON']);
    const text = await chen.post('/v1/partners/invite', 'code=1', {
      headers: { 'content-type': 'text/plain' },
    });
    expect([text.status, text.body.code]).toEqual([415, 'UNSUPPORTED_TYPE']);
    const large = await chen.post('/v1/partners/invite', { code: 'x'.repeat(1_100_000) });
    expect([large.status, large.body.code]).toEqual([413, 'TOO_LARGE']);
  });

  it('names every mistake of a body at once, each with its pointer', async () => {
    const { status, body } = await (
      await api.as('chen')
    ).post('/v1/partners/invite', { kind: 'shop', colour: 1 });
    expect([status, body.code]).toEqual([422, 'VALIDATION']);
    const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers).toEqual(
      expect.arrayContaining(['#/code', '#/kind', '#/name', '#/country', '#/programmeId', '#/colour']),
    );
  });

  it('refuses unknown and ill-formed query parameters', async () => {
    const chen = await api.as('chen');
    const unknown = await chen.get('/v1/partners?stat=active');
    expect([unknown.status, unknown.body.code]).toEqual([400, 'UNKNOWN_PARAMETER']);
    expect(unknown.body.errors[0].parameter).toBe('stat');
    const limit = await chen.get('/v1/partners?limit=101');
    expect([limit.status, limit.body.code]).toEqual([400, 'PARAMETER_INVALID']);
    const cursor = await chen.get('/v1/partners?cursor=abc.def');
    expect([cursor.status, cursor.body.code]).toEqual([400, 'CURSOR_INVALID']);
    const me = await chen.get('/v1/me?verbose=1');
    expect([me.status, me.body.code]).toEqual([400, 'UNKNOWN_PARAMETER']);
  });

  it('knows every query parameter that the description names', async () => {
    const clients = await Promise.all(PERSONAS.map((persona) => api.as(persona)));
    const roles = await Promise.all(
      clients.map(async (client) => (await client.get('/v1/me')).body.roles as string[]),
    );
    const asked = operationsOf(buildDocument(api.app)).flatMap(({ path, method, operation }) => {
      const names = queryOf(operation);
      return method === 'get' && names.length > 0 ? [{ path, operation, names }] : [];
    });
    const unknown: string[] = [];
    for (const { path, operation, names } of asked) {
      const may = operation['x-roles'] as readonly string[];
      const client = clients.find((_, at) => anybody(may) || roles[at]?.some((role) => may.includes(role)));
      const query = new URLSearchParams(names.map((name): [string, string] => [name, '1'])).toString();
      const { body } = await present(client, `somebody for ${path}`).get(
        `${path.replaceAll(/\{\w+\}/g, 'absent')}?${query}`,
      );
      if (body.code === 'UNKNOWN_PARAMETER') unknown.push(`${path}: ${String(body.detail)}`);
    }
    expect(unknown).toEqual([]);
    expect(asked.length).toBeGreaterThan(50);
  });

  describe('Idempotency-Key', () => {
    it('is required where something is created', async () => {
      const answer = await (
        await api.as('chen')
      ).post('/v1/partners/invite', partner('PTR-9001'), { key: null });
      expect([answer.status, answer.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_REQUIRED']);
    });

    it('inv:S4 gives a retry the same answer, and appends nothing', async () => {
      const chen = await api.as('chen');
      const first = await chen.post('/v1/partners/invite', partner('PTR-9002'), { key: 'retry-1' });
      expect([first.status, first.headers.get('idempotency-replayed')]).toEqual([201, 'false']);
      const again = await chen.post('/v1/partners/invite', partner('PTR-9002'), { key: 'retry-1' });
      expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
      expect(again.body).toEqual(first.body);
      expect(again.etag).toBe(first.etag);
    });

    it('refuses the same key with another body', async () => {
      const chen = await api.as('chen');
      await chen.post('/v1/partners/invite', partner('PTR-9003'), { key: 'reuse-1' });
      const other = await chen.post(
        '/v1/partners/invite',
        { ...partner('PTR-9003'), name: 'Other' },
        { key: 'reuse-1' },
      );
      expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    });

    it('inv:S3 lets one of many at once happen', async () => {
      const chen = await api.as('chen');
      const answers = await Promise.all(
        Array.from({ length: 8 }, () =>
          chen.post('/v1/partners/invite', partner('PTR-9004'), { key: 'many-1' }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
      expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'false')).toHaveLength(
        1,
      );
    });
  });

  describe('If-Match', () => {
    const path = '/v1/programs/jpa-2023/versions/1/approve';

    it.each([
      [undefined, 428, 'IF_MATCH_REQUIRED'],
      ['*', 400, 'IF_MATCH_INVALID'],
      ['7', 400, 'IF_MATCH_INVALID'],
      ['"0"', 412, 'REVISION_MISMATCH'],
    ])('%s gives %i', async (ifMatch, status, code) => {
      const answer = await (
        await api.as('carol')
      ).post(path, undefined, ifMatch === undefined ? {} : { ifMatch });
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      if (status === 412) expect(answer.body.current).toMatch(/^\d+$/);
    });
  });
});
