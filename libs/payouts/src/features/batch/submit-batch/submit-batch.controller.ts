import { Access, answer, AnswersCommand, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { payoutBatchView, viewOfBatch } from '../../../batch.view';
import { payoutsProblems } from '../../../payouts.problems';
import { SubmitPayoutBatchCommand } from './submit-batch.handler';

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class SubmitBatchController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':batchId/submit')
  @Access(['finance.analyst'], 'vendor')
  @Requires('If-Match', 'Idempotency-Key')
  @AnswersCommand(payoutBatchView)
  @Refuses(payoutsProblems, [
    'BATCH_NOT_OPEN',
    'RESERVATION_PENDING',
    'ON_HOLD',
    'PROFILE_INCOMPLETE',
    'PARTNER_SUSPENDED',
    'ACCOUNT_COOLING',
    'NOTHING_PAYABLE',
    'ALREADY_IN_PAYMENT',
  ])
  @ApiOperation({ operationId: 'submitPayoutBatch', summary: 'Freeze a batch for approval' })
  async submit(@Param('batchId') batchId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new SubmitPayoutBatchCommand({ batchId }, meta)), viewOfBatch);
  }
}
