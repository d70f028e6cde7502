import { Database } from '@channel/postgres';
import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { RuntimeAdmin } from './admin';
import { Dispatcher } from './automations/dispatcher';
import { CLOCK } from './clock/clock';
import { DemoClock, RuntimeClock } from './clock/runtime-clock';
import { DeciderRunner } from './commands/decider-runner';
import { Numbers, PostgresNumbers } from './commands/numbers';
import { Drafts } from './drafts/drafts';
import { PostgresDrafts } from './drafts/postgres-drafts';
import { Absence } from './feed/absence';
import { Ownership } from './feed/ownership';
import { Jobs } from './jobs/job';
import { JobWorker } from './jobs/job-worker';
import { Bells } from './bell';
import { PostgresJobs } from './jobs/postgres-jobs';
import { RUNTIME_SETTINGS, settingsOf, type RuntimeOptions } from './options';
import { Builds } from './projections/builds';
import { Checkpoints } from './projections/checkpoints';
import { KnownFacts } from './projections/facts-as-known';
import { PostgresCheckpoints } from './projections/postgres-checkpoints';
import { RegistryModule } from './registry';
import { Worker } from './worker';

/** The clock of a test is given; else it is the machine's, in the demo with an offset. */
const clockProviders = ({ clock }: RuntimeOptions): Provider[] => {
  if (typeof clock === 'object' && 'now' in clock) return [{ provide: CLOCK, useValue: clock }];
  const demo = clock === 'system' ? undefined : clock;
  return [
    {
      provide: RuntimeClock,
      useFactory: (database: Database) => new RuntimeClock(database, demo),
      inject: [Database],
    },
    { provide: CLOCK, useExisting: RuntimeClock },
    { provide: DemoClock, useExisting: RuntimeClock },
  ];
};

/** Commands, read models, automations, deadlines, jobs and the clock, for all contexts. Needs Database and EVENT_STORE. */
@Global()
@Module({})
export class RuntimeModule {
  static forRoot(options: RuntimeOptions): DynamicModule {
    const clock = clockProviders(options);
    const door = [DeciderRunner, RuntimeAdmin, Numbers, Jobs, Drafts, Checkpoints, KnownFacts];
    return {
      module: RuntimeModule,
      imports: [CqrsModule, RegistryModule],
      providers: [
        ...clock,
        { provide: RUNTIME_SETTINGS, useValue: settingsOf(options) },
        { provide: Numbers, useClass: PostgresNumbers },
        { provide: Jobs, useClass: PostgresJobs },
        { provide: Drafts, useClass: PostgresDrafts },
        PostgresCheckpoints,
        { provide: Checkpoints, useExisting: PostgresCheckpoints },
        Absence,
        Bells,
        Builds,
        DeciderRunner,
        Dispatcher,
        JobWorker,
        KnownFacts,
        Ownership,
        RuntimeAdmin,
        Worker,
      ],
      exports: [
        ...door,
        ...clock.map((provider) => ('provide' in provider ? provider.provide : provider)),
        RegistryModule,
      ],
    };
  }
}
