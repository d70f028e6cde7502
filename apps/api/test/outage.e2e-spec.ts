import { EVENT_STORE, type EventStore, type RecordedEvent } from '@channel/event-store';
import { EmbeddedPostgres, migrate } from '@channel/postgres';
import { RuntimeAdmin } from '@channel/runtime';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StandIn } from '../../../libs/event-store/test/stand-in/stand-in';
import { migrations } from '../src/migrations';
import { type World } from './matrix-sides';
import { playBothSides } from './matrix-story';
import { startApi, type Api, type Database } from './start-api';

/** An append gives up after so long; a job that fails by itself after 15 ms of pauses, a command of an automation after 127. */
const PATIENCE = { WORK_RETRY_MS: '1', EVENTSTORE_TIMEOUT_MS: '400', EVENTSTORE_RETRY_MS: '400' };
/** Longer than five attempts of a job and eight of a command, each with its patience. */
const OUTAGE_MS = 4_500;

/** In the middle of each work: the append at which the log goes away. */
const MOMENTS: readonly Readonly<{ work: string; stream: string; type: string }>[] = [
  { work: 'import', stream: 'posFile-', type: 'PosLinesRecorded' },
  { work: 'run', stream: 'rewardRun-', type: 'RewardRunLinesCalculated' },
  { work: 'issue', stream: 'statement-', type: 'StatementLinesRecorded' },
  { work: 'payout', stream: 'statement-', type: 'StatementLinesReserved' },
];

type Log = Readonly<{ goAway: () => Promise<void>; comeBack: () => Promise<void> }>;

/** Takes the log away once in each work, and brings it back. */
class Outages {
  readonly seen: string[] = [];
  private lasting: Promise<void> | undefined;

  constructor(
    store: EventStore,
    private readonly log: Log,
  ) {
    const append = store.append.bind(store);
    jest.spyOn(store, 'append').mockImplementation(async (stream, expected, request) => {
      const moment = MOMENTS[this.seen.length];
      const isIt = ({ type }: Readonly<{ type: string }>): boolean => type === moment?.type;
      if (moment !== undefined && stream.startsWith(moment.stream) && request.events.some(isIt)) {
        this.seen.push(moment.work);
        const gone = this.log.goAway();
        // From the first moment: a query that breaks while the server still goes away is part of the outage.
        this.lasting = gone.then(() => delay(OUTAGE_MS)).then(() => this.log.comeBack());
        await gone;
      }
      return append(stream, expected, request);
    });
  }

  /** Waits for what is going on, and beyond each outage in it. */
  async settled(settle: () => Promise<void>): Promise<void> {
    for (;;) {
      const before = this.seen.length;
      const failure = await settle().catch((error: unknown) => error);
      if (this.seen.length === before && failure === undefined) return;
      if (this.seen.length === before && this.lasting === undefined) throw failure;
      await this.lasting;
      this.lasting = undefined;
    }
  }
}

type Prepared = Log &
  Readonly<{ environment: Record<string, string>; database?: Database; stop: () => Promise<void> }>;

const standIn = async (): Promise<Prepared> => {
  const server = await StandIn.start();
  return {
    environment: { EVENT_STORE: 'eventstore', EVENTSTORE_URL: server.url },
    goAway: () => Promise.resolve(server.goAway()),
    comeBack: () => server.comeBack(),
    stop: () => Promise.resolve(server.stop()),
  };
};

/** The server that the application brings along, stopped and started again on its port: log and read models at once. */
const embedded = async (): Promise<Prepared> => {
  const dir = mkdtempSync(join(tmpdir(), 'channel-outage-'));
  let server = await EmbeddedPostgres.start({ dir, durable: false });
  const { app: databaseUrl, owner: migrateUrl } = server.urls();
  const port = Number(new URL(databaseUrl).port);
  await migrate({ migrateUrl, databaseUrl, migrations });
  const database: Database = { databaseUrl, migrateUrl, drop: () => Promise.resolve() };
  return {
    environment: { EVENT_STORE: 'postgres' },
    database,
    goAway: () => server.stop(),
    comeBack: async () => {
      server = await EmbeddedPostgres.start({ dir, durable: false, port });
    },
    stop: async () => {
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

describe.each([
  ['an EventStoreDB (stand-in) that is stopped', standIn],
  ['a PostgreSQL that is stopped', embedded],
] as const)('case:F26: work goes on after %s for longer than all attempts', (_name, prepare) => {
  const closing: (() => Promise<void>)[] = [];
  let api: Api;
  let outages: Outages;
  let world: World;

  beforeAll(async () => {
    const log = await prepare();
    closing.unshift(log.stop);
    api = await startApi({ ...PATIENCE, ...log.environment }, undefined, log.database);
    closing.unshift(api.close);
    outages = new Outages(api.app.get<EventStore>(EVENT_STORE), log);
    world = await playBothSides({ ...api, settled: () => outages.settled(api.settled) });
  }, 120_000);
  afterAll(async () => {
    for (const close of closing) await close();
  });

  it('an import is applied, a run calculated, its statements are issued, and they are paid', async () => {
    expect(outages.seen).toEqual(MOMENTS.map(({ work }) => work));
    const fatima = await api.as('fatima');
    const { statements, imports, 'payout-batches': batch } = world.own;
    expect((await fatima.get(`/v1/imports/${String(imports)}`)).body).toMatchObject({
      status: 'applied',
      counts: { created: 1 },
    });
    expect((await fatima.get(`/v1/statements/${String(statements)}`)).body).toMatchObject({
      total: { amount: '82500', currency: 'USD' },
      inPayment: { amount: '82500' },
    });
    expect((await fatima.get(`/v1/payout-batches/${String(batch)}`)).body).toMatchObject({
      status: 'exported',
    });
  });

  it('nothing was given up, nothing waits for a person', async () => {
    const runtime = api.app.get(RuntimeAdmin);
    expect(await runtime.commands('failed')).toEqual([]);
    expect(await runtime.givenUpJobs()).toEqual([]);
    expect((await api.anonymous.get('/health/ready')).body).toMatchObject({ status: 'up' });
  });

  it('inv:S1, inv:S4: nothing stands twice in the log, and no stream has a hole', async () => {
    const events: RecordedEvent[] = [];
    for await (const event of api.app.get<EventStore>(EVENT_STORE).readAll()) events.push(event);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const next = new Map<string, bigint>();
    for (const { stream, revision } of events) {
      expect({ stream, revision }).toEqual({ stream, revision: next.get(stream) ?? 0n });
      next.set(stream, revision + 1n);
    }
  });

  it('case:D21: an event of either log opens by its id', async () => {
    const amara = await api.as('amara');
    const id = String(world.own.events);
    expect((await amara.get(`/v1/events/${id}`)).body).toMatchObject({ id, type: 'PartnerInvited' });
  });
});
