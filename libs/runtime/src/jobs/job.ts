import type { JsonObject } from '@channel/kernel';
import type { CommandMeta } from '../commands/command-meta';
import type { Refused } from '../commands/outcome';

export type JobStatus = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';

/** Long work with progress; one row in `runtime.jobs`. Survives a restart: it is run again from its input. */
export type Job = Readonly<{
  id: string;
  kind: string;
  status: JobStatus;
  progress: Readonly<{ done: number; total: number; unit: string }> | null;
  result: JsonObject | null;
  /** On failure: a problem's code and detail, for the person who started it. */
  problem: Readonly<{ code: string; detail: string }> | null;
  orgId: string;
  startedBy: string;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}>;

export type JobRequest = Readonly<{
  /** From the command id, so that a repeated request finds its first job. */
  id: string;
  kind: string;
  input: JsonObject;
  /** The command ids inside the job derive from `meta.commandId`, so that a second run changes nothing. */
  meta: CommandMeta;
}>;

/** A kind of job. `run` must be repeatable: after a crash it starts again with the same input and meta. */
export type JobHandler = Readonly<{
  kind: string;
  run: (
    input: JsonObject,
    context: Readonly<{
      jobId: string;
      meta: CommandMeta;
      progress: (done: number, total: number, unit: string) => Promise<void>;
    }>,
  ) => Promise<JobResult>;
}>;

export type JobResult =
  | Readonly<{ status: 'succeeded'; result: JsonObject }>
  | Readonly<{ status: 'failed'; problem: Readonly<{ code: string; detail: string }> }>;

export type JobStarted =
  | Readonly<{ kind: 'started'; job: Job; /** True if the job was queued before. */ replayed: boolean }>
  | Refused<never>;

/** The queue of jobs, injected where a slice starts one. */
export abstract class Jobs {
  /**
   * Queues a job, or returns the one that this id started before; refuses (IDEMPOTENCY_KEY_REUSED) if the same command
   * id started it for another request.
   */
  abstract start(request: JobRequest): Promise<JobStarted>;
  abstract find(id: string): Promise<Job | undefined>;
}
