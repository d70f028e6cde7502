import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { LOGGER, type Logger } from '@channel/http';
import { CLOCK, type Clock } from '@channel/runtime';
import { hash } from '@node-rs/argon2';
import { Browser } from './browser';
import { ok } from './matrix-world';
import { AUDIENCE, startOutsideIssuer } from './outside-issuer';
import { startApi, type Api } from './start-api';

const PASSWORD = 'seven lanterns under the bridge';

/** The account for when nobody can sign in at the outside issuer. */
describe('req:3.1 the break-glass account', () => {
  let issuer: Awaited<ReturnType<typeof startOutsideIssuer>>;
  let api: Api;
  const begin = (more: Readonly<Record<string, string>>): Promise<Api> =>
    startApi({
      ...{ AUTH_MODE: 'external', OIDC_ISSUER: issuer.url, OIDC_API_AUDIENCE: AUDIENCE },
      ...{ ADMIN_SUBJECT: 'root-1', ...more },
    });
  beforeAll(async () => {
    issuer = await startOutsideIssuer('http://localhost:1');
    api = await begin({ BREAK_GLASS_HASH: await hash(PASSWORD) });
  }, 120_000);
  afterAll(async () => {
    await api.close();
    await issuer.close();
  });
  afterEach(() => jest.restoreAllMocks());

  const as = async (subject: string) => api.withToken(await issuer.tokenOf(subject));
  const open = async (password: string, headers = {}) => {
    const browser = new Browser(api.url);
    const answer = await browser.post('/auth/break-glass', { password }, headers);
    return {
      browser,
      status: answer.status,
      body: (await answer.json()) as Readonly<Record<string, string>>,
    };
  };
  const meOf = async (browser: Browser) => {
    const answer = await browser.get('/v1/me');
    return { status: answer.status, body: (await answer.json()) as Readonly<Record<string, unknown>> };
  };
  const uses = async (): Promise<number> => {
    let count = 0;
    for await (const { type } of api.app.get<EventStore>(EVENT_STORE).readAll({ prefixes: ['access-'] }))
      if (type === 'BreakGlassUsed') count += 1;
    return count;
  };
  const health = async () => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    return (await api.anonymous.get('/health/ready')).body as Readonly<{
      status: string;
      checks: Readonly<Record<string, Readonly<{ status: string; detail?: string }>>>;
    }>;
  };

  it('is off where nobody configured it', async () => {
    const without = await begin({});
    try {
      const answer = await new Browser(without.url).post('/auth/break-glass', { password: PASSWORD });
      expect(answer.status).toBe(404);
      const { body } = await without.anonymous.get('/health/ready');
      expect(Object.keys(body.checks as object)).not.toContain('alarms');
    } finally {
      await without.close();
    }
  }, 120_000);

  it('lets nobody in with a wrong password, or from another page, and alarms', async () => {
    const logged = jest.spyOn(api.app.get<Logger>(LOGGER), 'error');
    expect(await open('a wrong one')).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect(logged).toHaveBeenCalledWith(expect.anything(), 'break-glass account: wrong password');
    expect(await open(PASSWORD, { origin: 'https://other.example' })).toMatchObject({ status: 403 });
    expect(await open('')).toMatchObject({ status: 422 });
    expect([await uses(), (await health()).checks.alarms]).toEqual([0, { status: 'up' }]);
  });

  it('administers, and nothing else; its use is an event, a notice, a line of the log and seen in health', async () => {
    const finance = { subject: 'u-2', orgId: 'vendor', orgKind: 'vendor' };
    const { personId } = ok(await (await as('root-1')).post('/v1/access/admit', finance)).body as {
      personId: string;
    };
    ok(await (await as('root-1')).post(`/v1/access/${personId}/grant`, { role: 'finance.approver' }));
    const logged = jest.spyOn(api.app.get<Logger>(LOGGER), 'error');
    const { browser, status, body } = await open(PASSWORD);
    expect([status, body]).toEqual([200, { location: '/people' }]);
    expect(logged).toHaveBeenCalledWith(expect.anything(), 'break-glass account used');
    expect(await uses()).toBe(1);
    await api.settled();
    const me = await meOf(browser);
    expect(me.body).toMatchObject({ name: 'Break-glass account', roles: ['platform.admin'] });
    expect((await browser.get('/v1/people')).status).toBe(200);
    expect((await browser.get('/v1/statements')).status).toBe(403);
    for (const subject of ['root-1', 'u-2']) {
      const { data } = ok(await (await as(subject)).get('/v1/notices')).body as {
        data: readonly Readonly<{ kind: string; text: string }>[];
      };
      expect(data).toMatchObject([
        { kind: 'break_glass_used', text: expect.stringMatching(/^Alarm: /) as string },
      ]);
    }
    const { status: worst, checks } = await health();
    expect([worst, checks.alarms?.status]).toEqual(['degraded', 'degraded']);
    expect(checks.alarms?.detail).toMatch(/^break-glass account used at 2\d{3}-.+, open until 2\d{3}-/);
  });

  it('lets somebody in again, and is given no role itself', async () => {
    const { browser } = await open(PASSWORD);
    const somebody = { subject: 'u-3', orgId: 'vendor', orgKind: 'vendor' };
    const admitted = (await (await browser.post('/v1/access/admit', somebody)).json()) as {
      personId: string;
    };
    const grant = { role: 'platform.admin' };
    expect((await browser.post(`/v1/access/${admitted.personId}/grant`, grant)).status).toBe(200);
    expect((await (await as('u-3')).get('/v1/me')).body.roles).toEqual(['platform.admin']);
    const { body } = await meOf(browser);
    const refused = await (await as('root-1')).post(`/v1/access/${String(body.id)}/grant`, grant);
    expect([refused.status, refused.body.code]).toEqual([409, 'BREAK_GLASS_FIXED']);
  });

  it('ends by itself, and with the next use', async () => {
    const { browser: first } = await open(PASSWORD);
    const { browser: second } = await open(PASSWORD);
    expect([(await meOf(first)).status, (await meOf(second)).status]).toEqual([401, 200]);
    const clock = api.app.get<Clock>(CLOCK);
    const later = new Date(Date.parse(clock.now()) + 31 * 60_000).toISOString();
    jest.spyOn(clock, 'now').mockReturnValue(later);
    expect((await meOf(second)).body.code).toBe('UNAUTHENTICATED');
  });

  it('is locked after ten wrong passwords, also for the right one', async () => {
    for (let n = 0; n < 10; n += 1) expect((await open('a wrong one')).status).toBe(401);
    expect(await open(PASSWORD)).toMatchObject({ status: 429, body: { code: 'SIGN_IN_LOCKED' } });
  });

  it('is refused for good by an administrator', async () => {
    const { data } = ok(await (await as('root-1')).get('/v1/people')).body as {
      data: readonly Readonly<{ id: string; name: string | null }>[];
    };
    const id = data.find(({ name }) => name === 'Break-glass account')?.id;
    expect((await (await as('root-1')).post(`/v1/access/${String(id)}/disable`)).status).toBe(200);
  });
});
