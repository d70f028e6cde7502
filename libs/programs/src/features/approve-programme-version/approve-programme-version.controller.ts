import { Access, answer, AnswersCommand, Meta, NumberInPath, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { versionStateView, viewOfState } from '../../programme.view';
import { programsProblems } from '../../programs.problems';
import { ApproveProgrammeVersionCommand } from './approve-programme-version.handler';

@ApiTags('programs')
@Controller({ path: 'programs', version: '1' })
export class ApproveProgrammeVersionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':programmeId/versions/:version/approve')
  @Access(['programme.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match')
  @AnswersCommand(versionStateView)
  @Refuses(programsProblems, [
    'VERSION_UNKNOWN',
    'VERSION_NOT_SUBMITTED',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
    'EFFECTIVE_NOT_QUARTER_START',
    'EFFECTIVE_IN_PAST',
    'EFFECTIVE_DAY_TAKEN',
  ])
  @ApiOperation({
    operationId: 'approveProgrammeVersion',
    summary: 'Approve a version that another person wrote',
  })
  async approve(
    @Param('programmeId') programmeId: string,
    @Param('version', NumberInPath) version: number,
    @Meta() meta: CommandMeta,
  ) {
    const asked = { programmeId, version };
    return answer(
      await this.commands.execute(new ApproveProgrammeVersionCommand(asked, meta)),
      viewOfState(version, meta.now),
    );
  }
}
