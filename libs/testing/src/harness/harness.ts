import { CONFIG, loadConfig } from '@channel/config';
import {
  EVENT_STORE,
  EventStoreModule,
  eventStoreMigrations,
  type Checkpoint,
  type EventStore,
} from '@channel/event-store';
import { HttpModule } from '@channel/http';
import type { DomainEvent } from '@channel/kernel';
import { Database, migrate, PostgresModule, type Migration } from '@channel/postgres';
import {
  Checkpoints,
  DeciderRunner,
  RuntimeAdmin,
  RuntimeModule,
  runtimeMigrations,
  stamped,
  type Actor,
  type CommandMeta,
  type RuntimeOptions,
} from '@channel/runtime';
import { Global, Module, type INestApplicationContext, type ModuleMetadata, type Type } from '@nestjs/common';
import { CommandBus, CqrsModule, QueryBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metaOf } from './actors';
import { FakeClock } from '../fake-clock';
import { testDatabase, type TestDatabase } from './test-database';

const PATIENCE_MS = 20_000;

export type HarnessOptions = Readonly<{
  /** The contexts under test; log, database, runtime and lists are there already. */
  imports?: NonNullable<ModuleMetadata['imports']>;
  providers?: NonNullable<ModuleMetadata['providers']>;
  /** Tables of these contexts, if they own any. */
  migrations?: readonly Migration[];
  /** Where time begins. */
  clock?: string | FakeClock;
  /** A second process on the same database and log. */
  database?: TestDatabase;
  runtime?: Partial<RuntimeOptions>;
}>;

export type Harness = Readonly<{
  commands: CommandBus;
  queries: QueryBus;
  store: EventStore;
  sql: Database;
  runner: DeciderRunner;
  checkpoints: Checkpoints;
  admin: RuntimeAdmin;
  clock: FakeClock;
  database: TestDatabase;
  get: <Value>(token: Type<Value> | (abstract new (...args: never[]) => Value) | symbol) => Value;
  /** Waits until projections, automations, outbox, due deadlines and jobs have nothing left to do. */
  settled: () => Promise<void>;
  /** Records what others did, behind what the stream has. @returns where the last of it stands */
  tell: (stream: string, ...events: readonly DomainEvent[]) => Promise<Checkpoint>;
  /** The envelope of a new command by a person of the vendor (`'chen'`) or any actor. */
  meta: (who: string | Actor, overrides?: Partial<CommandMeta>) => CommandMeta;
  close: () => Promise<void>;
}>;

@Global()
@Module({
  providers: [
    {
      provide: CONFIG,
      useFactory: () => loadConfig({ NODE_ENV: 'test', DATA_DIR: join(tmpdir(), 'channel-test') }),
    },
  ],
  exports: [CONFIG],
})
class TestConfigModule {}

/**
 * An application without HTTP on a database of its own: the real log, read models, automations and jobs, with a
 * clock that stands still. Close it in `afterAll`.
 */
export const startHarness = async (options: HarnessOptions = {}): Promise<Harness> => {
  const clock = options.clock instanceof FakeClock ? options.clock : new FakeClock(options.clock);
  const database = options.database ?? (await testDatabase());
  await migrate({
    migrateUrl: database.owner,
    databaseUrl: database.app,
    migrations: [...eventStoreMigrations, ...runtimeMigrations, ...(options.migrations ?? [])],
  });
  const application = await start(options, database, clock);
  const get: Harness['get'] = (token) => application.get(token as symbol, { strict: false });
  const checkpoints = get(Checkpoints);
  return {
    commands: get(CommandBus),
    queries: get(QueryBus),
    store: get<EventStore>(EVENT_STORE),
    sql: get(Database),
    runner: get(DeciderRunner),
    checkpoints,
    admin: get(RuntimeAdmin),
    clock,
    database,
    get,
    settled: () => checkpoints.settled(PATIENCE_MS),
    tell: (stream, ...events) =>
      tell(get<EventStore>(EVENT_STORE), stream, { events, meta: metaOf('admin', clock.now()) }),
    meta: (who, overrides) => metaOf(who, clock.now(), overrides),
    close: () => application.close(),
  };
};

const tell = async (
  store: EventStore,
  stream: string,
  { events, meta }: Readonly<{ events: readonly DomainEvent[]; meta: CommandMeta }>,
): Promise<Checkpoint> => {
  let revision = -1n;
  for await (const event of store.readStream(stream)) revision = event.revision;
  const { commandId } = meta;
  const told = events.map((event) => stamped(event, meta));
  const expected = revision < 0n ? 'noStream' : revision;
  return (await store.append(stream, expected, { commandId, events: told })).checkpoint;
};

const start = async (
  { imports = [], providers = [], runtime = {} }: HarnessOptions,
  { app }: TestDatabase,
  clock: FakeClock,
): Promise<INestApplicationContext> => {
  const store = {
    eventStore: 'postgres',
    eventStoreNamespace: '',
    eventStoreTimings: { timeoutMs: 5_000, retryMs: 10_000 },
    databaseUrl: app,
  } as const;
  const testing = await Test.createTestingModule({
    imports: [
      TestConfigModule,
      PostgresModule.forRoot({ databaseUrl: app, poolSize: 10 }),
      EventStoreModule.forRoot(store),
      RuntimeModule.forRoot({ worker: true, clock, demo: true, pollMs: 20, retryMs: 10, ...runtime }),
      CqrsModule,
      HttpModule,
      ...imports,
    ],
    providers,
  }).compile();
  return testing.init();
};
