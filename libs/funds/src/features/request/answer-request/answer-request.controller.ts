import { Access, AnswersCommand, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithRequest } from '../../../answers';
import { FUND_USERS, mdfRequestView } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import { ReasonDto } from '../../../reason.dto';
import { AnswerMdfRequestCommand, CancelMdfRequestCommand } from './answer-request.handler';

class AnswerMdfRequestDto {
  @TextField({ max: 2000 })
  readonly answer!: string;
}

@ApiTags('funds')
@Controller({ path: 'funds/:fundId/requests/:requestId', version: '1' })
export class AnswerMdfRequestController {
  constructor(private readonly commands: CommandBus) {}

  @Post('answer')
  @Access(FUND_USERS, 'own', { machine: 'funds:write' })
  @Requires('Idempotency-Key')
  @AnswersCommand(mdfRequestView)
  @Refuses(fundsProblems, ['VERSION_NOT_IN_FORCE', 'REQUEST_UNKNOWN', 'REQUEST_NOT_OPEN'])
  @ApiOperation({ operationId: 'answerMdfRequest', summary: 'Answer what the vendor asked' })
  async answer(
    @Param('fundId') fundId: string,
    @Param('requestId') requestId: string,
    @Body() { answer: text }: AnswerMdfRequestDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { fundId, requestId, answer: text };
    return answerWithRequest(this.commands.execute(new AnswerMdfRequestCommand(data, meta)), requestId);
  }

  @Post('cancel')
  @Access(FUND_USERS, 'own', { machine: 'funds:write' })
  @Requires('Idempotency-Key')
  @AnswersCommand(mdfRequestView)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'REQUEST_UNKNOWN',
    'REQUEST_NOT_OPEN',
    'CLAIM_EXISTS',
    'REASON_MISSING',
  ])
  @ApiOperation({
    operationId: 'cancelMdfRequest',
    summary: 'Cancel a request of which nothing is claimed; what it held is free again',
  })
  async cancel(
    @Param('fundId') fundId: string,
    @Param('requestId') requestId: string,
    @Body() { reason }: ReasonDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { fundId, requestId, reason };
    return answerWithRequest(this.commands.execute(new CancelMdfRequestCommand(data, meta)), requestId);
  }
}
