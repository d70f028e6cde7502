import { Access, answer, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { payoutBatchView } from '../../domain/batch/payout-batch.view';
import { payoutsProblems } from '../../payouts.problems';
import { SubmitPayoutBatchCommand } from './submit-batch.handler';

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class SubmitBatchController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':batchId/submit')
  @HttpCode(200)
  @Access(['finance.analyst'], 'vendor')
  @Requires('If-Match', 'Idempotency-Key')
  @Refuses(payoutsProblems)
  @ApiOperation({ operationId: 'submitPayoutBatch', summary: 'Freeze a batch for approval' })
  async submit(@Param('batchId') batchId: string, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(new SubmitPayoutBatchCommand({ batchId }, meta)),
      payoutBatchView,
    );
  }
}
