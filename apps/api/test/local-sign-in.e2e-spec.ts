import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { FirstAdministrator } from '@channel/identity';
import { Database } from '@channel/postgres';
import { Browser } from './browser';
import { startApi, type Api } from './start-api';

const OLGA = 'olga@example.net';
const PETRA = 'petra@example.net';
const FIRST = 'a kettle under the stairs';
const SECOND = 'nine umbrellas in a row';
const ALL = [FIRST, SECOND, 'wrong but long enough'];

describe('req:3.1 AUTH_MODE=local', () => {
  let api: Api;
  let petra = '';
  beforeAll(async () => {
    api = await startApi({ AUTH_MODE: 'local', ADMIN_EMAIL: OLGA });
  }, 120_000);
  afterAll(() => api.close());

  const answerOf = async (response: Response) => ({
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: (await response.json()) as Readonly<Record<string, string>>,
  });
  /** Types e-mail and password into the page that the sign-in leads to. */
  const signIn = async (browser: Browser, email: string, password: string, returnTo = '/') => {
    const { way } = await browser.open(`/auth/sign-in?${new URLSearchParams({ returnTo }).toString()}`);
    const uid = new URLSearchParams(way.at(-1)?.split('?')[1]).get('interaction') ?? '';
    const answer = await answerOf(await browser.post(`/oidc/interaction/${uid}`, { email, password }));
    if (answer.status !== 200) return { ...answer, uid, way };
    return { ...answer, uid, way: (await browser.open(answer.body.location ?? '')).way };
  };
  const signedIn = async (email: string, password: string): Promise<Browser> => {
    const browser = new Browser(api.url);
    expect((await signIn(browser, email, password)).status).toBe(200);
    return browser;
  };
  const codeIn = (address = ''): string => address.split('#')[1] ?? '';
  const setPassword = async (code: string, password: string) =>
    answerOf(await new Browser(api.url).post('/v1/passwords/set', { code, password }));
  const me = async (browser: Browser) => (await answerOf(await browser.get('/v1/me'))).body;
  const firstLink = (): Promise<string | undefined> => api.app.get(FirstAdministrator).link();

  it('has no personas, no tokens for the asking, and needs a password before anybody is in', async () => {
    const options = await api.anonymous.get('/v1/sign-in-options');
    expect(options.body).toMatchObject({ mode: 'local', browser: true, personas: [] });
    await expect(api.tokenOf('priya')).rejects.toThrow('invalid_client');
    const nobody = await signIn(new Browser(api.url), OLGA, FIRST);
    expect([nobody.status, nobody.body.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('lets the first administrator in by an address that is told at the start and serves once', async () => {
    const [older, newer] = [await firstLink(), await firstLink()];
    expect(newer).toMatch(/^http:\/\/localhost:\d+\/set-password#pers_/);
    expect((await setPassword(codeIn(older), FIRST)).body.code).toBe('PASSWORD_LINK_SPENT');
    expect((await setPassword('pers_x:pwlk_y.z', FIRST)).body.code).toBe('PASSWORD_CODE_UNKNOWN');
    expect((await setPassword(codeIn(newer), 'aaaaaaaaaaaaaa')).body.code).toBe('PASSWORD_WEAK');
    expect(await setPassword(codeIn(newer), FIRST)).toMatchObject({ status: 200, body: { set: true } });
    expect((await setPassword(codeIn(newer), SECOND)).body.code).toBe('PASSWORD_LINK_SPENT');
    expect(await firstLink()).toBeUndefined();
    const olga = new Browser(api.url);
    const { way } = await signIn(olga, 'Olga@Example.net ', FIRST, '/people?status=active');
    expect(way.at(-1)).toBe('/people?status=active');
    expect(await me(olga)).toMatchObject({ name: 'Administrator', roles: ['platform.admin'] });
  });

  it('lets in who is invited, with a password of their own', async () => {
    const olga = await signedIn(OLGA, FIRST);
    const invite = async (email: string) =>
      (
        await answerOf(
          await olga.post('/v1/invitations', { name: 'Petra Lind', email, roles: ['finance.analyst'] }),
        )
      ).body.code ?? '';
    const code = await invite(PETRA);
    expect((await setPassword(code, FIRST)).status).toBe(200);
    await api.settled();
    const joined = await me(await signedIn(PETRA, FIRST));
    expect(joined).toMatchObject({ name: 'Petra Lind', roles: ['finance.analyst'] });
    petra = joined.id ?? '';
    expect((await setPassword(code, SECOND)).body.code).toBe('INVITATION_NOT_OPEN');
    expect((await setPassword(await invite(OLGA), SECOND)).body.code).toBe('EMAIL_TAKEN');
  });

  it('changes a password for whoever knows it, and signs other browsers out', async () => {
    const [here, there] = [await signedIn(PETRA, FIRST), await signedIn(PETRA, FIRST)];
    const change = async (current: string, password: string) =>
      answerOf(await here.post('/v1/passwords/change', { current, password }));
    expect((await change(SECOND, SECOND)).body.code).toBe('PASSWORD_WRONG');
    expect((await change(FIRST, 'petra petra!')).body.code).toBe('PASSWORD_WEAK');
    expect((await change(FIRST, SECOND)).status).toBe(200);
    expect((await me(there)).code).toBe('SESSION_EXPIRED');
    expect((await me(here)).name).toBe('Petra Lind');
    await signedIn(PETRA, SECOND);
  });

  it('locks an address after ten wrong passwords, known or not; a link of the administrator opens it', async () => {
    const failed = async (email: string) => {
      const tries: unknown[] = [];
      for (let n = 0; n < 11; n += 1)
        tries.push((await signIn(new Browser(api.url), email, ALL[2] ?? '')).body.code);
      return tries;
    };
    const expected = [...Array.from({ length: 10 }, () => 'UNAUTHENTICATED'), 'SIGN_IN_LOCKED'];
    expect([await failed(PETRA), await failed('nobody@example.net')]).toEqual([expected, expected]);
    const locked = await signIn(new Browser(api.url), PETRA, SECOND);
    expect([locked.status, locked.body.code]).toEqual([429, 'SIGN_IN_LOCKED']);
    expect(Number(locked.retryAfter)).toBeGreaterThan(60);
    const olga = await signedIn(OLGA, FIRST);
    const issued = await answerOf(await olga.post(`/v1/people/${petra}/issue-password-link`));
    expect(issued.body.address).toContain('/set-password#');
    expect((await setPassword(issued.body.code ?? '', FIRST)).status).toBe(200);
    await signedIn(PETRA, FIRST);
    const history = await answerOf(await olga.get(`/v1/access/${petra}/history`));
    expect(JSON.stringify(history.body)).toContain('A link for a new password was made');
  });

  it('is open again when the time is over, and forgets old attempts', async () => {
    const wrong = () => signIn(new Browser(api.url), 'nobody@example.net', ALL[2] ?? '');
    expect((await wrong()).body.code).toBe('SIGN_IN_LOCKED');
    await api.app
      .get(Database)
      .query(`update identity.sign_in_attempts set "lastAt" = now() - interval '16 minutes'`);
    expect((await wrong()).body.code).toBe('UNAUTHENTICATED');
  });

  it('compares a password for a sign-in that this browser began, from a page of ours', async () => {
    const olga = new Browser(api.url);
    const { uid } = await signIn(olga, OLGA, ALL[2] ?? '');
    const credentials = { email: OLGA, password: FIRST };
    const other = new Browser(api.url);
    expect((await answerOf(await other.post(`/oidc/interaction/${uid}`, credentials))).body.code).toBe(
      'NOT_FOUND',
    );
    const foreign = await olga.post(`/oidc/interaction/${uid}`, credentials, {
      origin: 'https://evil.example',
    });
    expect((await answerOf(foreign)).body.code).toBe('CSRF');
    expect((await olga.post(`/oidc/interaction/${uid}`, { email: OLGA })).status).toBe(422);
    expect((await olga.post(`/oidc/interaction/${uid}`, credentials)).status).toBe(200);
  });

  it('inv:X1: keeps no password and no address that can be read, and none in the log', async () => {
    const rows = await api.app
      .get(Database)
      .query<Readonly<{ passwordHash: string }>>('select * from identity.password_accounts');
    expect(rows).toHaveLength(2);
    expect(rows.every(({ passwordHash }) => passwordHash.startsWith('$argon2id$'))).toBe(true);
    const written: string[] = [JSON.stringify(rows)];
    for await (const event of api.app.get<EventStore>(EVENT_STORE).readAll())
      written.push(JSON.stringify(event.data));
    for (const secret of [...ALL, OLGA, PETRA]) expect(written.join('\n')).not.toContain(secret);
  });

  it('forgets what somebody signed in with when they are erased', async () => {
    const olga = await signedIn(OLGA, FIRST);
    for (const act of ['remove', 'erase'])
      expect((await olga.post(`/v1/people/${petra}/${act}`)).status).toBe(200);
    await api.settled();
    expect((await signIn(new Browser(api.url), PETRA, FIRST)).body.code).toBe('UNAUTHENTICATED');
  });
});
