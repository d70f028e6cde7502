import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField, InBulk } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { payoutBatchView, viewOfBatch } from '../../../batch.view';
import { payoutsProblems } from '../../../payouts.problems';
import { HoldPayoutItemCommand } from './hold-item.handler';

export class HoldPayoutItemDto {
  @TextField({ min: 0, max: 500, description: 'Why it is not to be paid now.' }) readonly reason!: string;
}

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class HoldItemController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':batchId/items/:itemId/hold')
  @Access(['finance.analyst', 'finance.approver'], 'vendor')
  @Requires()
  @AnswersCommand(payoutBatchView)
  @Refuses(payoutsProblems, ['BATCH_NOT_OPEN', 'STATUS_UNKNOWN_ITEM', 'REASON_MISSING'])
  @InBulk()
  @ApiOperation({ operationId: 'holdPayoutItem', summary: 'Keep an item of a batch from being paid' })
  async hold(
    @Param('batchId') batchId: string,
    @Param('itemId') itemId: string,
    @Body() { reason }: HoldPayoutItemDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new HoldPayoutItemCommand({ batchId, itemId, reason }, meta);
    return answer(await this.commands.execute(command), viewOfBatch);
  }
}
