import {
  absent,
  Access,
  everything,
  Lists,
  RecordAnswer,
  Viewer,
  Wait,
  type ListSpec,
  type Principal,
  type Role,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { rewardRunDecider } from '../../domain/run/run.decider';
import { rewardRunView } from '../../domain/run/run.view';
import { rewardRunList, type RewardRunRow } from './reward-run-list.projection';

const READERS: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];
const runs: ListSpec<RewardRunRow> = {
  projection: rewardRunList.name,
  filters: { programmeId: 'text', quarter: 'text', status: 'text', number: 'integer', startedAt: 'instant' },
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
  @ApiOperation({ operationId: 'listRewardRuns', summary: 'Runs, the newest first' })
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(runs, viewer, query, wait);
  }

  @Get(':runId')
  @Access(READERS, 'vendor')
  @ApiOperation({ operationId: 'getRewardRun', summary: 'A run with its totals and digest' })
  async record(@Param('runId') runId: string): Promise<RecordAnswer> {
    const { state, revision } = await this.runner.load(rewardRunDecider, runId);
    if (state.status === 'none') throw absent();
    return new RecordAnswer(revision, rewardRunView(state));
  }
}
