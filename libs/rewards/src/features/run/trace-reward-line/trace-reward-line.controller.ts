import {
  absent,
  Access,
  Answers,
  isVendor,
  ProblemException,
  TellsInLanguage,
  Viewer,
  type Principal,
  type ViewOf,
} from '@channel/http';
import { apiId } from '@channel/event-store';
import { invariant } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { DeciderRunner, viewOf } from '@channel/runtime';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { isCalculated } from '../../../calculated-runs';
import { LineTraces } from '../../../calculation/line-traces';
import { accrualNamed } from '../../../domain/accrual/accrual';
import type { RewardLine } from '../../../domain/engine/lines';
import { TRACE_WORDS } from '../../../domain/engine/words/trace-words.all';
import type { RunBasis } from '../../../domain/run/run';
import { rewardRunDecider } from '../../../domain/run/run.decider';
import { statementDecider } from '../../../domain/statement/statement.decider';
import { traceView, viewOfTrace } from '../../../trace.view';

const NOT_FOUND = (): ProblemException => absent();

/** Explains an amount by calculating it again from the facts as they were known when its run was pinned. */
@ApiTags('rewards')
@Controller({ path: 'reward-lines', version: '1' })
export class TraceRewardLineController {
  constructor(
    private readonly database: Database,
    private readonly runner: DeciderRunner,
    private readonly traces: LineTraces,
  ) {}

  @Get(':rewardLineId/trace')
  @Access(['partner.finance', 'partner.admin', 'finance.analyst', 'finance.approver', 'auditor'], 'own')
  @Answers(traceView)
  @TellsInLanguage()
  @ApiQuery({
    name: 'accrual',
    required: false,
    description: 'Of a line without a statement: the accrual that it is expected in, as known now.',
  })
  @ApiOperation({
    operationId: 'traceRewardLine',
    summary: 'Every step from the facts to the amount of a line',
  })
  async trace(
    @Param('rewardLineId') rewardLineId: string,
    @Viewer() viewer: Principal,
    @Query('accrual') accrual?: string,
  ): Promise<ViewOf<typeof traceView>> {
    if (accrual !== undefined) return this.expected(rewardLineId, accrual, viewer);
    const found = await this.counting(rewardLineId, viewer);
    if (found === undefined) throw NOT_FOUND();
    const { run } = found;
    const known = { runId: run.runId, text: TRACE_WORDS[viewer.language].knownToRun(run) };
    const trace = await this.traces.of(found.line, { basis: run, known }, viewer.language);
    invariant(
      trace !== undefined && trace.amount.amount === found.line.amount.amount,
      'a trace reproduces the stored amount exactly',
    );
    return viewOfTrace(trace, { run: found.run, partnerId: found.line.partnerId }, viewer);
  }

  /** Of a partner's own open quarter; finance asks of every partner's. */
  private async expected(
    rewardLineId: string,
    accrual: string,
    viewer: Principal,
  ): Promise<ViewOf<typeof traceView>> {
    const name = accrualNamed(accrual);
    if (name === undefined || !(isVendor(viewer) || viewer.orgId === name.partnerId)) throw NOT_FOUND();
    const trace = await this.traces.ofAccrued(rewardLineId, name, viewer.language);
    if (trace === undefined) throw NOT_FOUND();
    return viewOfTrace(trace, { run: name, partnerId: name.partnerId }, viewer);
  }

  /** Of the line in several runs the one on the statement counts, else the newest. A partner sees its own statement's. */
  private async counting(
    rewardLineId: string,
    viewer: Principal,
  ): Promise<Readonly<{ line: RewardLine; run: RunBasis }> | undefined> {
    const rows = await this.database.query<{ runId: string; line: RewardLine }>(
      `select l."runId", l."line" from ${viewOf('rewards.run-lines')} l
         join ${viewOf('rewards.reward-run-list')} r on r."key" = l."runId"
        where l."rewardLineId" = $1 and ${isCalculated('l."runId"')} and ($2 or l."partnerId" = $3) order by r."number" desc`,
      [rewardLineId, isVendor(viewer), viewer.orgId],
    );
    const [newest] = rows;
    if (newest === undefined) return undefined;
    const { programmeId, quarter } = await this.run(newest.runId);
    const statementId = apiId('stmt', `${programmeId}|${newest.line.partnerId}|${quarter}`);
    const { state: statement } = await this.runner.load(statementDecider, statementId);
    if (statement.status === 'none' && !isVendor(viewer)) return undefined;
    const runId = statement.status === 'none' ? newest.runId : statement.facts.runId;
    const row = rows.find((candidate) => candidate.runId === runId);
    return row === undefined ? undefined : { line: row.line, run: await this.run(runId) };
  }

  private async run(runId: string): Promise<RunBasis> {
    const { state } = await this.runner.load(rewardRunDecider, runId);
    invariant(state.status !== 'none', 'a line belongs to a run');
    return state;
  }
}
