import { Access, answer, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { payoutBatchView } from '../../domain/batch/payout-batch.view';
import { payoutsProblems } from '../../payouts.problems';
import { ExportPayoutBatchCommand } from './export-batch.handler';

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class ExportBatchController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':batchId/export')
  @HttpCode(200)
  @Access(['finance.analyst'], 'vendor', { stepUp: true })
  @Requires('Idempotency-Key')
  @Refuses(payoutsProblems)
  @ApiOperation({ operationId: 'exportPayoutBatch', summary: 'Write the payment file of an approved batch' })
  async export(@Param('batchId') batchId: string, @Meta() meta: CommandMeta) {
    return answer(
      await this.commands.execute(new ExportPayoutBatchCommand({ batchId }, meta)),
      payoutBatchView,
    );
  }
}
