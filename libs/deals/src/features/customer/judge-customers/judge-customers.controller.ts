import {
  Access,
  answer,
  ChoiceField,
  IdField,
  Meta,
  Refuses,
  TextField,
  AnswersCommand,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { pairView, viewOfPair } from '../../../conflict.view';
import { dealsProblems } from '../../../deals.problems';
import type { CustomerAnswer } from '../../../domain/customer/customer-pair';
import { JudgeCustomersCommand } from './judge-customers.handler';

class JudgeCustomersDto {
  @IdField({ description: 'The pair of customers, as a claim of the conflict names it.' })
  readonly pairId!: string;
  @ChoiceField(['same', 'different'], {
    description: '`same`: one customer from here on, and one opportunity. `different`: never asked again.',
  })
  readonly answer!: CustomerAnswer;
  @TextField({ max: 2000, description: 'For the vendor; neither partner reads it.' })
  readonly reason!: string;
}

@ApiTags('conflicts')
@Controller({ path: 'conflicts', version: '1' })
export class JudgeCustomersController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':conflictId/judge-customers')
  @AnswersCommand(pairView)
  @Access(['channel.lead'], 'vendor')
  @Refuses(dealsProblems, [
    'HUMAN_REQUIRED',
    'CUSTOMERS_JUDGED',
    'CUSTOMERS_NOT_SUSPECTED',
    'CONFLICT_OF_INTEREST',
    'REASON_MISSING',
  ])
  @ApiOperation({
    operationId: 'judgeCustomers',
    summary: 'Say whether two customers that resemble each other are one',
  })
  async judge(
    @Param('conflictId') conflictId: string,
    @Body() { pairId, answer: said, reason }: JudgeCustomersDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(
      new JudgeCustomersCommand({ conflictId, pairId, answer: said, reason }, meta),
    );
    return answer(outcome, viewOfPair);
  }
}
