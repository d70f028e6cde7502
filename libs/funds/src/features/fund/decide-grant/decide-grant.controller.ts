import { Access, AnswersCommand, Meta, Refuses, Requires, InBulk } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithGrant } from '../../../answers';
import { fundGrantView } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import { ReasonDto } from '../../../reason.dto';
import { ApproveFundGrantCommand, DeclineFundGrantCommand } from './decide-grant.handler';

@ApiTags('funds')
@Controller({ path: 'funds/:fundId/grants/:grantId', version: '1' })
export class DecideFundGrantController {
  constructor(private readonly commands: CommandBus) {}

  @Post('approve')
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match')
  @AnswersCommand(fundGrantView)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'GRANT_UNKNOWN',
    'GRANT_NOT_OPEN',
    'LOT_EXPIRED',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
  ])
  @InBulk()
  @ApiOperation({
    operationId: 'approveFundGrant',
    summary: 'Grant what somebody else proposed: its lot begins',
  })
  async approve(
    @Param('fundId') fundId: string,
    @Param('grantId') grantId: string,
    @Meta() meta: CommandMeta,
  ) {
    return answerWithGrant(
      this.commands.execute(new ApproveFundGrantCommand({ fundId, grantId }, meta)),
      grantId,
    );
  }

  @Post('decline')
  @Access(['finance.approver'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(fundGrantView)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'GRANT_UNKNOWN',
    'GRANT_NOT_OPEN',
    'HUMAN_REQUIRED',
    'REASON_MISSING',
  ])
  @ApiOperation({ operationId: 'declineFundGrant', summary: 'Decline a proposed grant, with a reason' })
  async decline(
    @Param('fundId') fundId: string,
    @Param('grantId') grantId: string,
    @Body() { reason }: ReasonDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { fundId, grantId, reason };
    return answerWithGrant(this.commands.execute(new DeclineFundGrantCommand(data, meta)), grantId);
  }
}
