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
import { WithdrawProgrammeVersionCommand } from './withdraw-programme-version.handler';

class WithdrawProgrammeVersionDto {
  @TextField({ max: 500 })
  readonly reason!: string;
}

@ApiTags('programs')
@Controller({ path: 'programs', version: '1' })
export class WithdrawProgrammeVersionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':programmeId/versions/:version/withdraw')
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
    @Body() { reason }: WithdrawProgrammeVersionDto,
    @Meta() meta: CommandMeta,
  ) {
    const asked = { programmeId, version, reason };
    return answer(
      await this.commands.execute(new WithdrawProgrammeVersionCommand(asked, meta)),
      viewOfState(version, meta.now),
    );
  }
}
