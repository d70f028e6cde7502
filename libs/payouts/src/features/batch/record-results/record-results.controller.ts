import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  ListField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RESULTS, type PaymentResult } from '../../../domain/batch/payout-batch.commands';
import { payoutBatchView, viewOfBatch } from '../../../batch.view';
import { payoutsProblems } from '../../../payouts.problems';
import { RecordPayoutResultsCommand } from './record-results.handler';

export class PayoutResultDto {
  @TextField({ max: 35 }) readonly endToEndId!: string;
  @ChoiceField(RESULTS)
  readonly status!: PaymentResult['status'];
  @TextField({ optional: true, max: 500, description: 'Needed unless it is paid.' })
  readonly reason?: string;
}
export class RecordPayoutResultsDto {
  @ListField(() => PayoutResultDto, { max: 10_000 }) readonly results!: readonly PayoutResultDto[];
}

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class RecordResultsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':batchId/record-results')
  @Access(['finance.analyst'], 'vendor')
  @Requires('Idempotency-Key')
  @AnswersCommand(payoutBatchView)
  @Refuses(payoutsProblems, [
    'BATCH_NOT_OPEN',
    'STATUS_UNKNOWN_ITEM',
    'ITEM_OUTCOME_KNOWN',
    'ITEM_OUTCOME_UNKNOWN',
    'REASON_MISSING',
  ])
  @ApiOperation({ operationId: 'recordPayoutResults', summary: 'Record what the bank did with the payments' })
  async record(
    @Param('batchId') batchId: string,
    @Body() { results }: RecordPayoutResultsDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { batchId, results: results.map((result) => ({ ...result })) };
    return answer(await this.commands.execute(new RecordPayoutResultsCommand(data, meta)), viewOfBatch);
  }
}
