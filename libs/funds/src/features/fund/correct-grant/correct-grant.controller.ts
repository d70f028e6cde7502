import {
  Access,
  AnswersCommand,
  Meta,
  MoneyField,
  Refuses,
  Requires,
  TextField,
  type MoneyDto,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithGrant } from '../../../answers';
import { fundGrantView } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import { ReasonDto } from '../../../reason.dto';
import {
  ApproveFundCorrectionCommand,
  DeclineFundCorrectionCommand,
  RequestFundCorrectionCommand,
} from './correct-grant.handler';

class RequestFundCorrectionDto {
  @MoneyField({ description: 'How much less was meant; at most what is free in its lot.' })
  readonly amount!: MoneyDto;
  @TextField({ max: 2000 })
  readonly reason!: string;
}

@ApiTags('funds')
@Controller({ path: 'funds/:fundId/grants/:grantId', version: '1' })
export class CorrectFundGrantController {
  constructor(private readonly commands: CommandBus) {}

  @Post('request-correction')
  @Access(['channel.lead', 'finance.analyst'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(fundGrantView)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'GRANT_UNKNOWN',
    'GRANT_NOT_OPEN',
    'LOT_EXPIRED',
    'CURRENCY_DIFFERS',
    'AMOUNT_OUT_OF_RANGE',
    'HUMAN_REQUIRED',
    'REASON_MISSING',
  ])
  @ApiOperation({
    operationId: 'requestFundCorrection',
    summary: 'Say that a grant was given by mistake, in whole or in part',
  })
  async request(
    @Param('fundId') fundId: string,
    @Param('grantId') grantId: string,
    @Body() { amount, reason }: RequestFundCorrectionDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { fundId, grantId, amount, reason };
    return answerWithGrant(this.commands.execute(new RequestFundCorrectionCommand(data, meta)), grantId);
  }

  @Post('approve-correction')
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match')
  @AnswersCommand(fundGrantView)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'GRANT_UNKNOWN',
    'CORRECTION_NOT_OPEN',
    'LOT_EXPIRED',
    'AMOUNT_OUT_OF_RANGE',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
  ])
  @ApiOperation({
    operationId: 'approveFundCorrection',
    summary: 'Take back what was granted by mistake, as somebody else asked',
  })
  async approve(
    @Param('fundId') fundId: string,
    @Param('grantId') grantId: string,
    @Meta() meta: CommandMeta,
  ) {
    return answerWithGrant(
      this.commands.execute(new ApproveFundCorrectionCommand({ fundId, grantId }, meta)),
      grantId,
    );
  }

  @Post('decline-correction')
  @Access(['finance.approver'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(fundGrantView)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'GRANT_UNKNOWN',
    'CORRECTION_NOT_OPEN',
    'HUMAN_REQUIRED',
    'REASON_MISSING',
  ])
  @ApiOperation({ operationId: 'declineFundCorrection', summary: 'Leave a grant as it is, with a reason' })
  async decline(
    @Param('fundId') fundId: string,
    @Param('grantId') grantId: string,
    @Body() { reason }: ReasonDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { fundId, grantId, reason };
    return answerWithGrant(this.commands.execute(new DeclineFundCorrectionCommand(data, meta)), grantId);
  }
}
