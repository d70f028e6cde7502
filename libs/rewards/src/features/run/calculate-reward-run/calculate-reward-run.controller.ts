import {
  Access,
  AnswersJob,
  is,
  Meta,
  QuarterField,
  Refuses,
  Requires,
  TextField,
  view,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { planNotCalculatedView } from '../../../run.view';
import { rewardsProblems } from '../../../rewards.problems';
import { CalculateRewardRunCommand } from './calculate-reward-run.handler';

export class CalculateRewardRunDto {
  @TextField({ max: 60, example: 'jpa-2023' })
  readonly programmeId!: string;
  @QuarterField({ example: '2026-Q3' })
  readonly quarter!: string;
}

const previewView = view('RewardRunPreview', {
  dryRun: is.exactly(true),
  programmeId: is.id,
  quarter: is.quarter,
  partnerCount: is.count,
  lineCount: is.count,
  total: is.money,
  digest: is.text,
  partners: is.listOf(
    view('PartnerPreview', { partnerId: is.id, code: is.text, total: is.money, digest: is.text }),
  ),
  plansNotCalculated: is.listOf(planNotCalculatedView),
});

@ApiTags('rewards')
@Controller({ path: 'reward-runs', version: '1' })
export class CalculateRewardRunController {
  constructor(private readonly commands: CommandBus) {}

  /** 202 with the job; with `dryRun=true` 200 with the totals, and nothing is appended. */
  @Post()
  @Access(['finance.analyst'], 'vendor')
  @Requires('Idempotency-Key')
  @AnswersJob(previewView)
  @Refuses(rewardsProblems, ['VERSION_NOT_IN_FORCE', 'FX_MISSING', 'PERIOD_LOCKED', 'ALREADY_ISSUED'])
  @ApiOperation({ operationId: 'calculateRewardRun', summary: 'Calculate the rewards of a quarter' })
  async calculate(
    @Body() { programmeId, quarter }: CalculateRewardRunDto,
    @Meta() meta: CommandMeta,
    @Res({ passthrough: true }) response: Response,
  ) {
    const result = await this.commands.execute(new CalculateRewardRunCommand({ programmeId, quarter }, meta));
    switch (result.kind) {
      case 'refused':
        return result;
      case 'dry_run':
        response.status(200);
        return {
          ...{ dryRun: true as const, programmeId, quarter, ...result.totals },
          ...{ partners: result.partners, plansNotCalculated: result.plansNotCalculated },
        };
      case 'started':
        response.setHeader('Location', `/v1/jobs/${result.jobId}`);
        response.setHeader('Idempotency-Replayed', String(result.replayed));
        return { id: result.id, jobId: result.jobId };
    }
  }
}
