import { Access, answer, AnswersCommand, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { payoutBatchView, viewOfBatch } from '../../../batch.view';
import { payoutsProblems } from '../../../payouts.problems';
import { ApprovePayoutBatchCommand } from './approve-batch.handler';

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class ApproveBatchController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':batchId/approve')
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match', 'Idempotency-Key')
  @AnswersCommand(payoutBatchView)
  @Refuses(payoutsProblems, [
    'BATCH_NOT_OPEN',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
    'SECOND_APPROVER_REQUIRED',
    'ON_HOLD',
    'ACCOUNT_SUPERSEDED',
    'CURRENCY_NOT_ALLOWED',
    'FX_MISSING',
  ])
  @ApiOperation({ operationId: 'approvePayoutBatch', summary: 'Approve a submitted batch' })
  async approve(@Param('batchId') batchId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new ApprovePayoutBatchCommand({ batchId }, meta)), viewOfBatch);
  }
}
