import { Controller, Get, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Access } from '../access';
import { Answers } from '../views/described-answers';
import { is, view, type ViewOf } from '../views/vocabulary';
import { HealthReport } from './health-report';
import { readinessView, type Readiness } from './readiness';

const livenessView = view('Liveness', { status: is.exactly('up') });

@ApiTags('health')
@Controller({ path: 'health', version: VERSION_NEUTRAL })
export class HealthController {
  constructor(private readonly health: HealthReport) {}

  @Get('live')
  @Access([], 'public')
  @Answers(livenessView)
  @ApiOperation({ operationId: 'getLiveness', summary: 'The process answers; nothing else is touched' })
  live(): ViewOf<typeof livenessView> {
    return { status: 'up' };
  }

  @Get('ready')
  @Access([], 'public')
  @Answers(readinessView, { status: [200, 503] })
  @ApiOperation({
    operationId: 'getReadiness',
    summary: 'Whether work can be done: log, database, read models',
  })
  async ready(@Res({ passthrough: true }) response: Response): Promise<Readiness> {
    const report = await this.health.ready();
    response.status(report.status === 'down' ? 503 : 200);
    return report;
  }
}
