import {
  answered,
  channelApi,
  dataOf,
  decided,
  newKey,
  once,
  Refusal,
  type BodyOf,
  type ChannelApi,
} from '@channel/client';
import { setTimeout as pause } from 'node:timers/promises';
import { personaToken } from './persona-token';
import { startDemo } from './told-demo';

/** Steps 1 to 5 of the story, played by a program that has nothing but the published client. */

let app: Awaited<ReturnType<typeof startDemo>>;
beforeAll(async () => {
  app = await startDemo();
}, 600_000);
afterAll(() => app.stop());

const as = (persona: string): ChannelApi => {
  let token: Promise<string> | undefined;
  return channelApi({
    baseUrl: app.url,
    program: 'api',
    token: () => (token ??= personaToken(app.url, persona)),
  });
};

const refusalOf = async (call: Promise<unknown>): Promise<Refusal> => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  return error as Refusal;
};

/** Automations follow commands by a moment. */
const eventually = async <Value>(ask: () => Promise<Value | undefined>): Promise<Value> => {
  for (let left = 100; ; left -= 1) {
    const value = await ask();
    if (value !== undefined) return value;
    if (left === 0) throw new Error('It did not happen.');
    await pause(100);
  }
};

const fresh = () => once(newKey());

/** All pages of a list. */
const every = async <Row>(
  page: (
    cursor: string | undefined,
  ) => Promise<Readonly<{ data: readonly Row[]; page: Readonly<{ nextCursor?: string }> }>>,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (let cursor: string | undefined; ;) {
    const { data, page: end } = await page(cursor);
    rows.push(...data);
    if (end.nextCursor === undefined) return rows;
    cursor = end.nextCursor;
  }
};
const paged = (cursor: string | undefined) => ({ limit: 100, ...(cursor === undefined ? {} : { cursor }) });

describe('a program with the client of the API', () => {
  const halden = {
    customer: { name: 'Halden Hospitals', country: 'US', domain: 'halden-hospitals.example' },
    region: 'americas',
    segment: 'enterprise',
    dealType: 'new-opportunity' as const,
    productLines: ['switching'],
    value: { amount: '3991935', currency: 'USD' },
    expectedCloseOn: '2026-09-30',
  } satisfies Omit<BodyOf<'submitDeal'>, 'distributorId'>;
  let registration: BodyOf<'submitDeal'>;
  let deal: { params: { path: { dealId: string } } };
  let bomId: string;

  const readDeal = (persona: string) => as(persona).GET('/v1/deals/{dealId}', deal);

  it('registers a deal once, however often it is sent', async () => {
    const priya = as('priya');
    const found = await dataOf(priya.GET('/v1/partners', { params: { query: { code: ['DIST-001'] } } }));
    registration = { ...halden, distributorId: found.data[0]?.id ?? '' };
    const send = () =>
      answered(priya.POST('/v1/deals', { params: { header: once('mine') }, body: registration }));
    const first = await send();
    const again = await send();
    expect([first.replayed, again.replayed]).toEqual([false, true]);
    expect(again.data.id).toBe(first.data.id);
    deal = { params: { path: { dealId: first.data.id } } };
    // The list waits for what the same client did.
    const { data } = await dataOf(
      priya.GET('/v1/deals', { params: { query: { sort: '-submittedAt', limit: 1 } } }),
    );
    expect(data[0]?.number).toBe(first.data.number);
  }, 60_000);

  it('learns that a registration overlaps, and nothing of the other side', async () => {
    const bruno = as('bruno');
    const second = await dataOf(bruno.POST('/v1/deals', { params: { header: fresh() }, body: registration }));
    const own = { params: { path: { dealId: second.id } } };
    // The claims of both are compared in the order of the log, after the answer.
    await eventually(async () => (await dataOf(bruno.GET('/v1/deals/{dealId}', own))).overlap);
    expect(await refusalOf(answered(bruno.GET('/v1/deals/{dealId}', deal)))).toMatchObject({
      ...{ status: 404, code: 'NOT_FOUND' },
    });
  }, 60_000);

  it('decides a conflict and a registration, each on the revision that was read', async () => {
    const { dealId } = deal.params.path;
    const carol = as('carol');
    const conflict = await eventually(async () => {
      const open = await dataOf(carol.GET('/v1/conflicts', { params: { query: { status: ['open'] } } }));
      return open.data.find(({ claims }) => claims.some((claim) => claim.claimId === dealId));
    });
    const path = { conflictId: conflict.id };
    await decided(
      () => carol.GET('/v1/conflicts/{conflictId}', { params: { path } }),
      (header) =>
        carol.POST('/v1/conflicts/{conflictId}/decide', {
          params: { path, header },
          body: { claimId: dealId, reason: 'First complete submission.' },
        }),
    );
    await eventually(async () => ((await dataOf(readDeal('chen'))).overlap === undefined ? true : undefined));
    const approve = (persona: string, header: { 'If-Match': string }) =>
      as(persona).POST('/v1/deals/{dealId}/approve', {
        params: { ...deal.params, header },
        body: { dealType: halden.dealType },
      });
    const stale = await refusalOf(answered(approve('chen', { 'If-Match': '"0"' })));
    expect({ status: stale.status, code: stale.code }).toEqual({ status: 412, code: 'REVISION_MISMATCH' });
    const { data } = await decided(
      () => readDeal('chen'),
      (header) => approve('chen', header),
    );
    expect(data).toMatchObject({ status: 'approved', protectedUntilOn: '2026-12-06' });
  }, 60_000);

  it('reads which part was meant, and the price', async () => {
    const submit = (sku: string) =>
      as('priya').POST('/v1/deals/{dealId}/boms', {
        params: { ...deal.params, header: fresh() },
        body: { lines: [{ line: '1', sku, quantity: 3 }] },
      });
    const wrong = await refusalOf(answered(submit('EX4100-48X')));
    expect(wrong.code).toBe('BOM_INVALID');
    expect(wrong.problem?.errors?.[0]?.suggestions).toContain('EX4100-48P');
    const priced = await dataOf(submit('EX4100-48P'));
    expect(priced.net).toEqual({ amount: '2475000', currency: 'USD' });
    bomId = priced.id;
  }, 60_000);

  it('quotes, accepts, wins and closes on the days of the demo', async () => {
    const [diego, priya] = [as('diego'), as('priya')];
    const jump = (to: string) =>
      answered(as('fatima').POST('/v1/demo/jump', { params: { header: fresh() }, body: { to } }));
    await eventually(async () => ((await dataOf(readDeal('diego'))).bomId === bomId ? true : undefined));
    const lines = [{ line: '1', unitPrice: { amount: '840000', currency: 'USD' } }];
    const drafted = diego.POST('/v1/quotes', { params: { header: fresh() }, body: { bomId, lines } });
    const quoteId = (await dataOf(drafted)).id;
    const quote = { path: { quoteId } };
    await answered(diego.POST('/v1/quotes/{quoteId}/issue', { params: quote }));
    const accepted = await decided(
      () => priya.GET('/v1/quotes/{quoteId}', { params: quote }),
      (header) => priya.POST('/v1/quotes/{quoteId}/accept', { params: { ...quote, header } }),
    );
    expect(accepted.data.status).toBe('accepted');
    await jump('2026-09-11T09:00:00.000Z');
    await decided(
      () => readDeal('priya'),
      (header) =>
        priya.POST('/v1/deals/{dealId}/mark-won', {
          params: { ...deal.params, header },
          body: { wonOn: '2026-09-11' },
        }),
    );
    await jump('2026-09-14T09:00:00.000Z');
    const order = { orderNumber: 'PO-77120', closedOn: '2026-09-14', quoteId };
    const closed = await decided(
      () => readDeal('diego'),
      (header) => diego.POST('/v1/deals/{dealId}/close', { params: { ...deal.params, header }, body: order }),
    );
    expect(closed.data.closure).toMatchObject({ code: 'converted', orderNumber: 'PO-77120' });
  }, 120_000);
});

