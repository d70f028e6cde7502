import { Database } from '@channel/postgres';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from './browser';
import { startApi, type Api } from './start-api';

/** A build of the portal, as far as the server knows one. */
const aPortal = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'channel-portal-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<html><meta name="nonce" content="__NONCE__"></html>');
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {};');
  return folder;
};

describe('the portal’s sign-in and session', () => {
  let api: Api;
  const portal = aPortal();
  const browser = (): Browser => new Browser(api.url);
  const me = async (one: Browser): Promise<unknown> => {
    const response = await one.get('/v1/me');
    const body = (await response.json()) as { id?: string; code?: string };
    return [response.status, body.id ?? body.code];
  };
  const codeOf = async (response: Response): Promise<unknown> => [
    response.status,
    ((await response.json()) as { code?: string }).code,
  ];
  beforeAll(async () => {
    api = await startApi({}, portal);
  }, 120_000);
  afterAll(async () => {
    await api.close();
    rmSync(portal, { recursive: true, force: true });
  });

  describe('req:3.1 the way to the issuer and back', () => {
    it('signs a persona in with code, PKCE, state and nonce, and returns to the page that asked', async () => {
      const priya = browser();
      const { response, way } = await priya.signIn('priya', '/deals?status=approved');
      expect([response.status, way.at(-1)]).toEqual([200, '/deals?status=approved']);
      const asked = new URLSearchParams(way.find((one) => one.startsWith('/oidc/auth?'))?.split('?')[1]);
      expect(asked.get('code_challenge_method')).toBe('S256');
      for (const name of ['code_challenge', 'state', 'nonce'])
        expect(asked.get(name)?.length).toBeGreaterThan(20);
      expect(await me(priya)).toEqual([200, 'pers_priya']);
    });

    it('keeps the session from scripts and from other sites, and no token in the page', async () => {
      const priya = browser();
      const { way } = await priya.signIn('priya');
      expect(priya.attributes.get('channel')).toMatch(/HttpOnly/i);
      expect(priya.attributes.get('channel')).toMatch(/SameSite=Lax/i);
      expect([...priya.cookies.keys()].filter((name) => name.startsWith('channel'))).toEqual(['channel']);
      expect(way.at(-1)).not.toContain('token');
    });

    it('stores no secret with which one could sign in', async () => {
      const priya = browser();
      await priya.signIn('priya');
      const rows = await api.app
        .get(Database)
        .query('select to_jsonb(one)::text as session from identity.sessions one');
      expect(JSON.stringify(rows)).not.toContain(priya.cookies.get('channel'));
    });

    it('takes an answer once, in the browser that asked, with the state that it sent', async () => {
      const priya = browser();
      const { way } = await priya.signIn('priya');
      const callback = way.find((one) => one.startsWith('/auth/callback')) ?? '';
      const failed = expect.stringContaining('failure=not_finished');
      expect((await priya.open(callback)).way.at(-1)).toEqual(failed);
      expect((await browser().open(callback)).way.at(-1)).toEqual(failed);
      const forger = browser();
      const begun = await fetch(`${api.url}/auth/sign-in?who=priya`, { redirect: 'manual' });
      const [pair = ''] = begun.headers.getSetCookie()[0]?.split(';') ?? [];
      forger.cookies.set('channel-sign-in', pair.split('=')[1] ?? '');
      expect((await forger.open('/auth/callback?code=x&state=forged')).way.at(-1)).toEqual(failed);
      expect(await me(forger)).toEqual([401, 'UNAUTHENTICATED']);
    });

    it('goes nowhere else afterwards', async () => {
      const { way } = await browser().signIn('priya', '//evil.example/x');
      expect(way.at(-1)).toBe('/');
    });

    it('shows the cards to whoever names nobody', async () => {
      const { way } = await browser().open('/auth/sign-in?who=mallory');
      expect(way.at(-1)).toBe('/sign-in');
      const options = await api.anonymous.get('/v1/sign-in-options');
      expect(options.body).toMatchObject({ mode: 'demo', browser: true });
      expect(options.body.personas).toContainEqual(
        expect.objectContaining({ name: 'priya', orgKind: 'partner', roles: ['partner.rep'] }),
      );
      const german = await api.anonymous.get('/v1/sign-in-options', { 'accept-language': 'de' });
      const priyaIn = ({ body }: typeof german) =>
        (body as { personas: readonly { name: string }[] }).personas.find(({ name }) => name === 'priya');
      expect(priyaIn(options)).toMatchObject({
        fullName: 'Priya Nair',
        means: 'partner rep, Alder Integrators',
        sees: 'registers deals with their parts and answers quotes; only what is Alder’s',
      });
      expect(priyaIn(german)).toMatchObject({
        means: 'Vertrieb beim Partner, Alder Integrators',
        sees: expect.stringContaining('registriert Deals') as string,
      });
    });
  });

  describe('req:3.1 a session', () => {
    it('decides as the bearer token does: one path of access', async () => {
      const nora = browser();
      await nora.signIn('nora');
      expect(await me(nora)).toEqual([200, 'pers_nora']);
      expect(await codeOf(await nora.get('/v1/deals'))).toEqual([403, 'ROLE_REQUIRED']);
      expect(await codeOf(await browser().get('/v1/deals'))).toEqual([401, 'UNAUTHENTICATED']);
    });

    it('ends at sign-out, and the cookie opens nothing afterwards', async () => {
      const paula = browser();
      await paula.signIn('paula');
      const stolen = paula.cookies.get('channel') ?? '';
      expect((await paula.post('/v1/sessions/end-current')).status).toBe(200);
      expect(paula.cookies.has('channel')).toBe(false);
      paula.cookies.set('channel', stolen);
      expect(await me(paula)).toEqual([401, 'SESSION_EXPIRED']);
    });

    it('req:P2.9 ends what its page listens to', async () => {
      const [amara, nora] = [browser(), browser()];
      await amara.signIn('amara');
      await nora.signIn('nora');
      const [ended, changed] = [await amara.get('/v1/stream'), await nora.get('/v1/stream')];
      expect(ended.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
      await amara.post('/v1/sessions/end-current');
      const admin = await api.as('admin');
      const role = { role: 'programme.author' };
      expect((await admin.post('/v1/access/pers_nora/grant', role)).status).toBe(200);
      // An auditor would be told of it; the session is not there any more.
      expect(await ended.text()).not.toContain('event:');
      expect(await changed.text()).toContain('event: reset');
      expect((await admin.post('/v1/access/pers_nora/revoke', role)).status).toBe(200);
    });

    it('is listed and ended by its person, and by nobody else', async () => {
      const [here, there, other] = [browser(), browser(), browser()];
      await here.signIn('lars');
      await there.signIn('lars');
      await other.signIn('wen');
      const { data } = (await (await here.get('/v1/sessions')).json()) as {
        data: readonly { id: string; current: boolean }[];
      };
      expect(data.map(({ current }) => current).sort()).toEqual([false, true]);
      const id = data.find(({ current }) => !current)?.id ?? '';
      expect(await codeOf(await other.post(`/v1/sessions/${id}/end`))).toEqual([404, 'NOT_FOUND']);
      expect((await here.post(`/v1/sessions/${id}/end`)).status).toBe(200);
      expect(await me(there)).toEqual([401, 'SESSION_EXPIRED']);
      expect(await me(here)).toEqual([200, 'pers_lars']);
    });

    it('is a new one after each sign-in', async () => {
      const one = browser();
      await one.signIn('priya');
      const before = one.cookies.get('channel') ?? '';
      await one.signIn('paula');
      const replay = browser();
      replay.cookies.set('channel', before);
      expect(await me(replay)).toEqual([401, 'SESSION_EXPIRED']);
      expect(await me(one)).toEqual([200, 'pers_paula']);
    });

    it.each([
      ['idle for longer than SESSION_IDLE_MINUTES', '"seenAt" = now() - interval \'31 minutes\''],
      ['older than SESSION_MAX_HOURS', '"createdAt" = now() - interval \'721 minutes\''],
    ])('ends when it is %s', async (_, change) => {
      const carol = browser();
      await carol.signIn('carol');
      await api.app
        .get(Database)
        .query(`update identity.sessions set ${change} where "personId" = 'pers_carol'`);
      expect(await me(carol)).toEqual([401, 'SESSION_EXPIRED']);
    });

    it('is not kept alive by a page that nobody touches, whatever it asks', async () => {
      const carol = browser();
      await carol.signIn('carol');
      const database = api.app.get(Database);
      const idleMinutes = async (): Promise<number> => {
        const [row] = await database.query<{ minutes: number }>(
          `select floor(extract(epoch from now() - max("seenAt")) / 60)::integer as minutes
             from identity.sessions where "personId" = 'pers_carol'`,
        );
        return row?.minutes ?? -1;
      };
      await database.query(
        `update identity.sessions set "seenAt" = now() - interval '20 minutes' where "personId" = 'pers_carol'`,
      );
      expect((await carol.get('/v1/notices/unread', { 'x-channel-presence': 'listens' })).status).toBe(200);
      expect(await idleMinutes()).toBe(20);
      expect((await carol.get('/v1/notices/unread')).status).toBe(200);
      expect(await idleMinutes()).toBe(0);
    });

    it('asks for a fresh sign-in where much depends on it', async () => {
      const ines = browser();
      await ines.signIn('carol');
      await api.app
        .get(Database)
        .query(`update identity.sessions set "authTime" = "authTime" - 301 where "personId" = 'pers_carol'`);
      const approve = () =>
        ines.post('/v1/programs/jpa-2023/versions/1/approve', undefined, { 'if-match': '"0"' });
      expect(await codeOf(await approve())).toEqual([401, 'STEP_UP_REQUIRED']);
      await ines.open('/auth/sign-in?who=carol&fresh=1');
      expect(await codeOf(await approve())).not.toEqual([401, 'STEP_UP_REQUIRED']);
    });
  });

  describe('req:3.6 what a browser is kept from', () => {
    it('acts for a page of ours only', async () => {
      const priya = browser();
      await priya.signIn('priya');
      const post = (headers: Record<string, string>) =>
        priya.post('/v1/sessions/end-current', undefined, headers);
      for (const headers of [
        { origin: 'https://evil.example' },
        { 'sec-fetch-site': 'cross-site' },
        { 'x-channel-portal': '' },
      ])
        expect(await codeOf(await post(headers))).toEqual([403, 'CSRF']);
      expect((await post({})).status).toBe(200);
    });

    it('runs no script and no style that is not the page’s', async () => {
      const first = (await browser().open('/deals')).response;
      const policy = first.headers.get('content-security-policy') ?? '';
      expect(policy).not.toContain('unsafe');
      const directives = policy.split(';').map((one) => one.trim());
      expect(directives).toEqual(
        expect.arrayContaining([
          "default-src 'self'",
          "script-src 'self'",
          "connect-src 'self'",
          "img-src 'self' data: blob:",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'",
        ]),
      );
      const [, nonce = ''] = /style-src 'self' 'nonce-([\w-]+)'/.exec(policy) ?? [];
      expect(await first.text()).toContain(`content="${nonce}"`);
      const second = (await browser().open('/deals')).response.headers.get('content-security-policy');
      expect(second).not.toContain(nonce);
    });

    it('says so in its headers, and opens nothing to other origins', async () => {
      const { response } = await browser().open('/');
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
      });
      const cors = await browser().get('/v1/me', { origin: 'https://evil.example' });
      expect(cors.headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  describe('the portal’s files', () => {
    it('are kept by what they hold, and the page is asked for each time', async () => {
      const asset = await browser().get('/assets/index-abc.js');
      expect([asset.status, asset.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
      const { response } = await browser().open('/statements/ST-1');
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    });

    it('leave the API its answers', async () => {
      expect(await codeOf(await browser().get('/v1/nothing'))).toEqual([404, 'NOT_FOUND']);
      expect((await browser().open('/assets/gone.js')).response.status).toBe(404);
      expect((await browser().open('/health/live')).response.headers.get('content-type')).toContain('json');
      expect(await (await browser().get('/')).json()).toMatchObject({ name: 'Channel Ledger' });
    });

    it('go on under the one name that sessions have', async () => {
      const response = await fetch(`${api.url.replace('localhost', '127.0.0.1')}/deals?q=1`, {
        redirect: 'manual',
        headers: { accept: 'text/html' },
      });
      expect([response.status, response.headers.get('location')]).toEqual([308, `${api.url}/deals?q=1`]);
    });
  });
});
