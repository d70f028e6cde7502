import { Access, answer, AnswersCommand, Meta, Refuses, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dealCorrectionView, viewOfDealCorrection } from '../../../deal-correction.view';
import { dealsProblems } from '../../../deals.problems';
import { RejectDealCorrectionCommand } from './reject-deal-correction.handler';

class RejectDealCorrectionDto {
  @TextField({ max: 500 })
  readonly reason!: string;
}

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class RejectDealCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/corrections/:correctionId/reject')
  @Access(['finance.approver', 'channel.lead'], 'vendor')
  @AnswersCommand(dealCorrectionView)
  @Refuses(dealsProblems, ['CORRECTION_UNKNOWN', 'CORRECTION_DECIDED', 'REASON_MISSING'])
  @ApiOperation({
    operationId: 'rejectDealCorrection',
    summary: 'Reject a correction of a registration’s past',
  })
  async reject(
    @Param('dealId') dealId: string,
    @Param('correctionId') correctionId: string,
    @Body() { reason }: RejectDealCorrectionDto,
    @Meta() meta: CommandMeta,
  ) {
    const outcome = await this.commands.execute(
      new RejectDealCorrectionCommand({ dealId, correctionId, reason }, meta),
    );
    return answer(outcome, (deal) => viewOfDealCorrection(deal, correctionId));
  }
}
