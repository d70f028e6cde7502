import { absent, Access, Lists, Viewer, Wait, type ListSpec, type Page, type Principal } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { rewardRunDecider } from '../../domain/run/run.decider';
import { runLines, type RunLineRow } from './run-lines.projection';

/** The lines of one run in the order in which they were calculated. */
const linesOf = (runId: string): ListSpec<RunLineRow> => ({
  projection: runLines.name,
  filters: { partnerId: PARTNER_NAMED, planId: 'text', invoiceNo: 'text' },
  sorts: ['runId', 'partnerId'],
  scope: () => ({ where: '"runId" = $1 and "shown"', values: [runId] }),
  view: ({ line: { lineId, ...line } }) => ({ id: lineId, ...line }),
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
  @ApiOperation({
    operationId: 'listRewardRunLines',
    summary: 'Lines of a run, one per shipped line and plan',
  })
  async list(
    @Param('runId') runId: string,
    @Viewer() viewer: Principal,
    @Query() query: Record<string, unknown>,
    @Wait() wait: number,
  ): Promise<Page> {
    const { state } = await this.runner.load(rewardRunDecider, runId);
    if (state.status === 'none') throw absent();
    return this.lists.page(linesOf(runId), viewer, query, wait);
  }
}
