import {
  Access,
  answer,
  AnswersCommand,
  ChoiceField,
  DayField,
  IdField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dealCorrectionView, viewOfLastDealCorrection } from '../../../deal-correction.view';
import { CHANNEL } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import type { DealTypeName } from '../../../domain/deal/deal.events';
import {
  CorrectClosingCommand,
  CorrectDealTypeCommand,
  CorrectWonDayCommand,
} from './prepare-deal-correction.handler';

class FoundedDto {
  @TextField({ max: 500, description: 'Kept with the registration; the partner can read it.' })
  readonly reason!: string;
  @TextField({ max: 500, description: 'Internal: where the proof can be looked up.' })
  readonly evidence!: string;
}
class CorrectWonDayDto extends FoundedDto {
  @DayField()
  readonly wonOn!: string;
}
class CorrectClosingDto extends FoundedDto {
  @DayField({ description: 'Day of the order.' })
  readonly closedOn!: string;
  @TextField({ optional: true, max: 80, description: 'Absent: as it was recorded.' })
  readonly orderNumber?: string;
  @IdField({ optional: true, description: 'The accepted quote. Absent: as it was recorded.' })
  readonly quoteId?: string;
}
class CorrectDealTypeDto extends FoundedDto {
  @ChoiceField(['partner-value', 'new-opportunity'])
  readonly dealType!: DealTypeName;
}

const UNPREPARED = [
  'CORRECTION_NOT_NEEDED',
  'TOO_FAR_BACK',
  'REASON_MISSING',
  'EVIDENCE_MISSING',
  'VERSION_NOT_IN_FORCE',
] as const;
const NOT_THE_TYPE = ['DEAL_NOT_OPEN', 'FACT_UNCHANGED', ...UNPREPARED] as const;
const NOT_THE_DAY = ['DAY_IN_FUTURE', ...NOT_THE_TYPE] as const;
const NOT_THE_ORDER = ['ORDER_REFERENCE_MISSING', 'QUOTE_NOT_ACCEPTED', ...NOT_THE_DAY] as const;

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class PrepareDealCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/correct-won-day')
  @Refuses(dealsProblems, NOT_THE_DAY)
  @Access(CHANNEL, 'assigned')
  @Requires('Idempotency-Key')
  @AnswersCommand(dealCorrectionView, 201)
  @ApiOperation({
    operationId: 'correctWonDay',
    summary: 'Prepare a correction of the day on which it was won, with what it moves',
  })
  async wonDay(@Param('dealId') dealId: string, @Body() body: CorrectWonDayDto, @Meta() meta: CommandMeta) {
    const outcome = await this.commands.execute(new CorrectWonDayCommand({ dealId, ...body }, meta));
    return answer(outcome, viewOfLastDealCorrection);
  }

  @Post(':dealId/correct-closing')
  @Refuses(dealsProblems, NOT_THE_ORDER)
  @Access(CHANNEL, 'assigned')
  @Requires('Idempotency-Key')
  @AnswersCommand(dealCorrectionView, 201)
  @ApiOperation({
    operationId: 'correctClosing',
    summary: 'Prepare a correction of the order and its day, with what it moves',
  })
  async closing(@Param('dealId') dealId: string, @Body() body: CorrectClosingDto, @Meta() meta: CommandMeta) {
    const outcome = await this.commands.execute(new CorrectClosingCommand({ dealId, ...body }, meta));
    return answer(outcome, viewOfLastDealCorrection);
  }

  @Post(':dealId/correct-type')
  @Refuses(dealsProblems, NOT_THE_TYPE)
  @Access(CHANNEL, 'assigned')
  @Requires('Idempotency-Key')
  @AnswersCommand(dealCorrectionView, 201)
  @ApiOperation({
    operationId: 'correctDealType',
    summary: 'Prepare a correction of the type that was approved, with what it moves',
  })
  async dealType(
    @Param('dealId') dealId: string,
    @Body() body: CorrectDealTypeDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(new CorrectDealTypeCommand({ dealId, ...body }, meta));
    return answer(outcome, viewOfLastDealCorrection);
  }
}
