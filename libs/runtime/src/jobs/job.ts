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
  problem: JobProblem | null;
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

export type JobContext = Readonly<{
  jobId: string;
  meta: CommandMeta;
  progress: (done: number, total: number, unit: string) => Promise<void>;
}>;
export type JobProblem = Readonly<{ code: string; detail: string }>;

/** A kind of job. `run` must be repeatable: after a crash it starts again with the same input and meta. */
export type JobHandler = Readonly<{
  kind: string;
  run: (input: JsonObject, context: JobContext) => Promise<JobResult>;
  /**
   * The job is given up, because the work itself fails again and again: its record says so from here on, so that whoever
   * waits for it learns it and can begin anew. Repeatable like `run`, which an operator may still have done again. A kind of
   * job without it does not compile.
   */
  gaveUp: (input: JsonObject, problem: JobProblem, context: JobContext) => Promise<void>;
}>;

export type JobResult =
  Readonly<{ status: 'succeeded'; result: JsonObject }> | Readonly<{ status: 'failed'; problem: JobProblem }>;

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
