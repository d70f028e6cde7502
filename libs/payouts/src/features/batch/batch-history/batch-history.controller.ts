import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  RecordAnswer,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { exists } from '../../../domain/batch/payout-batch';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import { BATCH_SENTENCES } from './batch-sentences';

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class BatchHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get(':batchId/history')
  @Access(['finance.analyst', 'finance.approver', 'auditor'], 'vendor')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getPayoutBatchHistory',
    summary: 'What happened to a batch, by whom and why',
  })
  async history(@Param('batchId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.runner.load(payoutBatchDecider, id);
    if (!exists(state)) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, BATCH_SENTENCES, viewer)),
    });
  }
}
