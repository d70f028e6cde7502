import {
  Access,
  answer,
  AnswersCommand,
  hasRole,
  Meta,
  Refuses,
  Requires,
  TextField,
  Viewer,
  type Principal,
  type Role,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FinanceSide } from '../../../domain/batch/payout-batch.events';
import { payoutBatchView, viewOfBatch } from '../../../batch.view';
import { payoutsProblems } from '../../../payouts.problems';
import { CancelPayoutBatchCommand } from './cancel-batch.handler';

export class CancelPayoutBatchDto {
  @TextField({ max: 1000 }) readonly reason!: string;
}

const SIDES: readonly (readonly [Role, FinanceSide])[] = [
  ['finance.analyst', 'analyst'],
  ['finance.approver', 'approver'],
];

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class CancelBatchController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':batchId/cancel')
  @Access(['finance.analyst', 'finance.approver'], 'vendor')
  @Requires('If-Match', 'Idempotency-Key')
  @AnswersCommand(payoutBatchView)
  @Refuses(payoutsProblems, ['BATCH_NOT_OPEN', 'REASON_MISSING', 'FOUR_EYES'])
  @ApiOperation({
    operationId: 'cancelPayoutBatch',
    summary: 'Ask for or agree to cancelling a batch: an analyst and an approver together',
  })
  async cancel(
    @Param('batchId') batchId: string,
    @Body() { reason }: CancelPayoutBatchDto,
    @Viewer() viewer: Principal,
    @Meta() meta: CommandMeta,
  ) {
    const sides = SIDES.flatMap(([role, side]) => (hasRole(viewer, role) ? [side] : []));
    const command = new CancelPayoutBatchCommand({ batchId, reason, sides }, meta);
    return answer(await this.commands.execute(command), viewOfBatch);
  }
}
