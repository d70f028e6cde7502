import {
  absent,
  Access,
  Answers,
  is,
  isVendor,
  parameterInvalid,
  Refuses,
  view,
  Viewer,
  type Principal,
} from '@channel/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { rewardsProblems } from '../../../rewards.problems';
import { EARNING_READERS } from '../../../statement.view';
import { refusedWithoutRates } from '../../../without-rates';
import { NextBands } from './next-band.query';

const nextBandView = view('NextBand', {
  id: is.id,
  quarter: is.quarter,
  plans: is.listOf(
    view('BandProgress', {
      planId: is.text,
      name: is.text,
      measure: is.money.describe('What the lines of the quarter that count add up to, as known now.'),
      from: is.money.nullable().describe('Where the band begins that is reached.'),
      percent: is.decimal.nullable(),
      amount: is.money.describe('What the plan gives for it.'),
      next: view('BandAhead', {
        from: is.money.describe('Where it begins.'),
        percent: is.decimal.describe('What it gives for each amount inside of it.'),
        missing: is.money,
        to: is.money.nullable().describe('Where it ends.'),
        worth: is.money
          .nullable()
          .describe('What the quarter would earn more than now at its end; a band without an end has none.'),
      }).nullable(),
    }),
  ),
});

@ApiTags('insights')
@Controller({ path: 'insights', version: '1' })
export class NextBandController {
  constructor(private readonly bands: NextBands) {}

  @Get('next-band')
  @Access(EARNING_READERS, 'own')
  @Answers(nextBandView)
  @Refuses(rewardsProblems, [], ['FX_MISSING'])
  @ApiQuery({
    name: 'partnerId',
    required: false,
    type: String,
    description: 'The vendor says whose; a partner sees its own.',
  })
  @ApiOperation({
    operationId: 'getNextBand',
    summary: 'How far the quarter has come in the bands of its plans, and what the next one is worth',
  })
  async show(@Viewer() viewer: Principal, @Query('partnerId') named: string | undefined) {
    const id = named ?? viewer.orgId;
    if (named === undefined && isVendor(viewer))
      throw parameterInvalid('partnerId', 'Say whose progress: partnerId is an id or a code as PTR-0042.');
    if (!(isVendor(viewer) || viewer.orgId === id)) throw absent();
    const progress = await refusedWithoutRates(this.bands.of(id));
    if (progress === undefined) throw absent();
    return { id, ...progress };
  }
}
