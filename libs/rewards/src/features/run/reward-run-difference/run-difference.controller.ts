import { absent, Access, Answers, is, ProblemException, view } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { DIFFERENCE_CAUSES, differenceOf, type ComparedRun } from '../../../domain/run/difference';
import type { RewardLine } from '../../../domain/engine/lines';
import type { RewardRun } from '../../../domain/run/run';
import { rewardRunDecider } from '../../../domain/run/run.decider';
import { RunLinesReader } from '../../../run-lines-reader';

type CalculatedRun = Exclude<RewardRun, { status: 'none' | 'calculating' }>;

const cause = is.oneOf(DIFFERENCE_CAUSES);
const differenceView = view('RewardRunDifference', {
  from: is.id,
  to: is.id,
  total: is.money,
  causes: is
    .listOf(view('DifferenceCause', { cause, lines: is.count, change: is.money }))
    .describe('Adds up to the total.'),
  lines: is.listOf(
    view('LineDifference', {
      rewardLineId: is.id,
      partnerId: is.id,
      planId: is.id,
      cause,
      from: is.money.nullable().describe('Nothing: the run has no such line.'),
      to: is.money.nullable(),
      change: is.money,
    }),
  ),
});

/** Two runs of one programme and quarter, compared line by line from their streams. */
@ApiTags('rewards')
@Controller({ path: 'reward-runs', version: '1' })
export class RunDifferenceController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly reader: RunLinesReader,
  ) {}

  @Get(':runId/difference')
  @Access(['finance.analyst', 'finance.approver', 'auditor'], 'vendor')
  @ApiQuery({ name: 'to', required: true, type: String, description: 'The other run of the same quarter.' })
  @Answers(differenceView)
  @ApiOperation({
    operationId: 'getRewardRunDifference',
    summary: 'What changed from this run to another, by cause',
  })
  async difference(@Param('runId') runId: string, @Query('to') toId = '') {
    const from = await this.calculated(runId);
    const to = await this.calculated(toId);
    if (from.run.programmeId !== to.run.programmeId || from.run.quarter !== to.run.quarter)
      throw new ProblemException(400, 'PARAMETER_INVALID', 'Both runs must be of the same quarter.', {
        errors: [{ parameter: 'to', code: 'PARAMETER_INVALID', detail: 'A run of the same quarter.' }],
      });
    return { from: runId, to: toId, ...differenceOf(from.compared, to.compared, from.run.currency) };
  }

  private async calculated(runId: string): Promise<Readonly<{ run: CalculatedRun; compared: ComparedRun }>> {
    const { state: run } = await this.runner.load(rewardRunDecider, runId);
    if (run.status === 'none' || run.status === 'calculating') throw absent();
    const excluded = new Set(run.excluded.map(({ partnerId }) => partnerId));
    const lines: RewardLine[] = [];
    for await (const chunk of this.reader.chunks(runId)) lines.push(...chunk.lines);
    return { run, compared: { lines, excluded } };
  }
}
