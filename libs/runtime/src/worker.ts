import { EVENT_STORE, openStore, type EventStore } from '@channel/event-store';
import { Database } from '@channel/postgres';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { AutomationSubject } from './automations/automation-subject';
import { Dispatcher } from './automations/dispatcher';
import { CLOCK, type Clock } from './clock/clock';
import { RuntimeClock } from './clock/runtime-clock';
import { fireEarliest, isSomethingDue } from './deadlines/deadlines';
import { Bell, Bells } from './bell';
import { ClosedChunks } from './feed/closed-chunks';
import { Consumer } from './feed/consumer';
import { backOff, pause } from './feed/failure';
import { Ownership } from './feed/ownership';
import type { Subject } from './feed/subject';
import { JobWorker } from './jobs/job-worker';
import { RUNTIME_SETTINGS, type RuntimeSettings } from './options';
import { Builds, type Build } from './projections/builds';
import { PostgresCheckpoints } from './projections/postgres-checkpoints';
import { RowSubject } from './projections/row-subject';
import { SqlSubject } from './projections/sql-subject';
import { isSql, shapeOf } from './projections/tables';
import { RuntimeRegistry } from './registry';

/** Below the builds' numbers: the one process that executes the outbox and fires deadlines. */
const DISPATCH = 0;
/** How long what one deadline causes may take before the next is fired anyway. */
const EFFECTS_MS = 5_000;

/**
 * Starts what the contexts registered once the application is up, and ends it before pools are closed. Every process
 * makes sure that the builds stand; only a worker feeds them.
 */
@Injectable()
export class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly consumers = new Map<bigint, Consumer>();
  private readonly ending = new AbortController();
  private loops: Promise<unknown> = Promise.resolve();
  private readonly chunks: ClosedChunks;

  // eslint-disable-next-line max-params -- Nest injects each part by itself
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RUNTIME_SETTINGS) private readonly settings: RuntimeSettings,
    private readonly database: Database,
    private readonly registry: RuntimeRegistry,
    private readonly builds: Builds,
    private readonly ownership: Ownership,
    private readonly checkpoints: PostgresCheckpoints,
    private readonly dispatcher: Dispatcher,
    private readonly jobWorker: JobWorker,
    private readonly bells: Bells,
  ) {
    this.chunks = new ClosedChunks(store);
  }

  async onApplicationBootstrap(): Promise<void> {
    const { projections, automations } = this.registry;
    const { storeId } = await openStore(this.store, { demo: this.settings.demo, now: this.clock.now() });
    // What a read model has searched of this log need not be searched again for the last event.
    const searched = await this.builds.furthest(storeId);
    const log = { storeId, head: await this.store.head(searched) };
    for (const projection of projections) await this.builds.ensure(projection, log);
    for (const automation of automations) await this.builds.ensureAutomation(automation, log);
    if (!this.settings.worker) return;
    this.loops = Promise.all([
      this.loop(() => this.startConsumers()),
      this.loop(() => this.dispatch(), this.bells.outbox),
      this.loop(() => this.jobWorker.work(), this.bells.jobs),
    ]);
  }

  /** Lets each transaction, command and job in hand come to its end. */
  async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await Promise.all([...this.consumers.values()].map((consumer) => consumer.stop()));
    const grace = new AbortController();
    await Promise.race([this.loops, pause(EFFECTS_MS, grace.signal)]);
    grace.abort();
    if (this.settings.worker) await this.jobWorker.release().catch(() => undefined);
    await this.ownership.close();
  }

  /** Repeats a step until the end: at once while there is work, else after a pause or a ring. */
  private async loop(step: () => Promise<unknown>, bell = new Bell()): Promise<void> {
    const { signal } = this.ending;
    for (let failures = 0; !signal.aborted;) {
      try {
        const worked = await step();
        failures = 0;
        if (worked !== true) await bell.heard(this.settings.pollMs, signal);
      } catch {
        failures += 1;
        await pause(backOff(this.settings.retryMs, failures), signal);
      }
    }
  }

  private async startConsumers(): Promise<void> {
    const builds = await this.builds.all();
    for (const build of builds) {
      if (this.consumers.has(build.build) || this.ending.signal.aborted) continue;
      const subject = this.subjectOf(build);
      if (subject === undefined) continue;
      const consumer = new Consumer(this.consumerParts(), build.build, subject);
      this.consumers.set(build.build, consumer);
      consumer.start();
    }
    for (const [id, consumer] of this.consumers)
      if (!builds.some(({ build }) => build === id)) {
        // A build that was switched away: nothing would tell its consumer before the next event.
        await consumer.stop();
        this.consumers.delete(id);
      }
  }

  /** What feeds a build, if this process has the code of its form. */
  private subjectOf({ kind, name, version, shape }: Build): Subject | undefined {
    if (kind === 'automation') {
      const automation = this.registry.automations.find((one) => one.name === name);
      return automation === undefined ? undefined : new AutomationSubject(automation);
    }
    const projection = this.registry.projections.find((one) => one.name === name);
    if (projection === undefined || projection.version !== version || shapeOf(projection) !== shape)
      return undefined;
    return isSql(projection) ? new SqlSubject(projection) : new RowSubject(projection, this.database);
  }

  private consumerParts(): ConstructorParameters<typeof Consumer>[0] {
    const { store, chunks, builds, ownership, settings, clock } = this;
    return {
      store,
      chunks,
      builds,
      ownership,
      settings,
      moved: (name) => {
        if (this.registry.automations.some((automation) => automation.name === name))
          this.bells.outbox.ring();
        this.checkpoints.moved(name);
      },
      seen: (recordedAt) => {
        if (clock instanceof RuntimeClock) clock.seen(recordedAt);
      },
      atHead: async (build) => {
        const projection = this.registry.projections.find(({ name }) => name === build.name);
        if (projection !== undefined) await builds.switchTo(build, projection);
      },
    };
  }

  private async dispatch(): Promise<boolean> {
    if (!(await this.ownership.take(DISPATCH))) return false;
    const finished = await this.dispatcher.dispatch(this.ending.signal);
    if (finished > 0) this.checkpoints.moved();
    return finished > 0 || (await this.fireDeadlines());
  }

  /** Fires due deadlines instant by instant: what one causes is dealt with before the next. */
  private async fireDeadlines(): Promise<boolean> {
    const now = this.clock.now();
    if (!(await isSomethingDue(this.database, now))) return false;
    const fired = await this.database.transaction((client) => fireEarliest(client, now));
    if (fired === 0) return false;
    const end = Date.now() + EFFECTS_MS;
    while (!this.ending.signal.aborted && Date.now() < end) {
      if ((await this.dispatcher.dispatch(this.ending.signal)) > 0) continue;
      if (await this.automationsAtHead()) break;
      await pause(Math.min(this.settings.pollMs, 10), this.ending.signal);
    }
    return true;
  }

  private async automationsAtHead(): Promise<boolean> {
    const head = await this.store.head();
    const builds = await this.builds.all();
    const behind = builds.some(
      ({ kind, status, position }) => kind === 'automation' && status === 'running' && position < head,
    );
    const [open] = await this.database.query<{ open: bigint }>(
      `select count(*) as open from runtime.outbox where status = 'pending'`,
    );
    return !behind && open?.open === 0n;
  }
}
