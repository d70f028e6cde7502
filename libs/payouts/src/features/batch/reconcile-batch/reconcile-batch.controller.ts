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
import { payoutBatchView, viewOfBatch } from '../../../batch.view';
import { payoutsProblems } from '../../../payouts.problems';
import { ReconcilePayoutBatchCommand } from './reconcile-batch.handler';

export class ReconciledPaymentDto {
  @TextField({ max: 35 }) readonly endToEndId!: string;
  @ChoiceField(['paid', 'failed']) readonly status!: 'paid' | 'failed';
  @TextField({ optional: true, max: 500, description: 'Needed unless it is paid.' })
  readonly reason?: string;
}
export class ReconcilePayoutBatchDto {
  @ListField(() => ReconciledPaymentDto, { min: 0, max: 10_000, optional: true })
  readonly results?: readonly ReconciledPaymentDto[];
}

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class ReconcileBatchController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':batchId/reconcile')
  @Access(['finance.analyst'], 'vendor')
  @Requires('If-Match', 'Idempotency-Key')
  @AnswersCommand(payoutBatchView)
  @Refuses(payoutsProblems, [
    'BATCH_NOT_OPEN',
    'STATUS_UNKNOWN_ITEM',
    'ITEM_OUTCOME_KNOWN',
    'ITEM_OUTCOME_UNKNOWN',
    'REASON_MISSING',
  ])
  @ApiOperation({
    operationId: 'reconcilePayoutBatch',
    summary: 'Say what became of unclear payments, and finish the batch',
  })
  async reconcile(
    @Param('batchId') batchId: string,
    @Body() { results = [] }: ReconcilePayoutBatchDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { batchId, results: results.map((result) => ({ ...result })) };
    return answer(await this.commands.execute(new ReconcilePayoutBatchCommand(data, meta)), viewOfBatch);
  }
}
