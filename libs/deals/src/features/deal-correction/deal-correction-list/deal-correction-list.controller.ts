import { absent, Access, AnswersList } from '@channel/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dealCorrectionView, viewOfDealCorrection } from '../../../deal-correction.view';
import { DealSurroundings } from '../../../deal-surroundings';

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class DealCorrectionListController {
  constructor(private readonly around: DealSurroundings) {}

  @Get(':dealId/corrections')
  @Access(['channel.manager', 'channel.lead', 'finance.analyst', 'finance.approver', 'auditor'], 'vendor')
  @AnswersList(dealCorrectionView)
  @ApiOperation({
    operationId: 'listDealCorrections',
    summary: 'Corrections of the past of a registration, with what they move',
  })
  async list(@Param('dealId') dealId: string) {
    const deal = await this.around.deal(dealId);
    if (deal === undefined) throw absent();
    return { data: deal.corrections.map(({ correctionId }) => viewOfDealCorrection(deal, correctionId)) };
  }
}
