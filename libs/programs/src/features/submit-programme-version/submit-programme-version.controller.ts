import { Access, answer, AnswersCommand, Meta, NumberInPath, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { versionStateView, viewOfState } from '../../programme.view';
import { programsProblems } from '../../programs.problems';
import { SubmitProgrammeVersionCommand } from './submit-programme-version.handler';

@ApiTags('programs')
@Controller({ path: 'programs', version: '1' })
export class SubmitProgrammeVersionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':programmeId/versions/:version/submit')
  @Access(['programme.author'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(versionStateView)
  @Refuses(programsProblems, ['VERSION_UNKNOWN', 'VERSION_NOT_DRAFT'])
  @ApiOperation({ operationId: 'submitProgrammeVersion', summary: 'Submit a drafted version for approval' })
  async submit(
    @Param('programmeId') programmeId: string,
    @Param('version', NumberInPath) version: number,
    @Meta() meta: CommandMeta,
  ) {
    return answer(
      await this.commands.execute(new SubmitProgrammeVersionCommand({ programmeId, version }, meta)),
      viewOfState(version, meta.now),
    );
  }
}
