import { Access, answer, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { payoutBatchView } from '../../domain/batch/payout-batch.view';
import { payoutsProblems } from '../../payouts.problems';
import { ApprovePayoutBatchCommand } from './approve-batch.handler';

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class ApproveBatchController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':batchId/approve')
  @HttpCode(200)
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match', 'Idempotency-Key')
  @Refuses(payoutsProblems)
  @ApiOperation({ operationId: 'approvePayoutBatch', summary: 'Approve a submitted batch' })
  async approve(@Param('batchId') batchId: string, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(new ApprovePayoutBatchCommand({ batchId }, meta)),
      payoutBatchView,
    );
  }
}
