import { absent, Access, AnswersRecord, historyOf, historyView, RecordAnswer } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { exists } from '../../../domain/batch/payout-batch';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import { BATCH_SENTENCES } from './batch-sentences';

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class BatchHistoryController {
  constructor(private readonly runner: DeciderRunner) {}

  @Get(':batchId/history')
  @Access(['finance.analyst', 'finance.approver', 'auditor'], 'vendor')
  @AnswersRecord(historyView)
  @ApiOperation({
    operationId: 'getPayoutBatchHistory',
    summary: 'What happened to a batch, by whom and why',
  })
  async history(@Param('batchId') id: string) {
    const { state, revision, events } = await this.runner.load(payoutBatchDecider, id);
    if (!exists(state)) throw absent();
    return new RecordAnswer(revision, { id, ...historyOf(events, BATCH_SENTENCES) });
  }
}
