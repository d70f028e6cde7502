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
import { PrepareDealCorrectionCommand, type AskedFact } from './prepare-deal-correction.handler';

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

const REFUSALS = [
  'DEAL_NOT_OPEN',
  'FACT_UNCHANGED',
  'ORDER_REFERENCE_MISSING',
  'QUOTE_NOT_ACCEPTED',
  'DAY_IN_FUTURE',
  'CORRECTION_NOT_NEEDED',
  'TOO_FAR_BACK',
  'REASON_MISSING',
  'EVIDENCE_MISSING',
  'VERSION_NOT_IN_FORCE',
] as const;

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class PrepareDealCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/correct-won-day')
  @Refuses(dealsProblems, REFUSALS)
  @Access(CHANNEL, 'assigned')
  @Requires('Idempotency-Key')
  @AnswersCommand(dealCorrectionView, 201)
  @ApiOperation({
    operationId: 'correctWonDay',
    summary: 'Prepare a correction of the day on which it was won, with what it moves',
  })
  wonDay(
    @Param('dealId') dealId: string,
    @Body() { wonOn, ...founded }: CorrectWonDayDto,
    @Meta() meta: CommandMeta,
  ) {
    return this.prepare(dealId, { kind: 'won', wonOn }, founded, meta);
  }

  @Post(':dealId/correct-closing')
  @Refuses(dealsProblems, REFUSALS)
  @Access(CHANNEL, 'assigned')
  @Requires('Idempotency-Key')
  @AnswersCommand(dealCorrectionView, 201)
  @ApiOperation({
    operationId: 'correctClosing',
    summary: 'Prepare a correction of the order and its day, with what it moves',
  })
  closing(
    @Param('dealId') dealId: string,
    @Body() { reason, evidence, ...order }: CorrectClosingDto,
    @Meta() meta: CommandMeta,
  ) {
    return this.prepare(dealId, { kind: 'closed', ...order }, { reason, evidence }, meta);
  }

  @Post(':dealId/correct-type')
  @Refuses(dealsProblems, REFUSALS)
  @Access(CHANNEL, 'assigned')
  @Requires('Idempotency-Key')
  @AnswersCommand(dealCorrectionView, 201)
  @ApiOperation({
    operationId: 'correctDealType',
    summary: 'Prepare a correction of the type that was approved, with what it moves',
  })
  dealType(
    @Param('dealId') dealId: string,
    @Body() { dealType, ...founded }: CorrectDealTypeDto,
    @Meta() meta: CommandMeta,
  ) {
    return this.prepare(dealId, { kind: 'deal-type', dealType }, founded, meta);
  }

  private async prepare(dealId: string, fact: AskedFact, founded: FoundedDto, meta: CommandMeta) {
    const command = new PrepareDealCorrectionCommand({ dealId, fact, ...founded }, meta);
    return answer(await this.commands.execute(command), viewOfLastDealCorrection);
  }
}
