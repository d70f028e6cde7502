import {
  absent,
  Access,
  Answers,
  CountField,
  DayField,
  IdField,
  isVendor,
  ListField,
  MoneyField,
  parameterInvalid,
  Refuses,
  TellsInLanguage,
  TextField,
  Viewer,
  type MoneyDto,
  type Principal,
  type ViewOf,
} from '@channel/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { rewardsProblems } from '../../../rewards.problems';
import { EARNING_READERS } from '../../../statement.view';
import { refusedWithoutRates } from '../../../without-rates';
import { DealEstimates } from '../../../deal-estimates';
import { draftEstimateView, viewOfDraftEstimate } from './draft-estimate.view';

class DraftLineDto {
  @TextField({ optional: true, max: 60, description: 'A part, where it is known already.' })
  readonly sku?: string;
  @TextField({ max: 60, example: 'switching', description: 'By which the plans of the programme go.' })
  readonly productLine!: string;
  @CountField({ max: 1_000_000 })
  readonly quantity!: number;
  @MoneyField({ description: 'The net price of a unit that the vendor would approve.' })
  readonly netUnit!: MoneyDto;
}

class DraftEstimateDto {
  @IdField({ optional: true, description: 'The vendor says whose; a partner asks for itself.' })
  readonly partnerId?: string;
  @TextField({ max: 60, example: 'new-opportunity' })
  readonly dealType!: string;
  @DayField({ optional: true, description: 'On which it would ship; by default today.' })
  readonly shipOn?: string;
  @ListField(() => DraftLineDto, { max: 500 })
  readonly lines!: readonly DraftLineDto[];
}

@ApiTags('rewards')
@Controller({ path: 'deals', version: '1' })
export class DraftEstimateController {
  constructor(private readonly estimates: DealEstimates) {}

  @Post('estimate')
  @Access(EARNING_READERS, 'own')
  @Answers(draftEstimateView)
  @TellsInLanguage()
  @Refuses(rewardsProblems, [], ['FX_MISSING'])
  @ApiOperation({
    operationId: 'estimateDraft',
    summary: 'What would be earned by a deal that is only thought of, by the function that pays',
  })
  async estimate(
    @Body() { partnerId: named, dealType, shipOn, lines }: DraftEstimateDto,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof draftEstimateView>> {
    if (named === undefined && isVendor(viewer))
      throw parameterInvalid(
        'partnerId',
        'Say whose deal it would be: partnerId is an id or a code as PTR-0042.',
      );
    const partnerId = named ?? viewer.orgId;
    if (!isVendor(viewer) && partnerId !== viewer.orgId) throw absent();
    const draft = { dealType, lines: lines.map((line) => ({ ...line, sku: line.sku ?? null })) };
    const asked = { ...draft, ...(shipOn === undefined ? {} : { shipOn }) };
    const found = await refusedWithoutRates(this.estimates.ofIntended(partnerId, asked, viewer.language));
    if (found === undefined) throw absent();
    return viewOfDraftEstimate(partnerId, found, viewer);
  }
}
