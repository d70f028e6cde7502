import {
  Access,
  AnswersCommand,
  CountField,
  Meta,
  Refuses,
  Requires,
  TextField,
  InBulk,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithLot, creditLotView, LOT_MANAGERS } from '../../../credit-lot.view';
import { creditsProblems } from '../../../credits.problems';
import {
  ApproveCreditCorrectionCommand,
  DeclineCreditCorrectionCommand,
  RequestCreditCorrectionCommand,
} from './correct-lot.handler';

class DeclineCreditCorrectionDto {
  @TextField({ max: 2000 }) readonly reason!: string;
}
class RequestCreditCorrectionDto extends DeclineCreditCorrectionDto {
  @CountField({ max: 1_000_000, description: 'How much less was meant: at most what is free.' })
  readonly quantity!: number;
}

@ApiTags('credits')
@Controller({ path: 'credit-lots/:lotId', version: '1' })
export class CorrectCreditLotController {
  constructor(private readonly commands: CommandBus) {}

  @Post('request-correction')
  @Access(LOT_MANAGERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(creditLotView)
  @Refuses(creditsProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'LOT_UNKNOWN', 'QUANTITY_ZERO', 'BALANCE_TOO_LOW'] as const),
    ...(['CORRECTION_WAITS', 'HUMAN_REQUIRED', 'REASON_MISSING'] as const),
  ])
  @ApiOperation({
    operationId: 'requestCreditCorrection',
    summary: 'Say that a lot was granted by mistake, in whole or in part; a lead decides',
  })
  request(
    @Param('lotId') lotId: string,
    @Body() { quantity, reason }: RequestCreditCorrectionDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { lotId, quantity: BigInt(quantity), reason };
    return answerWithLot(this.commands.execute(new RequestCreditCorrectionCommand(data, meta)));
  }

  @Post('approve-correction')
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(creditLotView)
  @Refuses(creditsProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'LOT_UNKNOWN', 'CORRECTION_NOT_OPEN', 'BALANCE_TOO_LOW'] as const),
    ...(['HUMAN_REQUIRED', 'FOUR_EYES'] as const),
  ])
  @InBulk()
  @ApiOperation({ operationId: 'approveCreditCorrection', summary: 'Take back what was granted by mistake' })
  approve(@Param('lotId') lotId: string, @Meta() meta: CommandMeta) {
    return answerWithLot(this.commands.execute(new ApproveCreditCorrectionCommand({ lotId }, meta)));
  }

  @Post('decline-correction')
  @Access(['channel.lead'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(creditLotView)
  @Refuses(creditsProblems, [
    ...(['VERSION_NOT_IN_FORCE', 'LOT_UNKNOWN', 'CORRECTION_NOT_OPEN', 'HUMAN_REQUIRED'] as const),
    ...(['FOUR_EYES', 'REASON_MISSING'] as const),
  ])
  @ApiOperation({ operationId: 'declineCreditCorrection', summary: 'Leave a lot as it is, with a reason' })
  decline(
    @Param('lotId') lotId: string,
    @Body() { reason }: DeclineCreditCorrectionDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { lotId, reason };
    return answerWithLot(this.commands.execute(new DeclineCreditCorrectionCommand(data, meta)));
  }
}
