import { Database } from '@channel/postgres';
import { startApi, type Api } from './start-api';

/** What a check says first; the rest is said later. */
const ASKED = { programmeId: 'jpa-2023' };

describe('req:2.11 how often somebody may ask', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi({ RATE_LIMIT_PER_MINUTE: '45' });
  }, 120_000);
  afterAll(() => api.close());

  it('is limited for a token, said in every answer, and told as a problem with the time to come back', async () => {
    const fatima = await api.as('fatima');
    const first = await fatima.get('/v1/me');
    expect([first.status, first.headers.get('ratelimit-policy')]).toEqual([200, '"default";q=45;w=60']);
    expect(first.headers.get('ratelimit')).toMatch(/^"default";r=44;t=\d+$/);
    // What is refused counts as well.
    const answers = await Promise.all(
      Array.from({ length: 44 }, (_, n) => fatima.get(n % 2 === 0 ? '/v1/me' : '/v1/deals/deal_none')),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 404]));
    const over = await fatima.get('/v1/me', { 'accept-language': 'de' });
    expect([over.status, over.body.code]).toEqual([429, 'RATE_LIMITED']);
    expect(over.body.detail).toMatch(
      /^Das darf 45-mal in der Minute gefragt werden\. Wiederholen Sie es nach \d+ s\.$/,
    );
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await (await api.as('lars')).get('/v1/me')).status).toBe(200);
  });

  it('inv:X1 the check of a registration is limited for the organisation, so that it is no probe', async () => {
    const [priya, paula] = [await api.as('priya'), await api.as('paula')];
    const check = (client: typeof priya) => client.post('/v1/deals/check', ASKED);
    const first = await check(priya);
    expect(first.headers.get('ratelimit-policy')).toBe(
      '"default";q=45;w=60, "check";q=30;w=60, "check-day";q=300;w=86400',
    );
    await Promise.all(Array.from({ length: 15 }, () => check(priya)));
    await Promise.all(Array.from({ length: 14 }, () => check(paula)));
    for (const one of [priya, paula]) {
      const over = await check(one);
      expect([over.status, over.body.code]).toEqual([429, 'RATE_LIMITED']);
    }
    expect((await priya.get('/v1/me')).status).toBe(200);
    // For every process alike, and beyond a restart.
    const kept = await api.app
      .get(Database, { strict: false })
      .query<{ points: number }>(`select points from http.limits where key like 'check-day:%'`);
    expect(kept).toEqual([{ points: 32 }]);
  });
});
