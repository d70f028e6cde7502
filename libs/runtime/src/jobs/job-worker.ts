import { InvariantError } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { CLOCK, type Clock } from '../clock/clock';
import { Absence } from '../feed/absence';
import { backOff, isAway, isDataError, textOf } from '../feed/failure';
import { RUNTIME_SETTINGS, type RuntimeSettings } from '../options';
import { RuntimeRegistry } from '../registry';
import type { JobContext, JobHandler, JobProblem, JobResult } from './job';
import { JOB_COLUMNS, metaFromJson, type QueuedJob } from './postgres-jobs';

const MAX_ATTEMPTS = 5;
/** Who looks sees no more often how far it is: each time is a commit, and work may go on in steps of a few milliseconds. */
const PROGRESS_MS = 200;
const GIVEN_UP: JobProblem = {
  code: 'INTERNAL_ERROR',
  detail: 'The work failed here and was given up. An operator sees the cause, and can have it tried again.',
};

/** Takes jobs from the queue one at a time; a lease tells the others that it is alive. */
@Injectable()
export class JobWorker {
  private readonly owner = randomUUID();

  constructor(
    private readonly database: Database,
    private readonly registry: RuntimeRegistry,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RUNTIME_SETTINGS) private readonly settings: RuntimeSettings,
    private readonly absence: Absence,
  ) {}

  /** Runs the first job that nobody runs. @returns whether there was one */
  async work(): Promise<boolean> {
    if (await this.absence.lasts()) return false;
    const job = await this.claim();
    if (job === undefined) return false;
    const beat = setInterval(
      () => void this.renew(job.id).catch(() => undefined),
      this.settings.jobLeaseMs / 4,
    );
    try {
      await this.finish(job.id, await this.run(job));
    } catch (error) {
      await this.failed(job, error);
    } finally {
      clearInterval(beat);
    }
    return true;
  }

  /** Gives back what this process had taken, so that another need not wait for the lease. */
  async release(): Promise<void> {
    await this.database.query(
      `update runtime.jobs set status = 'queued', owner = null where owner = $1 and status = 'running'`,
      [this.owner],
    );
  }

  private async claim(): Promise<QueuedJob | undefined> {
    const kinds = this.registry.jobs.map(({ kind }) => kind);
    const [job] = await this.database.query<QueuedJob>(
      `update runtime.jobs set status = 'running', owner = $1,
         "leaseUntil" = now() + make_interval(secs => $2), "startedAt" = coalesce("startedAt", $3)
       where id = (select id from runtime.jobs
         where kind = any($4) and (status = 'queued' and coalesce("leaseUntil", now()) <= now()
           or status = 'running' and "leaseUntil" < now())
         order by sequence for update skip locked limit 1)
       returning ${JOB_COLUMNS}, input, meta, attempts`,
      [this.owner, this.settings.jobLeaseMs / 1_000, this.clock.now(), kinds],
    );
    return job;
  }

  private run(job: QueuedJob): Promise<JobResult> {
    return this.handlerOf(job).run(job.input, this.contextOf(job));
  }

  private handlerOf({ kind }: QueuedJob): JobHandler {
    const handler = this.registry.jobs.find((one) => one.kind === kind);
    if (handler === undefined) throw new InvariantError(`There is no handler of ${kind}.`);
    return handler;
  }

  private contextOf({ id, meta }: QueuedJob): JobContext {
    let told = 0;
    const progress = async (done: number, total: number, unit: string): Promise<void> => {
      const now = performance.now();
      if (done < total && now - told < PROGRESS_MS) return;
      told = now;
      await this.database.query('update runtime.jobs set progress = $3 where id = $1 and owner = $2', [
        id,
        this.owner,
        JSON.stringify({ done, total, unit }),
      ]);
    };
    // The revision was read by whoever started the job, of the record it decided on; the job's own streams are others.
    const { ifMatch: _decided, ...rest } = metaFromJson(meta);
    return { jobId: id, meta: rest, progress };
  }

  private async renew(id: string): Promise<void> {
    await this.database.query(
      `update runtime.jobs set "leaseUntil" = now() + make_interval(secs => $3)
       where id = $1 and owner = $2 and status = 'running'`,
      [id, this.owner, this.settings.jobLeaseMs / 1_000],
    );
  }

  private async finish(id: string, result: JobResult): Promise<void> {
    const { result: value, problem } = { result: undefined, problem: undefined, ...result };
    await this.database.query(
      `update runtime.jobs set status = $3, result = $4, problem = $5, "finishedAt" = $6, owner = null
       where id = $1 and owner = $2`,
      [
        id,
        this.owner,
        result.status,
        value === undefined ? null : JSON.stringify(value),
        problem === undefined ? null : JSON.stringify(problem),
        this.clock.now(),
      ],
    );
  }

  /** What is away comes back, and is no attempt. What fails by itself is tried again later, and given up in the end. */
  private async failed(job: QueuedJob, error: unknown): Promise<void> {
    if (isAway(error)) return this.waitFor(job);
    const attempts = job.attempts + 1;
    if (attempts >= MAX_ATTEMPTS || error instanceof InvariantError || isDataError(error))
      return this.giveUp(job, error);
    await this.database.query(
      `update runtime.jobs set status = 'queued', owner = null, attempts = $4,
         "leaseUntil" = now() + make_interval(secs => $3)
       where id = $1 and owner = $2`,
      [job.id, this.owner, backOff(this.settings.retryMs, attempts) / 1_000, attempts],
    );
  }

  private async waitFor({ id }: QueuedJob): Promise<void> {
    this.absence.notice();
    await this.database.query(
      `update runtime.jobs set status = 'queued', owner = null, "leaseUntil" = now() + make_interval(secs => $3)
       where id = $1 and owner = $2`,
      [id, this.owner, (this.settings.retryMs * 10) / 1_000],
    );
  }

  /** First the record says so, then the job: whoever waits for the record is told in any case. */
  private async giveUp(job: QueuedJob, error: unknown): Promise<void> {
    try {
      await this.handlerOf(job).gaveUp(job.input, GIVEN_UP, this.contextOf(job));
    } catch (second) {
      if (isAway(second)) return this.waitFor(job);
    }
    await this.database.query('update runtime.jobs set fault = $3 where id = $1 and owner = $2', [
      job.id,
      this.owner,
      textOf(error),
    ]);
    await this.finish(job.id, { status: 'failed', problem: GIVEN_UP });
  }
}
