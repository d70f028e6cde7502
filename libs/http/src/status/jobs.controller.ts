import { Jobs, type Job } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { absent } from '../absent';
import { Access, isVendor, type Principal } from '../access';
import { Viewer } from '../operation';

/** Long work, for who started it and for the organisation it was started in. */
@ApiTags('jobs')
@Controller({ path: 'jobs', version: '1' })
export class JobsController {
  constructor(private readonly jobs: Jobs) {}

  @Get(':id')
  @Access(['*'], 'own', { machine: 'pos:write' })
  @ApiOperation({ operationId: 'getJob', summary: 'How far a job is, and what came of it' })
  async get(@Param('id') id: string, @Viewer() viewer: Principal): Promise<object> {
    const job = await this.jobs.find(id);
    if (job === undefined || !maySee(job, viewer)) throw absent();
    const {
      id: jobId,
      kind,
      status,
      progress,
      result,
      problem,
      startedBy,
      createdAt,
      startedAt,
      finishedAt,
    } = job;
    return {
      id: jobId,
      kind,
      status,
      progress,
      result,
      problem,
      startedBy,
      createdAt,
      startedAt,
      finishedAt,
    };
  }
}

/** A person of the vendor without any role sees what it started, and nothing else. */
const maySee = (job: Job, viewer: Principal): boolean =>
  job.startedBy === viewer.id ||
  (job.orgId === viewer.orgId && (!isVendor(viewer) || viewer.roles.length > 0));
