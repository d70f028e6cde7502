import {
  absent,
  Access,
  Answers,
  is,
  isVendor,
  parameterInvalid,
  ROLES,
  view,
  Viewer,
  type Principal,
  type ViewOf,
} from '@channel/http';
import { isQuarter, quarterBounds, quarterOf } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { Programmes } from '@channel/programs';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { RenewableContracts } from '@channel/services';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { CRITERION_STATES, judgeScorecard } from '../../../domain/scorecard/judge-scorecard';
import { pointsOf } from '../../../domain/scorecard/points';
import { withRenewals } from '../../../domain/scorecard/renewals';
import { measuresOf } from '../../../domain/scorecard/scorecard';
import { scorecardDecider } from '../../../domain/scorecard/scorecard.decider';
import { scorecardIdOf } from '../../../scorecard-id';

const state = is.oneOf(CRITERION_STATES);
const criterionView = view('PfpCriterion', {
  criterion: is.text,
  scored: is.flag.describe('Whether it decides the state of the scorecard; otherwise it is reported only.'),
  state,
  discountPoints: is.decimal.describe(
    'What it adds to the discount of the next quarter, on services for Operate Specialists.',
  ),
  parts: is.listOf(
    view('PfpThreshold', {
      measure: is.text,
      part: is.text.describe('Which of several, such as a product line; empty: there is one.'),
      state,
      have: is.text.nullable().describe('Percent, days, or yes and no; null: it was not measured.'),
      need: is.text,
      why: is.sentence,
      evidence: is.text.nullable(),
      source: is.text,
    }),
  ),
});
const scorecardView = view('PfpScorecard', {
  partnerId: is.id,
  code: is.text,
  quarter: is.quarter,
  definitionVersion: is.count.describe(
    'The version with the thresholds: that of the last day of the quarter.',
  ),
  state: state.describe('Of all criteria that are scored.'),
  criteria: is.listOf(criterionView),
});

@ApiTags('standing')
@Controller({ path: 'partners', version: '1' })
export class ScorecardRecordController {
  constructor(
    private readonly partners: Partners,
    private readonly programmes: Programmes,
    private readonly runner: DeciderRunner,
    private readonly contracts: RenewableContracts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':partnerId/scorecard')
  @Access(ROLES, 'own')
  @Answers(scorecardView)
  @ApiQuery({
    name: 'quarter',
    required: false,
    schema: { type: 'string', pattern: '^\\d{4}-Q[1-4]$' },
    description: 'By default the one of today.',
  })
  @ApiOperation({
    operationId: 'getScorecard',
    summary: 'How an Operate Specialist did in a quarter: what it has, what it needs, pass or fail, and why',
  })
  async scorecard(
    @Param('partnerId') partnerId: string,
    @Query('quarter') asked: string | undefined,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof scorecardView>> {
    if (!isVendor(viewer) && viewer.orgId !== partnerId) throw absent();
    const now = await this.partners.now(partnerId, this.clock.now());
    if (now === undefined) throw absent();
    if (asked !== undefined && !isQuarter(asked))
      throw parameterInvalid('quarter', 'quarter must be a quarter such as 2026-Q4.');
    const quarter = asked ?? quarterOf(now.programme.day);
    const { firstDay, lastDay } = quarterBounds(quarter);
    const inForce = await this.programmes.inForce(now.standing.programmeId, lastDay);
    if (inForce === undefined)
      throw parameterInvalid('quarter', `No version of the programme is in force on ${lastDay}.`);
    const { state: scorecard } = await this.runner.load(scorecardDecider, scorecardIdOf(partnerId, quarter));
    const renewable = await this.contracts.endingIn(partnerId, { firstDay, lastDay });
    const { pfp } = inForce.definition;
    const { state: all, criteria } = judgeScorecard(withRenewals(measuresOf(scorecard), renewable), pfp);
    return {
      ...{ partnerId, code: now.standing.code, quarter, definitionVersion: inForce.version, state: all },
      criteria: criteria.map((one) => ({ ...one, discountPoints: pointsOf(one, pfp) })),
    };
  }
}
