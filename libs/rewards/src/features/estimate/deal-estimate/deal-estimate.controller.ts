import {
  absent,
  Access,
  Answers,
  isVendor,
  parameterInvalid,
  Refuses,
  TellsInLanguage,
  Viewer,
  type Principal,
  type ViewOf,
} from '@channel/http';
import { isDay, type Day } from '@channel/kernel';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { rewardsProblems } from '../../../rewards.problems';
import { EARNING_READERS } from '../../../statement.view';
import { refusedWithoutRates } from '../../../without-rates';
import { DealEstimates } from '../../../deal-estimates';
import { estimateView, viewOfEstimate } from './deal-estimate.view';

@ApiTags('rewards')
@Controller({ path: 'deals', version: '1' })
export class DealEstimateController {
  constructor(private readonly estimates: DealEstimates) {}

  @Get(':dealId/estimate')
  @Access(EARNING_READERS, 'own')
  @Answers(estimateView)
  @TellsInLanguage()
  @Refuses(rewardsProblems, [], ['FX_MISSING'])
  @ApiQuery({
    name: 'shipOn',
    required: false,
    type: String,
    description:
      'Day on which everything is supposed to ship that has not. By default when the deal is expected to close, at the earliest today.',
  })
  @ApiOperation({
    operationId: 'estimateDeal',
    summary:
      'What a deal will earn, by the function that pays, with what has to happen and what can change it',
  })
  async estimate(
    @Param('dealId') dealId: string,
    @Viewer() viewer: Principal,
    @Query('shipOn') shipOn: string | undefined,
  ): Promise<ViewOf<typeof estimateView>> {
    const day = dayIn(shipOn);
    const found = await this.estimates.deal(dealId);
    if (found === undefined) throw absent();
    if (!isVendor(viewer) && found.deal.known.partnerId !== viewer.orgId) throw absent();
    const estimate = await refusedWithoutRates(
      this.estimates.of(found.deal, found.position, viewer.language, day),
    );
    if (estimate === undefined) throw parameterInvalid('shipOn', 'No programme is in force on that day.');
    return viewOfEstimate(estimate, viewer);
  }
}

/** @throws ProblemException PARAMETER_INVALID */
const dayIn = (text: string | undefined): Day | undefined => {
  if (text !== undefined && !isDay(text)) throw parameterInvalid('shipOn', 'shipOn is a day: 2026-12-15.');
  return text;
};
