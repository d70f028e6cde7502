import { EVENT_STORE, identityOf, type Checkpoint, type EventStore } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { Bells } from './bell';
import type { JobStatus } from './jobs/job';
import { Builds } from './projections/builds';
import { RuntimeRegistry } from './registry';

/** A build as an operator sees it. */
export type ProjectionStatus = Readonly<{
  /** Number of the build; a rebuild has a higher one. */
  build: number;
  name: string;
  kind: 'projection' | 'automation';
  version: number;
  /** False while it is built beside the live one. */
  live: boolean;
  position: Checkpoint;
  head: Checkpoint;
  caughtUp: boolean;
  status: 'running' | 'stopped' | 'refused';
  problem: string | null;
  /** Events that are set aside. */
  parked: number;
  /** Money rests on it: it stops at an error and sets nothing aside. */
  strict: boolean;
}>;

export type ParkedKey = Readonly<{
  projection: string;
  key: string;
  /** The first of its events, in feed order. */
  position: Checkpoint;
  eventType: string;
  events: number;
  problem: string | null;
}>;

export type FailedCommand = Readonly<{
  id: bigint;
  automation: string;
  command: Readonly<{ type: string }>;
  commandId: string;
  status: 'pending' | 'failed' | 'refused';
  attempts: number;
  /** The exception of the last attempt. */
  problem: string | null;
  /** The refusal, where there was one. */
  result: Readonly<{ code: string; detail: string }> | null;
  createdAt: string;
  /** When it is tried again; of no meaning once it came to an end. */
  nextAttemptAt: string;
  /** Later commands of its lane that wait for it. */
  waiting: number;
}>;

/** Long work that was given up. */
export type GivenUpJob = Readonly<{
  id: string;
  kind: string;
  startedBy: string;
  createdAt: string;
  finishedAt: string;
  /** The exception of the last attempt. */
  fault: string;
}>;

/** Long work, whatever became of it. */
export type RecentJob = Readonly<{
  id: string;
  kind: string;
  status: JobStatus;
  progress: Readonly<{ done: number; total: number; unit: string }> | null;
  code: string | null;
  startedBy: string;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  /** It was given up: an operator may have it done again. */
  givenUp: boolean;
}>;

