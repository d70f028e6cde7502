import { absent, Access, AnswersList } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { partnerDecider } from '../../../domain/partner/partner.decider';
import { correctionView, viewOfCorrection } from '../../../partner.view';

@ApiTags('partners')
@Controller({ path: 'partners', version: '1' })
export class StandingCorrectionsController {
  constructor(private readonly runner: DeciderRunner) {}

  @Get(':partnerId/corrections')
  @Access(['channel.manager', 'channel.lead', 'finance.analyst', 'finance.approver', 'auditor'], 'vendor')
  @AnswersList(correctionView)
  @ApiOperation({ operationId: 'listStandingCorrections', summary: 'Corrections of the past of a partner' })
  async list(@Param('partnerId') partnerId: string) {
    const { state } = await this.runner.load(partnerDecider, partnerId);
    if (state.status === 'none') throw absent();
    return { data: state.corrections.map(({ correctionId }) => viewOfCorrection(state, correctionId)) };
  }
}
