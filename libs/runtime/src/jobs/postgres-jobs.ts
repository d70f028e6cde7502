import { Database } from '@channel/postgres';
import { Injectable } from '@nestjs/common';
import type { CommandMeta } from '../commands/command-meta';
import { Jobs, type Job, type JobRequest } from './job';

/** A job with what only its execution needs. */
export type QueuedJob = Job & Readonly<{ input: JobRequest['input']; meta: CommandMeta; attempts: number }>;

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
  constructor(private readonly database: Database) {
    super();
  }

  override async start({ id, kind, input, meta }: JobRequest): Promise<Job> {
    const [job] = await this.database.query<Job>(
      `insert into runtime.jobs (id, kind, input, meta, status, "orgId", "startedBy", "createdAt")
       values ($1, $2, $3, $4, 'queued', $5, $6, $7)
       on conflict (id) do update set id = excluded.id returning ${JOB_COLUMNS}`,
      [id, kind, JSON.stringify(input), metaToJson(meta), meta.actor.orgId, meta.actor.id, meta.now],
    );
    return job as Job;
  }

  override async find(id: string): Promise<Job | undefined> {
    return (await this.database.query<Job>(`select ${JOB_COLUMNS} from runtime.jobs where id = $1`, [id]))[0];
  }
}