/** What an operator sees and does: rebuild, retry, and why the service is not well. */
@Injectable()
export class RuntimeAdmin {
  constructor(
    private readonly database: Database,
    private readonly builds: Builds,
    private readonly registry: RuntimeRegistry,
    private readonly bells: Bells,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async projections(): Promise<readonly ProjectionStatus[]> {
    const head = await this.store.head();
    const parked = await this.database.query<{ build: bigint; events: bigint }>(
      'select build, count(*) as events from runtime.parked group by build',
    );
    return (await this.builds.all()).map(
      ({ build, name, kind, version, live, position, status, problem }) => ({
        build: Number(build),
        name,
        kind,
        version,
        live,
        position,
        head,
        caughtUp: position >= head,
        status,
        problem,
        parked: Number(parked.find((row) => row.build === build)?.events ?? 0),
        strict: this.registry.projections.some((one) => one.name === name && one.onFailure === 'stop'),
      }),
    );
  }

  /** Read models that nobody works without: rewards, ledger and payments rest on them as they are. */
  neededNow(): ReadonlySet<string> {
    const needed = this.registry.projections.filter(
      ({ onFailure, late }) => onFailure === 'stop' && late !== 'fine',
    );
    return new Set(needed.map(({ name }) => name));
  }

  /**
   * Builds a projection anew beside the live one; the worker switches when it has caught up.
   * @throws RangeError if there is no such projection
   */
  async rebuild(name: string): Promise<void> {
    const projection = this.registry.projections.find((one) => one.name === name);
    if (projection === undefined) throw new RangeError(`There is no projection ${name}.`);
    const identity = await identityOf(this.store);
    if (identity === undefined) throw new RangeError('The log is empty.');
    await this.builds.rebuild(projection, identity.storeId);
  }

  /** Lets a stopped projection or automation try again from where it stopped. @returns whether one was stopped */
  async resume(name: string): Promise<boolean> {
    const rows = await this.database.query(
      `update runtime.checkpoints set "retryWanted" = true where name = $1 and status = 'stopped' returning name`,
      [name],
    );
    return rows.length > 0;
  }

  parked(): Promise<ParkedKey[]> {
    return this.database.query<ParkedKey>(
      `select distinct on (c.name, p.key) c.name as projection, p.key, p.position, p.event->>'type' as "eventType",
         (count(*) over (partition by c.name, p.key))::integer as events, p.problem
       from runtime.parked p join runtime.checkpoints c using (build)
       order by c.name, p.key, p.position, p.revision`,
    );
  }

  /** Asks the owner to apply the parked events of a key in their order. @returns how many events wait */
  async retryParked(projection: string, key: string): Promise<number> {
    const rows = await this.database.query(
      `update runtime.parked p set "retryWanted" = true from runtime.checkpoints c
       where c.build = p.build and c.name = $1 and p.key = $2 returning p.key`,
      [projection, key],
    );
    return rows.length;
  }

  /** Commands of automations that wait, failed or were refused; the latest first. */
  commands(status: 'pending' | 'failed' | 'refused', limit = 100): Promise<FailedCommand[]> {
    return this.database.query<FailedCommand>(
      `select id, automation, command, "commandId", status, attempts, problem, result, "createdAt", "nextAttemptAt",
         (select count(*)::integer from runtime.outbox later
          where later.lane = row.lane and later.id > row.id and later.status = 'pending'
            and row.status in ('pending', 'failed')) as waiting
       from runtime.outbox row where status = $1 order by id desc limit $2`,
      [status, limit],
    );
  }

  /** Puts a failed command back into its lane. @returns whether it had failed */
  async retryCommand(commandId: string): Promise<boolean> {
    const rows = await this.database.query(
      `update runtime.outbox set status = 'pending', attempts = 0, "nextAttemptAt" = now()
       where "commandId" = $1 and status = 'failed' returning id`,
      [commandId],
    );
    return rows.length > 0;
  }

  /** Jobs that were given up and not tried again since; the latest first. */
  givenUpJobs(limit = 100): Promise<GivenUpJob[]> {
    return this.database.query<GivenUpJob>(
      `select id, kind, "startedBy", "createdAt", "finishedAt", fault from runtime.jobs
       where status = 'failed' and fault is not null order by sequence desc limit $1`,
      [limit],
    );
  }

  /** All jobs, whatever became of them; the latest first. */
  recentJobs(limit = 200): Promise<RecentJob[]> {
    return this.database.query<RecentJob>(
      `select id, kind, status, progress, problem->>'code' as code, "startedBy", "createdAt", "startedAt", "finishedAt",
              status = 'failed' and fault is not null as "givenUp"
         from runtime.jobs order by sequence desc limit $1`,
      [limit],
    );
  }

  /** Puts a job that was given up back into the queue. @returns whether it had been given up */
  async retryJob(id: string): Promise<boolean> {
    const rows = await this.database.query(
      `update runtime.jobs set status = 'queued', attempts = 0, fault = null, problem = null, "finishedAt" = null,
         "leaseUntil" = null where id = $1 and status = 'failed' and fault is not null returning id`,
      [id],
    );
    if (rows.length > 0) this.bells.jobs.ring();
    return rows.length > 0;
  }

  /** For the health check: what needs a person. */
  async health(): Promise<Readonly<{ up: boolean; problems: readonly string[] }>> {
    const builds = (await this.projections()).flatMap(({ name, status, problem, parked }) => [
      ...(status === 'running' ? [] : [`${name} is ${status}: ${problem ?? ''}`]),
      ...(parked === 0 ? [] : [`${name} has ${String(parked)} parked events`]),
    ]);
    const failed = (await this.commands('failed')).map(
      ({ automation, command, problem }) => `${automation}: ${command.type} failed: ${problem ?? ''}`,
    );
    const jobs = (await this.givenUpJobs()).map(
      ({ id, kind, fault }) => `job ${kind} ${id} was given up: ${fault}`,
    );
    const problems = [...builds, ...failed, ...jobs];
    return { up: problems.length === 0, problems };
  }
}
