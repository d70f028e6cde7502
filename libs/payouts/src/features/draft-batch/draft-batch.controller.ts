import {
  Access,
  answer,
  CurrencyField,
  Meta,
  Refuses,
  Requires,
  TextField,
  TextListField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { payoutsProblems } from '../../payouts.problems';
import { payoutBatchView } from '../../domain/batch/payout-batch.view';
import { DraftPayoutBatchCommand } from './draft-batch.handler';

export class DraftPayoutBatchDto {
  @TextField({ max: 60, example: 'jpa-2023' })
  readonly programmeId!: string;
  @CurrencyField() readonly currency!: string;
  @TextListField({ optional: true, max: 500, description: 'Absent: every payable statement.' })
  readonly statementIds?: readonly string[];
}

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class DraftBatchController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(201)
  @Access(['finance.analyst'], 'vendor')
  @Requires('Idempotency-Key')
  @Refuses(payoutsProblems)
  @ApiOperation({ operationId: 'draftPayoutBatch', summary: 'Gather payable statement lines in a batch' })
  async draft(@Body() body: DraftPayoutBatchDto, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new DraftPayoutBatchCommand(body, meta)), payoutBatchView);
  }
}
