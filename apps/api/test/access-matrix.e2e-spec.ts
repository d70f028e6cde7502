import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { buildDocument, operationsOf } from '../src/openapi';
import { operationsIn, type Operation } from './matrix-operations';
import { ALLOWED, misfits } from './matrix-fields';
import { CREATES, QUERIES, SEARCHED, STEP_UP, WITHOUT_STORY } from './matrix-exceptions';
import { allows, bytes, codeIs, foreignTo, leaksIn, MatrixRun, ownOf } from './matrix-run';
import { type Objects, type World } from './matrix-sides';
import { admitAll, DISABLED, NO_ROLE, ONE_PER_ROLE, PAST_AUDITOR, type Someone } from './matrix-world';
import { TestClient, type Answer, type Api } from './start-api';
import { startBothSides } from './told-world';
import { signer } from './tokens';

// Fourteen thousand questions; a busy machine is no failure.
jest.setTimeout(600_000);

const STATEMENT_READERS: readonly string[] = [
  ...['partner.finance', 'partner.admin', 'finance.analyst', 'finance.approver', 'auditor'],
];

/** Answers that are right where a role has the right. */
const OTHERWISE: Readonly<Record<string, (someone: Someone, answer: Answer) => boolean>> = {
  // To this route only jobs that were given up exist, and none was.
  retryJob: (_, answer) => codeIs(answer, 404, 'NOT_FOUND'),
  // The programme says whether people who only register deals see what their organisation may expect: it says no.
  getPayeeOutlook: ({ roles }, answer) =>
    roles.every((role) => role === 'partner.rep') && codeIs(answer, 403, 'FORBIDDEN'),
  // Whose amounts these are is said by their kind: of a statement its readers.
  explainAmount: ({ roles }, answer) =>
    !roles.some((role) => STATEMENT_READERS.includes(role)) && codeIs(answer, 404, 'NOT_FOUND'),
};

