import { Jobs, type Job } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { absent } from '../absent';
import { Access, isVendor, type Principal } from '../access';
import { BULK_JOB } from '../bulk/bulk.job';
import { bulkItemView, bulkResultView } from '../bulk/bulk.view';
import { Viewer } from '../operation';
import { Answers } from '../views/described-answers';
import { is, view, type ViewOf } from '../views/vocabulary';

export const JOB_STATUSES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export const jobProgressView = view('JobProgress', { done: is.count, total: is.count, unit: is.text });
export const jobProblemView = view('JobProblem', { code: is.code, detail: is.sentence });

const jobView = view('Job', {
  id: is.id,
  kind: is.text,
  status: is.oneOf(JOB_STATUSES),
  progress: jobProgressView.nullable(),
  result: is.document('What came of it, by kind: ids and counts of what was made.').nullable(),
  problem: jobProblemView.nullable(),
  items: is.listOf(bulkItemView).optional().describe('Of a bulk that has ended: what came of each record.'),
  startedBy: is.id,
  createdAt: is.instant,
  startedAt: is.instant.nullable(),
  finishedAt: is.instant.nullable(),
});

/** Long work, for who started it and for the organisation it was started in. */
@ApiTags('jobs')
@Controller({ path: 'jobs', version: '1' })
export class JobsController {
  constructor(private readonly jobs: Jobs) {}

  @Get(':id')
  @Access(['*'], 'own', { machine: 'pos:write' })
  @Answers(jobView)
  @ApiOperation({ operationId: 'getJob', summary: 'How far a job is, and what came of it' })
  async get(@Param('id') id: string, @Viewer() viewer: Principal): Promise<ViewOf<typeof jobView>> {
    const job = await this.jobs.find(id);
    if (job === undefined || !maySee(job, viewer)) throw absent();
    const { kind, status, progress, problem, startedBy, createdAt, startedAt, finishedAt } = job;
    const said = { id, kind, status, progress, problem, startedBy, createdAt, startedAt, finishedAt };
    return { ...said, ...resultOf(job) };
  }
}

const resultOf = ({ kind, result }: Job): Pick<ViewOf<typeof jobView>, 'result' | 'items'> => {
  if (kind !== BULK_JOB || result === null) return { result };
  const { items, ...counts } = bulkResultView.parse(result);
  return { result: counts, items };
};

/**
 * A person of the vendor without any role sees what it started, and nothing else. What came of a bulk tells as much of its
 * records as the command would have told: nobody but who sent it reads it.
 */
const maySee = (job: Job, viewer: Principal): boolean =>
  job.startedBy === viewer.id ||
  (job.kind !== BULK_JOB && job.orgId === viewer.orgId && (!isVendor(viewer) || viewer.roles.length > 0));
