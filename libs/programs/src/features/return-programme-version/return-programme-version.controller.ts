import {
  Access,
  answer,
  AnswersCommand,
  Meta,
  NumberInPath,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { versionStateView, viewOfState } from '../../programme.view';
import { programsProblems } from '../../programs.problems';
import { ReturnProgrammeVersionCommand } from './return-programme-version.handler';

class ReturnProgrammeVersionDto {
  @TextField({ max: 500 })
  readonly reason!: string;
}

@ApiTags('programs')
@Controller({ path: 'programs', version: '1' })
export class ReturnProgrammeVersionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':programmeId/versions/:version/return')
  @Access(['programme.approver'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(versionStateView)
  @Refuses(programsProblems, ['VERSION_UNKNOWN', 'VERSION_NOT_SUBMITTED', 'REASON_MISSING'])
  @ApiOperation({
    operationId: 'returnProgrammeVersion',
    summary: 'Return a submitted version to its author',
  })
  async return(
    @Param('programmeId') programmeId: string,
    @Param('version', NumberInPath) version: number,
    @Body() { reason }: ReturnProgrammeVersionDto,
    @Meta() meta: CommandMeta,
  ) {
    const asked = { programmeId, version, reason };
    return answer(
      await this.commands.execute(new ReturnProgrammeVersionCommand(asked, meta)),
      viewOfState(version, meta.now),
    );
  }
}
