import { CONFIG, type Config } from '@channel/config';
import { Database } from '@channel/postgres';
import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { ProblemException } from '../problem';
import { limitHeaders, type Counted } from './limit-headers';
import { RATE_LIMITS, type LimitedWork, type RateLimit } from './limited';

type Limiter = Pick<RateLimiterMemory, 'consume'>;
type Counter = Readonly<{ limit: RateLimit; limiter: Limiter }>;

/**
 * How often somebody may ask, by the real clock. All requests are counted in the process, which costs nothing; what could be used
 * for guessing is counted in the database, for every process alike and beyond a restart, or in the process while that is away.
 */
@Injectable()
export class RateLimits {
  private readonly all: readonly Counter[];
  private readonly of: Readonly<Record<LimitedWork, readonly Counter[]>>;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'rateLimitPerMinute'>,
    database: Database,
  ) {
    const most = config.rateLimitPerMinute;
    this.all = [inProcess({ name: 'default', most, seconds: 60 })];
    const shared = (work: LimitedWork): readonly Counter[] =>
      RATE_LIMITS[work].map((limit) => inDatabase(database, limit));
    this.of = {
      ...{ check: shared('check'), import: shared('import') },
      ...{ locator: shared('locator'), 'sign-in': shared('sign-in') },
    };
  }

  /**
   * Counts a request, and says in its answer what is left.
   * @param caller a token or a session
   * @throws ProblemException RATE_LIMITED
   */
  request(caller: string, response: Response): Promise<void> {
    return this.count(this.all, [caller], response);
  }

  /** The same of work that has a limit of its own. @param whom each is counted by itself */
  work(work: LimitedWork, whom: readonly string[], response: Response): Promise<void> {
    return this.count(this.of[work], whom, response);
  }

  private async count(
    counters: readonly Counter[],
    whom: readonly string[],
    response: Response,
  ): Promise<void> {
    if (this.config.rateLimitPerMinute === 0) return;
    const counted = await Promise.all(
      counters.map(async (counter) =>
        strictest(await Promise.all(whom.map((one) => consumed(counter, digest(one))))),
      ),
    );
    for (const [name, value] of Object.entries(limitHeaders(counted))) {
      const before = response.getHeader(name);
      response.setHeader(name, before === undefined ? value : `${String(before)}, ${value}`);
    }
    const [over] = counted.filter(({ isOver }) => isOver).sort((one, other) => other.seconds - one.seconds);
    if (over !== undefined) throw rateLimited(over);
  }
}

const inProcess = (limit: RateLimit): Counter => ({
  limit,
  limiter: new RateLimiterMemory({ ...optionsOf(limit) }),
});

const inDatabase = ({ pool }: Database, limit: RateLimit): Counter => ({
  limit,
  limiter: new RateLimiterPostgres({
    ...optionsOf(limit),
    storeClient: pool,
    storeType: 'pool',
    schemaName: 'http',
    tableName: 'limits',
    tableCreated: true,
    insuranceLimiter: new RateLimiterMemory(optionsOf(limit)),
  }),
});

const optionsOf = ({ name, most, seconds }: RateLimit) => ({
  keyPrefix: name,
  points: most,
  duration: seconds,
});

type Consumed = Counted & Readonly<{ isOver: boolean }>;

const consumed = async ({ limit, limiter }: Counter, key: string): Promise<Consumed> => {
  try {
    return { ...countedOf(limit, await limiter.consume(key)), isOver: false };
  } catch (over) {
    if (!(over instanceof RateLimiterRes)) throw over;
    return { ...countedOf(limit, over), isOver: true };
  }
};

/** Of several that are counted by themselves the one that has least left. */
const strictest = (counted: readonly Consumed[]): Consumed =>
  counted.reduce((one, other) => (other.isOver || (other.left < one.left && !one.isOver) ? other : one));

const countedOf = (limit: RateLimit, { remainingPoints, msBeforeNext }: RateLimiterRes): Counted => ({
  limit,
  left: remainingPoints,
  seconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
});

/** Neither a token nor an address is kept. */
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

const WINDOWS: Readonly<Record<number, string>> = { 60: 'a minute', 3_600: 'an hour', 86_400: 'a day' };

const rateLimited = ({ limit: { most, seconds: window }, seconds }: Counted): ProblemException =>
  new ProblemException(
    429,
    'RATE_LIMITED',
    `This may be asked ${String(most)} times ${WINDOWS[window] ?? ''}. Repeat it after ${String(seconds)} s.`,
    { headers: { 'retry-after': String(seconds) } },
  );