describe('the estimate of a deal, on the demo', () => {
  let fatima: ChannelApi;
  let chen: ChannelApi;
  beforeAll(() => {
    fatima = as('fatima');
    chen = as('chen');
  });

  /** What statements said of each deal, in minor units. */
  const stated = async (): Promise<ReadonlyMap<string, bigint>> => {
    const amounts = new Map<string, bigint>();
    const statements = await every((cursor) =>
      dataOf(fatima.GET('/v1/statements', { params: { query: paged(cursor) } })),
    );
    for (const { id: statementId } of statements) {
      const lines = await every((cursor) =>
        dataOf(
          fatima.GET('/v1/statements/{statementId}/lines', {
            params: { path: { statementId }, query: paged(cursor) },
          }),
        ),
      );
      for (const { dealId, amount } of lines)
        if (dealId !== null) amounts.set(dealId, (amounts.get(dealId) ?? 0n) + BigInt(amount.amount));
    }
    return amounts;
  };

  it('req:10.2 is of each won deal what its statements say, or names what is still to happen', async () => {
    const deals = await every((cursor) =>
      dataOf(
        chen.GET('/v1/deals', {
          params: { query: cursor === undefined ? { stage: ['won'], limit: 100 } : paged(cursor) },
        }),
      ),
    );
    const final = await stated();
    const wrong: string[] = [];
    let equal = 0;
    for (const { id: dealId, number } of deals) {
      const {
        total,
        stated: said,
        needs,
      } = await dataOf(fatima.GET('/v1/deals/{dealId}/estimate', { params: { path: { dealId } } }));
      const end = String(final.get(dealId) ?? 0n);
      if (said.amount !== end) wrong.push(`${number}: statements say ${end}, not ${said.amount}`);
      if (total.amount === end) equal += 1;
      else if (needs.length === 0) wrong.push(`${number}: ${total.amount} of ${end}, and nothing is missing`);
    }
    expect(wrong).toEqual([]);
    expect(equal).toBeGreaterThan(deals.length / 2);
  }, 600_000);
});
