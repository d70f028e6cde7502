import { RuntimeAdmin } from '@channel/runtime';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { absent } from '../absent';
import { Access } from '../access';
import { Answers, AnswersList } from '../views/described-answers';
import { is, view, type ViewOf } from '../views/vocabulary';

const givenUpJobView = view('GivenUpJob', {
  id: is.text,
  kind: is.text,
  startedBy: is.text,
  createdAt: is.instant,
  finishedAt: is.instant,
  fault: is.text,
});
const retriedJobView = view('RetriedJob', { id: is.text, status: is.oneOf(['queued']) });

/** Long work that failed again and again, for who keeps the installation. An absent log or database is no failure of it. */
@ApiTags('runtime')
@Controller({ path: 'runtime/jobs', version: '1' })
export class GivenUpJobsController {
  constructor(private readonly runtime: RuntimeAdmin) {}

  @Get()
  @Access(['platform.admin'], 'vendor')
  @AnswersList(givenUpJobView)
  @ApiOperation({
    operationId: 'listGivenUpJobs',
    summary: 'The last 100 jobs that were given up, with the cause',
  })
  async list(): Promise<{ data: readonly ViewOf<typeof givenUpJobView>[] }> {
    return { data: await this.runtime.givenUpJobs() };
  }

  @Post(':jobId/retry')
  @HttpCode(202)
  @Access(['platform.admin'], 'vendor')
  @Answers(retriedJobView)
  @ApiOperation({
    operationId: 'retryJob',
    summary: 'Have a job that was given up done again; what it did stays',
  })
  async retry(@Param('jobId') jobId: string): Promise<ViewOf<typeof retriedJobView>> {
    // What runs or has ended of its own needs no retry: to this route only jobs that were given up exist.
    if (!(await this.runtime.retryJob(jobId))) throw absent();
    return { id: jobId, status: 'queued' };
  }
}
