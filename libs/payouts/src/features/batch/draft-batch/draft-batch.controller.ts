import {
  Access,
  answer,
  AnswersCommand,
  CurrencyField,
  ListField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { payoutsProblems } from '../../../payouts.problems';
import { payoutBatchView, viewOfBatch } from '../../../batch.view';
import { DraftPayoutBatchCommand } from './draft-batch.handler';

export class NamedSourceDto {
  @TextField({ max: 40, example: 'statement' }) readonly kind!: string;
  @TextField({ max: 200, example: 'stmt_0f3a' }) readonly id!: string;
}
export class DraftPayoutBatchDto {
  @TextField({ max: 60, example: 'jpa-2023' })
  readonly programmeId!: string;
  @CurrencyField() readonly currency!: string;
  @ListField(() => NamedSourceDto, {
    optional: true,
    max: 500,
    description: 'Whose whole open balance is paid: the payees of these. Absent: everybody’s.',
  })
  readonly sources?: readonly NamedSourceDto[];
}

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class DraftBatchController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Access(['finance.analyst'], 'vendor')
  @Requires('Idempotency-Key')
  @AnswersCommand(payoutBatchView, 201)
  @Refuses(payoutsProblems, ['NOTHING_PAYABLE', 'BATCH_NOT_OPEN', 'BATCH_TOO_LARGE'])
  @ApiOperation({ operationId: 'draftPayoutBatch', summary: 'Gather open balances in a batch' })
  async draft(@Body() body: DraftPayoutBatchDto, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new DraftPayoutBatchCommand(body, meta)), viewOfBatch);
  }
}
