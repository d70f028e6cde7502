import type { Database } from '@channel/postgres';
import type { Response } from 'express';
import type { ProblemException } from '../problem';
import { RateLimits } from './rate-limits';

/** A database that does not answer. */
const away = {
  pool: { query: () => Promise.reject(new Error('connection refused')) },
} as unknown as Database;

const responseOf = () => {
  const headers: Record<string, string> = {};
  const response = {
    getHeader: (name: string) => headers[name],
    setHeader: (name: string, value: string) => (headers[name] = value),
  };
  return { headers, response: response as unknown as Response };
};
const refusalOf = async (work: Promise<void>): Promise<ProblemException | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => error as ProblemException,
  );

describe('how often somebody may ask', () => {
  it('is counted for each token and session by itself, and said in each answer', async () => {
    const limits = new RateLimits({ rateLimitPerMinute: 2 }, away);
    const { headers, response } = responseOf();
    await limits.request('token of Priya', response);
    expect(headers['ratelimit-policy']).toBe('"default";q=2;w=60');
    expect(headers.ratelimit).toMatch(/^"default";r=1;t=(60|59)$/);
    await limits.request('token of Priya', responseOf().response);
    const refusal = await refusalOf(limits.request('token of Priya', responseOf().response));
    expect(refusal).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(refusal?.detail).toMatch(/^This may be asked 2 times a minute\. Repeat it after (60|59) s\.$/);
    expect(Number(refusal?.more.headers?.['retry-after'])).toBeGreaterThanOrEqual(59);
    await expect(limits.request('token of Dana', responseOf().response)).resolves.toBeUndefined();
  });

  it('of what could be used for guessing is said beside it, and of several who are counted the least', async () => {
    const limits = new RateLimits({ rateLimitPerMinute: 100 }, away);
    const { headers, response } = responseOf();
    await limits.request('token', response);
    await limits.work('check', ['prtn_1'], response);
    expect(headers['ratelimit-policy']).toBe(
      '"default";q=100;w=60, "check";q=30;w=60, "check-day";q=300;w=86400',
    );
    await limits.work('sign-in', ['from 192.0.2.7', 'at priya@alder.example'], responseOf().response);
    const second = responseOf();
    await limits.work('sign-in', ['from 192.0.2.8', 'at priya@alder.example'], second.response);
    expect(second.headers.ratelimit).toMatch(/^"sign-in";r=8;t=/);
  });

  it('is counted in the process while the database is away', async () => {
    const limits = new RateLimits({ rateLimitPerMinute: 100 }, away);
    for (let n = 0; n < 10; n += 1)
      await limits.work(
        'sign-in',
        [`from 192.0.2.${String(n)}`, 'at priya@alder.example'],
        responseOf().response,
      );
    const refusal = await refusalOf(
      limits.work('sign-in', ['from 192.0.2.99', 'at priya@alder.example'], responseOf().response),
    );
    expect(refusal?.detail).toMatch(/^This may be asked 10 times a minute\./);
  });

  it('is not counted where the installation says so', async () => {
    const limits = new RateLimits({ rateLimitPerMinute: 0 }, away);
    const { headers, response } = responseOf();
    for (let n = 0; n < 40; n += 1) await limits.work('check', ['prtn_1'], response);
    expect(headers).toEqual({});
  });
});
