import {
  Access,
  AnswersCommand,
  ChoiceField,
  Meta,
  MoneyField,
  Refuses,
  Requires,
  TextField,
  type MoneyDto,
  InBulk,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithRequest } from '../../../answers';
import { MDF_RULES, type MdfRule } from '../../../domain/mdf-rules';
import { FUND_DECIDERS, mdfRequestView } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import {
  AskMdfRequestCommand,
  ApproveMdfRequestCommand,
  RejectMdfRequestCommand,
} from './decide-request.handler';

class AskMdfRequestDto {
  @TextField({ max: 2000 })
  readonly question!: string;
}
class ApproveMdfRequestDto {
  @MoneyField({ optional: true, description: 'A part of what was asked for; by default the whole.' })
  readonly amount?: MoneyDto;
  @TextField({ optional: true, max: 2000, description: 'Why not the whole.' })
  readonly reason?: string;
}
class RejectMdfRequestDto {
  @TextField({ max: 2000 })
  readonly reason!: string;
  @ChoiceField(MDF_RULES, { description: 'The setting of the programme that it rests on.' })
  readonly rule!: MdfRule;
}

@ApiTags('funds')
@Controller({ path: 'funds/:fundId/requests/:requestId', version: '1' })
export class DecideMdfRequestController {
  constructor(private readonly commands: CommandBus) {}

  @Post('ask')
  @Access(FUND_DECIDERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(mdfRequestView)
  @Refuses(fundsProblems, ['VERSION_NOT_IN_FORCE', 'REQUEST_UNKNOWN', 'REQUEST_NOT_OPEN', 'HUMAN_REQUIRED'])
  @ApiOperation({ operationId: 'askMdfRequest', summary: 'Ask the partner something before deciding' })
  async ask(
    @Param('fundId') fundId: string,
    @Param('requestId') requestId: string,
    @Body() { question }: AskMdfRequestDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { fundId, requestId, question };
    return answerWithRequest(this.commands.execute(new AskMdfRequestCommand(data, meta)), requestId);
  }

  @Post('approve')
  @Access(FUND_DECIDERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(mdfRequestView)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'REQUEST_UNKNOWN',
    'REQUEST_NOT_OPEN',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
    'REASON_MISSING',
    'KIND_NOT_ALLOWED',
    'NOT_ENTITLED',
    'ACTIVITY_TYPE_UNKNOWN',
    'VENDOR_NOT_PREAPPROVED',
    'CURRENCY_DIFFERS',
    'AMOUNT_OUT_OF_RANGE',
  ])
  @InBulk()
  @ApiOperation({
    operationId: 'approveMdfRequest',
    summary: 'Approve a request, in whole or in part: its claims are judged by what is in force now',
  })
  async approve(
    @Param('fundId') fundId: string,
    @Param('requestId') requestId: string,
    @Body() { amount, reason }: ApproveMdfRequestDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { fundId, requestId, amount: amount ?? null, reason: reason ?? null };
    return answerWithRequest(this.commands.execute(new ApproveMdfRequestCommand(data, meta)), requestId);
  }

  @Post('reject')
  @Access(FUND_DECIDERS, 'assigned')
  @Requires('If-Match')
  @AnswersCommand(mdfRequestView)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'REQUEST_UNKNOWN',
    'REQUEST_NOT_OPEN',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
    'REASON_MISSING',
  ])
  @InBulk()
  @ApiOperation({
    operationId: 'rejectMdfRequest',
    summary: 'Reject a request with a reason and the rule that it rests on; what it held is free again',
  })
  async reject(
    @Param('fundId') fundId: string,
    @Param('requestId') requestId: string,
    @Body() { reason, rule }: RejectMdfRequestDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { fundId, requestId, reason, rule };
    return answerWithRequest(this.commands.execute(new RejectMdfRequestCommand(data, meta)), requestId);
  }
}
