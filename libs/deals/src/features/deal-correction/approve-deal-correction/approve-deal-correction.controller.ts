import { Access, answer, AnswersCommand, Meta, Refuses, Requires, InBulk } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dealCorrectionView, viewOfDealCorrection } from '../../../deal-correction.view';
import { dealsProblems } from '../../../deals.problems';
import { ApproveDealCorrectionCommand } from './approve-deal-correction.handler';

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class ApproveDealCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/corrections/:correctionId/approve')
  @Access(['finance.approver'], 'vendor', { stepUp: true })
  @Requires('If-Match')
  @AnswersCommand(dealCorrectionView)
  @Refuses(dealsProblems, [
    'CORRECTION_UNKNOWN',
    'CORRECTION_DECIDED',
    'HUMAN_REQUIRED',
    'FOUR_EYES',
    'DEAL_NOT_OPEN',
    'FACT_UNCHANGED',
    'ORDER_REFERENCE_MISSING',
    'QUOTE_NOT_ACCEPTED',
    'DAY_IN_FUTURE',
  ])
  @InBulk()
  @ApiOperation({
    operationId: 'approveDealCorrection',
    summary: 'Approve a correction of a registration’s past; a dry run shows what it moves now',
  })
  async approve(
    @Param('dealId') dealId: string,
    @Param('correctionId') correctionId: string,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(
      new ApproveDealCorrectionCommand({ dealId, correctionId }, meta),
    );
    return answer(outcome, (deal) => viewOfDealCorrection(deal, correctionId));
  }
}
