import {
  absent,
  Access,
  AnswersPage,
  Asked,
  is,
  Lists,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isCalculated } from '../../../calculated-runs';
import { rewardRunDecider } from '../../../domain/run/run.decider';
import { rewardLineShape } from '../../../reward-line.view';
import { runLines, type RunLineRow } from './run-lines.projection';

const runLineView = view('RewardRunLine', { id: is.id, ...rewardLineShape });
type RunLines = ListSpec<RunLineRow, typeof runLineView>;
const ofAnyRun = {
  item: runLineView,
  filters: { partnerId: PARTNER_NAMED, planId: 'text', invoiceNo: 'text' },
  asOf: {
    not: 'the lines of a run do not change after it was calculated; another run has its own.',
  },
  sorts: ['runId', 'partnerId'],
} satisfies Partial<RunLines>;
/** The lines of one run in the order in which they were calculated. */
const linesOf = (runId: string): RunLines => ({
  ...ofAnyRun,
  projection: runLines.name,
  scope: () => ({ where: `"runId" = $1 and ${isCalculated('$1')}`, values: [runId] }),
  view: ({ line: { rewardLineId, ...line } }) => ({ id: rewardLineId, ...line }),
});

@ApiTags('rewards')
@Controller({ path: 'reward-runs', version: '1' })
export class RewardRunLinesController {
  constructor(
    private readonly lists: Lists,
    private readonly runner: DeciderRunner,
  ) {}

  @Get(':runId/lines')
  @Access(['finance.analyst', 'finance.approver', 'auditor'], 'vendor')
  @AnswersPage(ofAnyRun)
  @ApiOperation({
    operationId: 'listRewardRunLines',
    summary: 'Lines of a run, one per shipped line and plan',
  })
  async list(@Param('runId') runId: string, @Asked() asked: PageRequest) {
    const { state } = await this.runner.load(rewardRunDecider, runId);
    if (state.status === 'none') throw absent();
    return this.lists.page(linesOf(runId), asked);
  }
}
