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
import { WithdrawProgrammeVersionCommand } from './withdraw-programme-version.handler';

class ReasonOfVersionDto {
  @TextField({ max: 500 })
  readonly reason!: string;
}

/** A version that does not come into force: sent back by its approver, or taken back by its author. */
@ApiTags('programs')
@Controller({ path: 'programs/:programmeId/versions/:version', version: '1' })
export class StopProgrammeVersionController {
  constructor(private readonly commands: CommandBus) {}

  @Post('return')
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
    @Body() { reason }: ReasonOfVersionDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new ReturnProgrammeVersionCommand({ programmeId, version, reason }, meta);
    return answer(await this.commands.execute(command), viewOfState(version, meta.now));
  }

  @Post('withdraw')
  @Access(['programme.author'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(versionStateView)
  @Refuses(programsProblems, ['VERSION_UNKNOWN', 'VERSION_NOT_OPEN', 'REASON_MISSING'])
  @ApiOperation({
    operationId: 'withdrawProgrammeVersion',
    summary: 'Withdraw a version that is not approved',
  })
  async withdraw(
    @Param('programmeId') programmeId: string,
    @Param('version', NumberInPath) version: number,
    @Body() { reason }: ReasonOfVersionDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new WithdrawProgrammeVersionCommand({ programmeId, version, reason }, meta);
    return answer(await this.commands.execute(command), viewOfState(version, meta.now));
  }
}
