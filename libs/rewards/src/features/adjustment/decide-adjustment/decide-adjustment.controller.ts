import { Access, AnswersCommand, InBulk, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AdjustmentViews, adjustmentView } from '../../../adjustment.view';
import { rewardsProblems } from '../../../rewards.problems';
import { ApproveAdjustmentCommand, RejectAdjustmentCommand } from './decide-adjustment.handler';

class RejectAdjustmentDto {
  @TextField({ max: 500 }) readonly reason!: string;
}

@ApiTags('rewards')
@Controller({ path: 'adjustments/:adjustmentId', version: '1' })
export class DecideAdjustmentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly views: AdjustmentViews,
  ) {}

  @Post('approve')
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match')
  @AnswersCommand(adjustmentView)
  @Refuses(rewardsProblems, ['ADJUSTMENT_NOT_OPEN', 'HUMAN_REQUIRED', 'FOUR_EYES', 'ABOVE_ORIGINAL'])
  @InBulk()
  @ApiOperation({
    operationId: 'approveAdjustment',
    summary: 'Approve an adjustment by hand: the next statement says it; a dry run shows what it posts',
  })
  async approve(@Param('adjustmentId') adjustmentId: string, @Meta() meta: CommandMeta) {
    const outcome = await this.commands.execute(new ApproveAdjustmentCommand({ adjustmentId }, meta));
    return this.views.answer(outcome, adjustmentId);
  }

  @Post('reject')
  @Access(['finance.approver'], 'vendor')
  @Requires('If-Match')
  @AnswersCommand(adjustmentView)
  @Refuses(rewardsProblems, ['ADJUSTMENT_NOT_OPEN', 'HUMAN_REQUIRED', 'REASON_MISSING'])
  @InBulk()
  @ApiOperation({ operationId: 'rejectAdjustment', summary: 'Reject an adjustment by hand, with a reason' })
  async reject(
    @Param('adjustmentId') adjustmentId: string,
    @Body() { reason }: RejectAdjustmentDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(new RejectAdjustmentCommand({ adjustmentId, reason }, meta));
    return this.views.answer(outcome, adjustmentId);
  }
}
