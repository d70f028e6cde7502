import { RuntimeAdmin } from '@channel/runtime';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access';
import { AnswersList } from '../views/described-answers';
import { is, view, type ViewOf } from '../views/vocabulary';
import { jobProgressView, JOB_STATUSES } from './jobs.controller';

const recentJobView = view('RecentJob', {
  id: is.text,
  kind: is.text,
  status: is.oneOf(JOB_STATUSES),
  progress: jobProgressView.nullable(),
  code: is.code
    .nullable()
    .describe('Why it failed. Whoever started it was told in words, which may name amounts.'),
  startedBy: is.text,
  createdAt: is.instant,
  startedAt: is.instant.nullable(),
  finishedAt: is.instant.nullable(),
  givenUp: is.flag.describe('It failed again and again; retryJob has it done again.'),
});

/** Long work of everybody, for who keeps the installation: what runs, how far it is, and what became of the rest. */
@ApiTags('runtime')
@Controller({ path: 'runtime/recent-jobs', version: '1' })
export class RecentJobsController {
  constructor(private readonly runtime: RuntimeAdmin) {}

  @Get()
  @Access(['platform.admin'], 'vendor')
  @AnswersList(recentJobView)
  @ApiOperation({
    operationId: 'listRecentJobs',
    summary: 'The last 200 jobs with their progress and what became of them',
  })
  async list(): Promise<{ data: readonly ViewOf<typeof recentJobView>[] }> {
    return { data: await this.runtime.recentJobs() };
  }
}
