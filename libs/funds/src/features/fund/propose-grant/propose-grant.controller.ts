import {
  Access,
  AnswersCommand,
  DayField,
  IdField,
  Meta,
  MoneyField,
  Refuses,
  Requires,
  TextField,
  type MoneyDto,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithGrant } from '../../../answers';
import { fundGrantView } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import { grantIdOf } from '../../../ids';
import { ProposeFundGrantCommand } from './propose-grant.handler';

class ProposeFundGrantDto {
  @IdField({ description: 'The partner that gets it.' })
  readonly partnerId!: string;
  @MoneyField({ description: 'In the currency of the fund, once it has one.' })
  readonly amount!: MoneyDto;
  @DayField({
    optional: true,
    description: 'The last day on which it can be reserved; by default of the programme.',
  })
  readonly useByOn?: string;
  @TextField({ description: 'What it is for.', example: 'Marketing plan of the second half-year' })
  readonly purpose!: string;
}

@ApiTags('funds')
@Controller({ path: 'fund-grants', version: '1' })
export class ProposeFundGrantController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Access(['channel.lead'], 'vendor')
  @Requires('Idempotency-Key')
  @AnswersCommand(fundGrantView, 201)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'HUMAN_REQUIRED',
    'AMOUNT_OUT_OF_RANGE',
    'CURRENCY_DIFFERS',
    'LOT_EXPIRED',
  ])
  @ApiOperation({
    operationId: 'proposeFundGrant',
    summary: 'Propose money for a partner; finance approves it',
  })
  async propose(@Body() body: ProposeFundGrantDto, @Meta() meta: CommandMeta) {
    const { partnerId, amount, purpose, useByOn } = body;
    const data = { partnerId, amount, purpose, ...(useByOn === undefined ? {} : { useByOn }) };
    return answerWithGrant(
      this.commands.execute(new ProposeFundGrantCommand(data, meta)),
      grantIdOf(meta.commandId),
    );
  }
}
