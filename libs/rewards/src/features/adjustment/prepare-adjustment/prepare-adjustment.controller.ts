import {
  Access,
  AnswersCommand,
  ChoiceField,
  IdField,
  Meta,
  MoneyDto,
  MoneyField,
  Refuses,
  Requires,
  TextField,
  TextListField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AdjustmentViews, adjustmentView } from '../../../adjustment.view';
import { ADJUSTMENT_REASONS, type AdjustmentReason } from '../../../domain/adjustment/adjustment.events';
import { rewardsProblems } from '../../../rewards.problems';
import { PrepareAdjustmentCommand } from './prepare-adjustment.handler';

class PrepareAdjustmentDto {
  @IdField({ description: 'A line of an issued statement, or a later line that says more of it.' })
  readonly rewardLineId!: string;
  @MoneyField({ description: 'Negative: taken back, at most what the line has given.' })
  readonly amount!: MoneyDto;
  @ChoiceField(ADJUSTMENT_REASONS, {
    description: '`undo`: the opposite of an adjustment that should not have been.',
  })
  readonly reasonCode!: AdjustmentReason;
  @TextField({ max: 500, description: 'Said on the partner’s statement.' })
  readonly reason!: string;
  @TextField({ max: 500, description: 'Where the proof can be looked up.' })
  readonly evidence!: string;
  @TextListField({
    optional: true,
    max: 10,
    description: 'The proof itself: files that were sent to /v1/files.',
  })
  readonly fileIds?: string[];
}

@ApiTags('rewards')
@Controller({ path: 'adjustments', version: '1' })
export class PrepareAdjustmentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly views: AdjustmentViews,
  ) {}

  @Post()
  @Access(['finance.analyst'], 'vendor')
  @Requires('Idempotency-Key')
  @AnswersCommand(adjustmentView, 201)
  @Refuses(rewardsProblems, [
    ...(['CURRENCY_DIFFERS', 'AMOUNT_OUT_OF_RANGE', 'ABOVE_ORIGINAL', 'TOO_FAR_BACK'] as const),
    ...(['REASON_MISSING', 'EVIDENCE_MISSING', 'FILE_UNKNOWN', 'VERSION_NOT_IN_FORCE'] as const),
  ])
  @ApiOperation({
    operationId: 'prepareAdjustment',
    summary: 'Prepare an adjustment of a stated amount by hand; a dry run shows what it would post',
  })
  async prepare(@Body() asked: PrepareAdjustmentDto, @Meta() meta: CommandMeta) {
    const outcome = await this.commands.execute(new PrepareAdjustmentCommand({ ...asked }, meta));
    return this.views.answer(outcome);
  }
}
