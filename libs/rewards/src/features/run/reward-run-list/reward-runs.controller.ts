import {
  absent,
  Access,
  AnswersPage,
  AnswersRecord,
  Asked,
  everything,
  is,
  Lists,
  QUARTER_FORM,
  RecordAnswer,
  view,
  type ListSpec,
  type PageRequest,
  type Role,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RUN_STATUSES } from '../../../domain/run/run';
import { rewardRunDecider } from '../../../domain/run/run.decider';
import { rewardRunView, viewOfRewardRun } from '../../../run.view';
import { rewardRunList, type RewardRunRow } from './reward-run-list.projection';

const READERS: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];
const runRowView = view('RewardRunRow', {
  id: is.id,
  number: is.count,
  programmeId: is.id,
  quarter: is.quarter,
  status: is.oneOf(RUN_STATUSES),
  total: is.money.nullable(),
  partnerCount: is.count,
  lineCount: is.count,
  digest: is.text.nullable(),
  startedBy: is.id,
  startedAt: is.instant,
});
const runs: ListSpec<RewardRunRow, typeof runRowView> = {
  projection: rewardRunList.name,
  item: runRowView,
  filters: {
    programmeId: 'text',
    quarter: QUARTER_FORM,
    status: { oneOf: RUN_STATUSES },
    number: 'integer',
    startedAt: 'instant',
  },
  asOf: 'recorded',
  sorts: ['-startedAt', 'quarter'],
  scope: () => everything,
  view: ({ key: _, runId, ...row }) => ({ id: runId, ...row }),
};

@ApiTags('rewards')
@Controller({ path: 'reward-runs', version: '1' })
export class RewardRunsController {
  constructor(
    private readonly lists: Lists,
    private readonly runner: DeciderRunner,
  ) {}

  @Get()
  @Access(READERS, 'vendor')
  @AnswersPage(runs)
  @ApiOperation({ operationId: 'listRewardRuns', summary: 'Runs, the newest first' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(runs, asked);
  }

  @Get(':runId')
  @Access(READERS, 'vendor')
  @AnswersRecord(rewardRunView)
  @ApiOperation({ operationId: 'getRewardRun', summary: 'A run with its totals and digest' })
  async record(@Param('runId') runId: string) {
    const { state, revision } = await this.runner.load(rewardRunDecider, runId);
    if (state.status === 'none') throw absent();
    return new RecordAnswer(revision, { id: runId, ...viewOfRewardRun(state) });
  }
}
