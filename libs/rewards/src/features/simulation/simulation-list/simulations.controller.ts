import {
  absent,
  Access,
  Answers,
  AnswersList,
  AnswersRows,
  AskedRows,
  pageOfRows,
  rowsEndView,
  is,
  view,
  type RowsAsked,
} from '@channel/http';
import { DraftedVersions } from '@channel/programs';
import { Jobs } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  simulationSummaryView,
  simulationView,
  SIMULATION_READERS,
  summaryOfSimulation,
  viewOfSimulation,
} from '../../../simulation.view';
import { FeedPin } from '../../../inputs/feed-pin';
import { RewardInputs } from '../../../inputs/reward-inputs';
import { requireProgramme } from '../../../require-programme';
import { Simulations } from '../../../simulations';

const issuedQuarterView = view('IssuedQuarter', {
  id: is.quarter,
  quarter: is.quarter,
  definitionVersion: is.count.describe('By which it was issued.'),
});
const summariesView = view('Simulations', { data: is.listOf(simulationSummaryView), page: rowsEndView });

/** What drafts of the rules would have paid: for who writes and approves them, and who reads money. */
@ApiTags('programs')
@Controller({ version: '1' })
export class SimulationsController {
  constructor(
    private readonly simulations: Simulations,
    private readonly jobs: Jobs,
    private readonly inputs: RewardInputs,
    private readonly feed: FeedPin,
    private readonly drafts: DraftedVersions,
  ) {}

  @Get('programs/:programmeId/simulations')
  @Access(SIMULATION_READERS, 'vendor')
  @AnswersRows(summariesView, simulationSummaryView)
  @ApiOperation({
    operationId: 'listSimulations',
    summary: 'Simulations of the drafts of a programme, the newest first',
  })
  async list(@Param('programmeId') programmeId: string, @AskedRows() asked: RowsAsked) {
    await requireProgramme(this.drafts, programmeId);
    return pageOfRows((await this.simulations.of(programmeId)).map(summaryOfSimulation), asked);
  }

  @Get('programs/:programmeId/issued-quarters')
  @Access(SIMULATION_READERS, 'vendor')
  @AnswersList(issuedQuarterView)
  @ApiOperation({
    operationId: 'listIssuedQuarters',
    summary: 'Quarters whose statements are issued, the newest first: what a draft can be tried on',
  })
  async quarters(@Param('programmeId') programmeId: string) {
    await requireProgramme(this.drafts, programmeId);
    const issued = await this.inputs.issuedQuarters(programmeId, await this.feed.head());
    return {
      data: issued
        .map(({ quarter, definitionVersion }) => ({ id: quarter, quarter, definitionVersion }))
        .toReversed(),
    };
  }

  @Get('simulations/:simulationId')
  @Access(SIMULATION_READERS, 'vendor')
  @Answers(simulationView)
  @ApiOperation({
    operationId: 'getSimulation',
    summary: 'A simulation: budget effect, winners and losers of each quarter, or how far it is',
  })
  async show(@Param('simulationId') simulationId: string) {
    const kept = await this.simulations.find(simulationId);
    if (kept === undefined) throw absent();
    return viewOfSimulation(kept, await this.jobs.find(kept.jobId));
  }
}