/** inv:X1, inv:X2 — every operation × every role × own, foreign and absent object. It grows with the API by itself. */
describe('access matrix', () => {
  let api: Api;
  let operations: readonly Operation[];
  let sign: Awaited<ReturnType<typeof signer>>;
  let world: World;
  const run = new MatrixRun();
  let headBefore: string;

  const head = () => api.app.get<EventStore>(EVENT_STORE).head();
  beforeAll(async () => {
    ({ api, world } = await startBothSides());
    sign = await signer(api);
    await admitAll(api);
    operations = operationsIn(api.app, world.own);
    run.like = { ...world.own, rows: '1' };
    await api.settled();
    headBefore = await head();
  });
  afterAll(async () => {
    process.stdout.write(
      `access matrix: ${String(run.cases)} cases over ${String(operations.length)} operations\n`,
    );
    await api.close();
  });
  beforeEach(() => run.failures.splice(0));
  afterEach(() => {
    expect(run.failures).toEqual([]);
  });

  const as = async ({ subject }: Someone, age = 0): Promise<TestClient> =>
    new TestClient(api.url, await sign({ sub: subject, age }));
  const everyone = async (
    people: readonly Someone[],
    cases: (someone: Someone, client: TestClient) => Promise<void>,
  ): Promise<void> => {
    for (const someone of people) await cases(someone, await as(someone));
  };
  const closed = (): readonly Operation[] => operations.filter(({ open }) => !open);
  const allowedTo = (someone: Pick<Someone, 'roles'>): readonly Operation[] =>
    closed().filter((one) => allows(one, someone));
  /** Operations on an object that is in this set. */
  const on = (objects: Objects, all: readonly Operation[]): readonly Operation[] =>
    all.filter(({ collections }) => collections.some((name) => objects[name] !== undefined));
  const whole = (objects: Objects, all: readonly Operation[]): readonly Operation[] =>
    all.filter(({ collections }) => collections.every((name) => objects[name] !== undefined));

  it('describes every operation completely', () => {
    for (const { path, method, operation } of operationsOf(buildDocument(api.app)))
      for (const name of ['operationId', 'summary', 'x-roles', 'x-scope', 'x-idempotency', 'x-if-match'])
        if (operation[name] === undefined) run.failures.push(`${method} ${path} lacks ${name}`);
    const ids = operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('answers 401 to anonymous, expired, disabled, and to the auditor past the end', async () => {
    const nobodies = [
      ['anonymous', api.anonymous],
      ['expired', await as(NO_ROLE, 1000)],
      ['disabled', await as(DISABLED)],
      ['past auditor', await as(PAST_AUDITOR)],
    ] as const;
    for (const [name, client] of nobodies)
      await run.each(closed(), async (operation) => {
        const answer = await run.call(client, operation, world.own);
        run.check(`${name} ${operation.id}`, answer, codeIs(answer, 401, 'UNAUTHENTICATED'));
      });
  });

  it('answers 403 to a role without the right, before anything is looked up', async () => {
    await everyone([...ONE_PER_ROLE, NO_ROLE], async (someone, client) => {
      const refused = closed().filter((one) => !allows(one, someone));
      for (const ids of [world.own, world.foreign, {}])
        await run.each(ids === world.own ? refused : on(world.own, refused), async (operation) => {
          const answer = await run.call(client, operation, ids);
          run.check(`${someone.subject} ${operation.id}`, answer, codeIs(answer, 403, 'ROLE_REQUIRED'));
        });
    });
  });

  it('answers 404 for an absent object, and alike for a foreign one', async () => {
    await everyone(ONE_PER_ROLE, async (someone, client) => {
      const absent = new Map<string, string>();
      await run.each(
        allowedTo(someone).filter(({ id, collections }) => collections.length > 0 && !CREATES.has(id)),
        async (operation) => {
          const answer = await run.call(client, operation, {}, QUERIES[operation.id]?.(world.own));
          absent.set(operation.id, bytes(answer));
          run.check(`${someone.subject} ${operation.id} absent`, answer, codeIs(answer, 404, 'NOT_FOUND'));
        },
      );
      for (const objects of foreignTo(world, someone))
        await run.each(on(objects, allowedTo(someone)), async (operation) => {
          if (!absent.has(operation.id) || operation.collections.includes('programs')) return;
          const query = QUERIES[operation.id]?.(world.own);
          const answer = await run.call(client, operation, { ...world.own, ...objects }, query);
          const alike = bytes(answer) === absent.get(operation.id);
          run.check(`${someone.subject} ${operation.id} foreign`, answer, alike);
        });
    });
  });

  it('appended nothing in all that', async () => {
    await api.settled();
    expect(await head()).toBe(headBefore);
  });

  it('lets a role with the right at its own objects', async () => {
    await everyone(ONE_PER_ROLE, async (someone, client) => {
      const own = ownOf(world, someone);
      await run.each(whole(own, allowedTo(someone)), async (operation) => {
        const answer = await run.call(client, operation, own, QUERIES[operation.id]?.(own));
        const { status, body } = answer;
        const through =
          operation.method === 'GET'
            ? status === 200
            : ![401, 403, 404].includes(status) && status < 500 && body?.code !== 'VALIDATION';
        // Which kinds of file a role brings is decided by the kind, in the role's own organisation.
        if (operation.collections[0] === 'imports' || operation.id === 'uploadImport')
          if (codeIs(answer, 403, 'FORBIDDEN')) return;
        const otherwise = OTHERWISE[operation.id]?.(someone, answer) ?? false;
        run.check(`${someone.subject} ${operation.id}`, answer, through || otherwise);
      });
    });
  });

  it('gives a machine what its scopes say, and no decision', async () => {
    const machine = { roles: ['distributor.user'], orgKind: 'distributor' } as const;
    const scopes = 'pos:write deals:read quotes:write';
    const own = ownOf(world, machine);
    for (const scope of [scopes, '']) {
      const extra = { client_id: 'mach_meridian', scope };
      const client = new TestClient(api.url, await sign({ sub: 'mach_meridian', extra }));
      await run.each(closed(), async (operation) => {
        const { id, machine: needed } = operation;
        const answer = await run.call(client, operation, own);
        const what = `machine with "${scope}" ${id}`;
        if (needed === undefined) run.check(what, answer, codeIs(answer, 403, 'HUMAN_REQUIRED'));
        else if (!scope.includes(needed) || !allows(operation, machine))
          run.check(what, answer, codeIs(answer, 403, 'ROLE_REQUIRED'));
        else run.check(what, answer, ![401, 403, 404].includes(answer.status) && answer.status < 500);
      });
      if (scope === '') continue;
      const may = allowedTo(machine).filter(({ machine: needed }) => scopes.includes(needed ?? 'none'));
      for (const objects of foreignTo(world, machine))
        await run.each(on(objects, may), async (operation) => {
          const answer = await run.call(client, operation, { ...own, ...objects });
          run.check(`machine ${operation.id} foreign`, answer, codeIs(answer, 404, 'NOT_FOUND'));
        });
    }
  });

  it('shows no foreign id, name or amount in anything that is read, and no distributor a reward', async () => {
    await everyone(
      ONE_PER_ROLE.filter(({ orgKind }) => orgKind !== 'vendor'),
      async (someone, client) => {
        const own = ownOf(world, someone);
        const reads = whole(own, allowedTo(someone)).filter(({ method }) => method === 'GET');
        await run.each(reads, async (operation) => {
          const what = `${someone.subject} ${operation.id}`;
          for (const query of ['', '?count=true', '?q=Quernstone', '?sort=-id&limit=100']) {
            const answer = await run.call(client, operation, own, query);
            const leaks = leaksIn(answer, world, someone, operation).filter((leak) => !query.includes(leak));
            run.check(`${what}${query} shows ${leaks.join(', ')}`, answer, leaks.length === 0);
            const page = answer.body as
              { data?: unknown[]; page?: { hasMore: boolean; count?: { value: number } } } | undefined;
            const counted = page?.page?.count?.value;
            if (counted !== undefined && page?.page?.hasMore === false)
              run.check(`${what} counts rows that it does not show`, answer, counted === page?.data?.length);
          }
        });
      },
    );
  });

  it('shows each role the fields that it may see, and nobody a whole account', async () => {
    await everyone(ONE_PER_ROLE, async (someone, client) => {
      const own = ownOf(world, someone);
      for (const allowed of ALLOWED) {
        const read = allowedTo(someone).find(
          ({ method, path }) =>
            method === 'GET' && new RegExp(`/${allowed.collection}/\\{\\w+\\}$`).test(path),
        );
        if (read === undefined) continue;
        const answer = await run.call(client, read, own);
        const wrong = misfits(allowed, someone.orgKind === 'vendor', answer.body);
        run.check(`${someone.subject} ${read.id}: ${wrong.join(' ')}`, answer, wrong.length === 0);
        run.check(`${someone.subject} ${read.id}`, answer, !answer.text.includes('DE89370400440532013000'));
      }
    });
  });

  it('case:D21: opens every event that an explanation names, whole for finance and auditor', async () => {
    for (const persona of ['fatima', 'amara']) {
      const client = await api.as(persona);
      const path = `/v1/reward-lines/${String(world.own['reward-lines'])}/trace`;
      const { steps } = (await client.get(path)).body as { steps: { eventIds: string[] }[] };
      const named = [...new Set(steps.flatMap(({ eventIds }) => eventIds))];
      expect(named.length).toBeGreaterThan(2);
      for (const id of named)
        expect((await client.get(`/v1/events/${id}`)).body).toMatchObject({ id, data: expect.anything() });
    }
  });

  it('case:D22: tells what happened to each record in sentences, with who, how and when', async () => {
    const told = new Set<string>();
    const reasons = new Set<string>();
    await everyone(ONE_PER_ROLE, async (someone, client) => {
      const own = ownOf(world, someone);
      const histories = whole(own, allowedTo(someone)).filter(({ path }) => path.endsWith('/history'));
      await run.each(histories, async (operation) => {
        const answer = await run.call(client, operation, own);
        const entries = (answer.body.data ?? []) as HistoryEntry[];
        if (entries.length > 0) told.add(operation.id);
        for (const { reason } of entries) if (typeof reason === 'string') reasons.add(operation.id);
        const wrong = entries.filter(({ sentence, by, recordedAt }) => {
          const complete = by.id !== '' && recordedAt.startsWith('20');
          return !complete || !/^\S.*\S$/.test(sentence) || /undefined|null|\[object/.test(sentence);
        });
        run.check(`${operation.id} ${JSON.stringify(wrong)}`, answer, wrong.length === 0);
      });
    });
    const silent = operations
      .filter(({ id, path }) => path.endsWith('/history') && !told.has(id))
      .map(({ id }) => id)
      .toSorted();
    expect(silent).toEqual(WITHOUT_STORY);
    // As it was given over HTTP.
    expect(reasons.size).toBeGreaterThan(0);
  });

  it('asks for a fresh sign-in where money, rules or rights are decided', async () => {
    const needing = operations.filter(({ stepUp }) => stepUp);
    expect(needing.map(({ id }) => id)).toEqual(expect.arrayContaining(STEP_UP));
    for (const operation of needing) {
      const someone = ONE_PER_ROLE.find((one) => allows(operation, one)) ?? NO_ROLE;
      const stale = new TestClient(api.url, await sign({ sub: someone.subject, authAge: 301 }));
      const answer = await run.call(stale, operation, ownOf(world, someone));
      run.check(`${someone.subject} ${operation.id}`, answer, codeIs(answer, 401, 'STEP_UP_REQUIRED'));
    }
  });

  it('req:J107: lets a channel manager act on no partner that others are assigned to, and a lead on every one', async () => {
    const manager = ONE_PER_ROLE.filter(({ roles }) => roles.includes('channel.manager'));
    const lead = ONE_PER_ROLE.filter(({ roles }) => roles.includes('channel.lead'));
    const acts = whole(world.vendor, operations).filter(
      ({ method, scope, roles }) =>
        method !== 'GET' && ['assigned', 'own', 'named'].includes(scope) && roles.includes('channel.manager'),
    );
    expect(acts.length).toBeGreaterThan(30);
    const carol = await api.as('carol');
    const alder = `/v1/partners/${String(world.own.partners)}`;
    const ifMatch = (await carol.get(alder)).headers.get('etag') ?? '';
    const assigned = { kind: 'bdm', personId: 'pers_carol' };
    expect((await carol.send('POST', `${alder}/assign`, { body: assigned, ifMatch })).status).toBe(200);
    await everyone([...manager, ...lead], async (someone, client) => {
      await run.each(acts, async (operation) => {
        if (!allows(operation, someone)) return;
        const answer = await run.call(client, operation, world.vendor);
        const outside = codeIs(answer, 403, 'NOT_ASSIGNED');
        run.check(`${someone.subject} ${operation.id}`, answer, outside === manager.includes(someone));
      });
    });
  });

  it('req:4.2 finds by a number what the list shows whoever asks, and nothing else', async () => {
    await everyone(ONE_PER_ROLE, async (someone, client) => {
      for (const [kind, list, q] of SEARCHED) {
        const may = allowedTo(someone).some(({ method, path }) => method === 'GET' && path === list);
        const listed = may ? (await client.get(`${list}?q=${q}&limit=5`)).body.data : [];
        const answer = await client.get(`/v1/search?q=${q}`);
        const found = (answer.body.data as { kind: string; id: string }[]).filter((hit) => hit.kind === kind);
        const same = idsOf(found) === idsOf(listed as { id: string }[]);
        run.check(
          `${someone.subject} finds ${kind}s`,
          answer,
          same && (found.length > 0 || listed.length === 0),
        );
      }
      // A part has a row for each price list and span, and is found once.
      const answer = await client.get('/v1/search?q=EX4100-48P');
      const hits = answer.body.data as { kind: string; id: string }[];
      const parts = hits.flatMap(({ kind, id }) => (kind === 'part' ? [id] : []));
      const once = parts.includes('EX4100-48P') && new Set(parts).size === parts.length;
      run.check(`${someone.subject} finds a part`, answer, once);
    });
  });

  it('honours no cursor and no key of another person', async () => {
    const [chen, carol] = [await api.as('chen'), await api.as('carol')];
    const { nextCursor } = (await chen.get('/v1/deals?limit=1')).body.page as { nextCursor: string };
    const path = `/v1/deals?cursor=${encodeURIComponent(nextCursor)}`;
    expect((await chen.get(path)).status).toBe(200);
    expect((await carol.get(path)).body.code).toBe('CURSOR_INVALID');
    const body = { code: 'PTR-6001', kind: 'reseller', name: 'Once', country: 'US', programmeId: 'jpa-2023' };
    expect((await chen.post('/v1/partners/invite', body, { key: 'shared' })).status).toBe(201);
    const other = await carol.post('/v1/partners/invite', body, { key: 'shared' });
    expect([other.status, other.headers.get('idempotency-replayed')]).toEqual([409, null]);
  });
});

type HistoryEntry = Readonly<{
  sentence: string;
  by: Readonly<{ id: string }>;
  recordedAt: string;
  reason?: string | null;
}>;
const idsOf = (rows: readonly Readonly<{ id: string }>[]): string => rows.map(({ id }) => id).join(' ');
