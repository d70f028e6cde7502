import { invariant, refuse } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Injectable } from '@nestjs/common';
import type { CommandMeta } from '../commands/command-meta';
import { refused } from '../commands/outcome';
import { Bells } from '../bell';
import { Jobs, type Job, type JobRequest, type JobStarted } from './job';

/** A job with what only its execution needs. */
export type QueuedJob = Job &
  Readonly<{
    input: JobRequest['input'];
    meta: CommandMeta;
    /** How often the work itself failed; an absent log or database is no attempt. */
    attempts: number;
  }>;

export const JOB_COLUMNS = `id, kind, status, progress, result, problem, "orgId", "startedBy", "createdAt",
  "startedAt", "finishedAt"`;

/** If-Match is a bigint, which JSON does not have. */
export const metaToJson = ({ ifMatch, ...meta }: CommandMeta): string =>
  JSON.stringify(ifMatch === undefined ? meta : { ...meta, ifMatch: ifMatch.toString() });
export const metaFromJson = (
  stored: CommandMeta | (Omit<CommandMeta, 'ifMatch'> & { ifMatch: string }),
): CommandMeta => {
  const { ifMatch, ...meta } = stored;
  return ifMatch === undefined ? meta : { ...meta, ifMatch: BigInt(ifMatch) };
};

/** The queue in `runtime.jobs`. */
@Injectable()
export class PostgresJobs extends Jobs {
  constructor(
    private readonly database: Database,
    private readonly bells: Bells,
  ) {
    super();
  }

  override async start({ id, kind, input, meta }: JobRequest): Promise<JobStarted> {
    const [queued] = await this.database.query<Job>(
      `insert into runtime.jobs (id, kind, input, meta, status, "orgId", "startedBy", "createdAt")
       values ($1, $2, $3, $4, 'queued', $5, $6, $7)
       on conflict (id) do nothing returning ${JOB_COLUMNS}`,
      [id, kind, JSON.stringify(input), metaToJson(meta), meta.actor.orgId, meta.actor.id, meta.now],
    );
    this.bells.jobs.ring();
    return queued === undefined
      ? this.startedBefore(id, meta)
      : { kind: 'started', job: queued, replayed: false };
  }

  private async startedBefore(
    id: string,
    { commandId, requestHash }: JobRequest['meta'],
  ): Promise<JobStarted> {
    const [first] = await this.database.query<Job & Readonly<{ reused: boolean }>>(
      `select ${JOB_COLUMNS}, meta->>'commandId' = $2 and meta->>'requestHash' <> $3 as reused
       from runtime.jobs where id = $1`,
      [id, commandId, requestHash],
    );
    invariant(first !== undefined, 'a job that was queued before is kept');
    const { reused, ...job } = first;
    return reused
      ? refused(refuse('IDEMPOTENCY_KEY_REUSED', 'This Idempotency-Key was used for another request.'))
      : { kind: 'started', job, replayed: true };
  }

  override async find(id: string): Promise<Job | undefined> {
    return (await this.database.query<Job>(`select ${JOB_COLUMNS} from runtime.jobs where id = $1`, [id]))[0];
  }
}
