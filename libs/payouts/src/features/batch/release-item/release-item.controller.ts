import { Access, answer, AnswersCommand, Meta, Refuses, Requires, TextField, InBulk } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { payoutBatchView, viewOfBatch } from '../../../batch.view';
import { payoutsProblems } from '../../../payouts.problems';
import { ReleasePayoutItemCommand } from './release-item.handler';

export class ReleasePayoutItemDto {
  @TextField({ min: 0, max: 500, description: 'Why it may be paid.' }) readonly reason!: string;
}

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class ReleaseItemController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':batchId/items/:itemId/release')
  @Access(['finance.analyst', 'finance.approver'], 'vendor')
  @Requires()
  @AnswersCommand(payoutBatchView)
  @Refuses(payoutsProblems, ['BATCH_NOT_OPEN', 'STATUS_UNKNOWN_ITEM', 'REASON_MISSING', 'FOUR_EYES'])
  @InBulk()
  @ApiOperation({ operationId: 'releasePayoutItem', summary: 'Lift the hold of an item' })
  async release(
    @Param('batchId') batchId: string,
    @Param('itemId') itemId: string,
    @Body() { reason }: ReleasePayoutItemDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new ReleasePayoutItemCommand({ batchId, itemId, reason }, meta);
    return answer(await this.commands.execute(command), viewOfBatch);
  }
}
