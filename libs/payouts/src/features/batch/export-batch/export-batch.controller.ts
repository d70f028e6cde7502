import { Access, answer, AnswersCommand, Meta, Refuses, Requires } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { payoutBatchView, viewOfBatch } from '../../../batch.view';
import { payoutsProblems } from '../../../payouts.problems';
import { ExportPayoutBatchCommand } from './export-batch.handler';

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class ExportBatchController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':batchId/export')
  @Access(['finance.analyst'], 'vendor', { stepUp: true })
  @Requires('Idempotency-Key')
  @AnswersCommand(payoutBatchView)
  @Refuses(payoutsProblems, [
    'BATCH_NOT_OPEN',
    'ON_HOLD',
    'ACCOUNT_SUPERSEDED',
    'TOTAL_MISMATCH',
    'ACCOUNT_ERASED',
    'TEXT_NOT_ALLOWED',
    'IBAN_INVALID',
    'BIC_INVALID',
    'BIC_REQUIRED',
    'CURRENCY_NOT_ALLOWED',
    'AMOUNT_OUT_OF_RANGE',
    'DATE_NOT_ALLOWED',
  ])
  @ApiOperation({ operationId: 'exportPayoutBatch', summary: 'Write the payment file of an approved batch' })
  async export(@Param('batchId') batchId: string, @Meta() meta: CommandMeta) {
    return answer(await this.commands.execute(new ExportPayoutBatchCommand({ batchId }, meta)), viewOfBatch);
  }
}
