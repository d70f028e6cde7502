import {
  Access,
  AnswersJob,
  CountField,
  is,
  Meta,
  NumberInPath,
  Refuses,
  Requires,
  TextListField,
  view,
} from '@channel/http';
import { DraftedVersions } from '@channel/programs';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ArrayUnique } from 'class-validator';
import type { Response } from 'express';
import { requireProgramme } from '../../../require-programme';
import { rewardsProblems } from '../../../rewards.problems';
import { planNotCalculatedView } from '../../../run.view';
import { simulatedRunView } from '../../../simulation.view';
import {
  MOST_QUARTERS,
  NEAR_PERCENT,
  SimulateProgrammeVersionCommand,
} from './simulate-programme-version.handler';

class SimulateProgrammeVersionDto {
  @ArrayUnique()
  @TextListField({
    max: MOST_QUARTERS,
    description: 'Quarters whose statements are issued, such as 2026-Q2.',
  })
  readonly quarters!: readonly string[];
  @CountField({
    ...{ max: 50, optional: true },
    description: `How near to a band counts as near, in percent of where it begins; ${String(NEAR_PERCENT)} unless it is said.`,
  })
  readonly nearPercent?: number;
}

const previewView = view('SimulationPreview', {
  dryRun: is.exactly(true),
  programmeId: is.id,
  version: is.count,
  runs: is.listOf(simulatedRunView),
  plansNotCalculated: is.listOf(planNotCalculatedView),
});

@ApiTags('programs')
@Controller({ path: 'programs', version: '1' })
export class SimulateProgrammeVersionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly drafts: DraftedVersions,
  ) {}

  /** 202 with the job; with `dryRun=true` 200 with the runs that would be calculated again. */
  @Post(':programmeId/versions/:version/simulate')
  @Access(['programme.author', 'programme.approver'], 'vendor')
  @Requires('Idempotency-Key')
  @AnswersJob(previewView)
  @Refuses(rewardsProblems, [
    'VERSION_UNKNOWN',
    'VERSION_NOT_OPEN',
    'DEFINITION_INVALID',
    'PERIOD_NOT_ENDED',
    'RUN_NOT_ISSUED',
    'CURRENCY_DIFFERS',
    'SIMULATION_RUNNING',
  ])
  @ApiOperation({
    operationId: 'simulateProgrammeVersion',
    summary: 'Calculate past quarters again by a draft of the rules; no statement and no account changes',
  })
  async simulate(
    @Param('programmeId') programmeId: string,
    @Param('version', NumberInPath) version: number,
    @Body() { quarters, nearPercent }: SimulateProgrammeVersionDto,
    @Meta() meta: CommandMeta,
    @Res({ passthrough: true }) response: Response,
  ) {
    await requireProgramme(this.drafts, programmeId);
    const asked = { programmeId, version, quarters, nearPercent: nearPercent ?? NEAR_PERCENT };
    const result = await this.commands.execute(new SimulateProgrammeVersionCommand(asked, meta));
    switch (result.kind) {
      case 'refused':
        return result;
      case 'dry_run': {
        response.status(200);
        const { runs, plansNotCalculated } = result;
        return { dryRun: true as const, programmeId, version, runs, plansNotCalculated };
      }
      case 'started':
        response.setHeader('Location', `/v1/jobs/${result.jobId}`);
        response.setHeader('Idempotency-Replayed', String(result.replayed));
        return { id: result.id, jobId: result.jobId };
    }
  }
}
