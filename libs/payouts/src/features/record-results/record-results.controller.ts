import { Access, answer, ChoiceField, ListField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { payoutBatchView } from '../../domain/batch/payout-batch.view';
import { payoutsProblems } from '../../payouts.problems';
import { RecordPayoutResultsCommand } from './record-results.handler';

export class PayoutResultDto {
  @TextField({ max: 35 }) readonly endToEndId!: string;
  @ChoiceField(['paid', 'failed', 'unknown']) readonly status!: 'paid' | 'failed' | 'unknown';
  @TextField({ optional: true, max: 500, description: 'Needed unless it is paid.' })
  readonly reason?: string;
}
export class RecordPayoutResultsDto {
  @ListField(() => PayoutResultDto, { max: 10_000 }) readonly results!: readonly PayoutResultDto[];
}

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class RecordResultsController {
  constructor(private readonly commands: CommandBus) {}

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
    return answer(await this.commands.execute(new RecordPayoutResultsCommand(data, meta)), payoutBatchView);
  }
}
