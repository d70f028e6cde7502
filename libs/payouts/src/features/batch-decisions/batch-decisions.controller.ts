import { Access, answer, ChoiceField, ListField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation } from '@nestjs/swagger';
import { payoutsProblems } from '../../payouts.problems';
import { ApprovePayoutBatchCommand } from '../approve-batch/approve-batch.handler';
import { batchView } from '../batch-list/batch.view';
import { CancelPayoutBatchCommand } from '../cancel-batch/cancel-batch.handler';
import { ExportPayoutBatchCommand } from '../export-batch/export-batch.handler';
import { RecordPayoutResultsCommand } from '../record-results/record-results.handler';
import { SubmitPayoutBatchCommand } from '../submit-batch/submit-batch.handler';

export class PayoutResultDto {
  @TextField({ max: 35 }) readonly endToEndId!: string;
  @ChoiceField(['paid', 'failed']) readonly status!: 'paid' | 'failed';
  @TextField({ optional: true, max: 500, description: 'Needed for a failed payment.' })
  readonly reason?: string;
}
export class RecordPayoutResultsDto {
  @ListField(() => PayoutResultDto, { max: 10_000 }) readonly results!: readonly PayoutResultDto[];
}
export class CancelPayoutBatchDto {
  @TextField({ max: 1000 }) readonly reason!: string;
}

@Controller({ path: 'payout-batches', version: '1' })
export class BatchDecisionsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':batchId/submit')
  @HttpCode(200)
  @Access(['finance.analyst'], 'vendor')
  @Requires('If-Match', 'Idempotency-Key')
  @Refuses(payoutsProblems)
  @ApiOperation({ operationId: 'submitPayoutBatch', summary: 'Freeze a batch for approval' })
  async submit(@Param('batchId') batchId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new SubmitPayoutBatchCommand({ batchId }, meta)), batchView);
  }

  @Post(':batchId/approve')
  @HttpCode(200)
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match', 'Idempotency-Key')
  @Refuses(payoutsProblems)
  @ApiOperation({ operationId: 'approvePayoutBatch', summary: 'Approve a submitted batch' })
  async approve(@Param('batchId') batchId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new ApprovePayoutBatchCommand({ batchId }, meta)), batchView);
  }

  @Post(':batchId/export')
  @HttpCode(200)
  @Access(['finance.analyst'], 'vendor', { stepUp: true })
  @Requires('Idempotency-Key')
  @Refuses(payoutsProblems)
  @ApiOperation({ operationId: 'exportPayoutBatch', summary: 'Write the payment file of an approved batch' })
  async export(@Param('batchId') batchId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new ExportPayoutBatchCommand({ batchId }, meta)), batchView);
  }

  @Post(':batchId/record-results')
  @HttpCode(200)
  @Access(['finance.analyst'], 'vendor')
  @Requires('Idempotency-Key')
  @Refuses(payoutsProblems)
  @ApiOperation({ operationId: 'recordPayoutResults', summary: 'Record what the bank did with the payments' })
  async record(
    @Param('batchId') batchId: string,
    @Body() { results }: RecordPayoutResultsDto,
    @Meta() meta: CommandMeta,
  ) {
    const data = { batchId, results: results.map((result) => ({ ...result })) };
    return answer(await this.commands.execute(new RecordPayoutResultsCommand(data, meta)), batchView);
  }

  @Post(':batchId/cancel')
  @HttpCode(200)
  @Access(['finance.analyst', 'finance.approver'], 'vendor')
  @Requires('If-Match', 'Idempotency-Key')
  @Refuses(payoutsProblems)
  @ApiOperation({ operationId: 'cancelPayoutBatch', summary: 'Cancel a batch that was not exported' })
  async cancel(
    @Param('batchId') batchId: string,
    @Body() { reason }: CancelPayoutBatchDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new CancelPayoutBatchCommand({ batchId, reason }, meta);
    return answer(await this.commands.execute(command), batchView);
  }
}
