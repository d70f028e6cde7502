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
import { invariant, type Language } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { DeciderRunner, viewOf } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isCalculated } from '../../../calculated-runs';
import { RewardCalculator } from '../../../calculation/reward-calculator';
import type { RewardLine } from '../../../domain/engine/lines';
import { traceByHand } from '../../../domain/engine/by-hand-trace';
import { adjustmentTrace, traceOf, type RewardTrace } from '../../../domain/engine/trace';
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
    private readonly calculator: RewardCalculator,
  ) {}

  @Get(':rewardLineId/trace')
  @Access(['partner.finance', 'partner.admin', 'finance.analyst', 'finance.approver', 'auditor'], 'own')
  @Answers(traceView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'traceRewardLine',
    summary: 'Every step from the facts to the amount of a line',
  })
  async trace(
    @Param('rewardLineId') rewardLineId: string,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof traceView>> {
    const found = await this.counting(rewardLineId, viewer);
    if (found === undefined) throw NOT_FOUND();
    const trace = await this.explain(found.line, found.run, viewer.language);
    invariant(
      trace !== undefined && trace.amount.amount === found.line.amount.amount,
      'a trace reproduces the stored amount exactly',
    );
    return viewOfTrace(trace, { run: found.run, partnerId: found.line.partnerId }, viewer);
  }

  private async explain(
    line: RewardLine,
    run: RunBasis,
    language: Language,
  ): Promise<RewardTrace | undefined> {
    const calculation = await this.calculator.begin(run);
    const facts = await this.calculator.facts(line.partnerId, calculation);
    if (facts === undefined) return undefined;
    const known = { runId: run.runId, text: TRACE_WORDS[language].knownToRun(run) };
    const id = line.adjusts?.rewardLineId ?? line.rewardLineId;
    const original = traceOf(id, facts.inputs, calculation.rulesOf, known, language);
    if (line.adjusts?.byHand !== undefined) return traceByHand(line, original, known, language);
    if (original === undefined || line.adjusts === undefined) return original;
    const issued = facts.inputs.issued.map((each) => each.line);
    return adjustmentTrace(line, original, issued, known, language);
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
