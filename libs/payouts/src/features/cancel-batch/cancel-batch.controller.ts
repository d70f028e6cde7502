import { Access, answer, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation } from '@nestjs/swagger';
import { payoutBatchView } from '../../domain/batch/payout-batch.view';
import { payoutsProblems } from '../../payouts.problems';
import { CancelPayoutBatchCommand } from './cancel-batch.handler';

export class CancelPayoutBatchDto {
  @TextField({ max: 1000 }) readonly reason!: string;
}

@Controller({ path: 'payout-batches', version: '1' })
export class CancelBatchController {
  constructor(private readonly commands: CommandBus) {}

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
    return answer(await this.commands.execute(command), payoutBatchView);
  }
}
