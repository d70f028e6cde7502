import { Jobs, type Job } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { absent } from '../absent';
import { Access, isVendor, type Principal } from '../access';
import { Viewer } from '../operation';
import { Answers } from '../views/described-answers';
import { is, view, type ViewOf } from '../views/vocabulary';

const jobView = view('Job', {
  id: is.id,
  kind: is.text,
  status: is.oneOf(['queued', 'running', 'succeeded', 'failed', 'cancelled']),
  progress: view('JobProgress', { done: is.count, total: is.count, unit: is.text }).nullable(),
  result: is.document('What came of it, by kind: ids and counts of what was made.').nullable(),
  problem: view('JobProblem', { code: is.code, detail: is.text }).nullable(),
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
    const { kind, status, progress, result, problem, startedBy, createdAt, startedAt, finishedAt } = job;
    return { id, kind, status, progress, result, problem, startedBy, createdAt, startedAt, finishedAt };
  }
}

/** A person of the vendor without any role sees what it started, and nothing else. */
const maySee = (job: Job, viewer: Principal): boolean =>
  job.startedBy === viewer.id ||
  (job.orgId === viewer.orgId && (!isVendor(viewer) || viewer.roles.length > 0));
