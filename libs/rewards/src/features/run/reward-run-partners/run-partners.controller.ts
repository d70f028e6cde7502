import {
  absent,
  Access,
  AnswersList,
  AnswersRows,
  AskedRows,
  is,
  pageOfRows,
  rowsEndView,
  view,
  type Role,
  type RowsAsked,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { oneOf, questionOf } from '../../../asked-rows';
import type { RewardRun } from '../../../domain/run/run';
import { rewardRunDecider } from '../../../domain/run/run.decider';
import { RUN_FLAGS } from '../../../domain/run/sheet';
import { RUN_GROUPS, RunSheets } from '../../../run-sheets';

const READERS: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];

const sumsShape = {
  lines: is.count,
  base: is.money.describe(
    'What the lines that earn rest on; a shipped line counts once, whatever plans pay it.',
  ),
  gross: is.money.describe('Of the quarter itself.'),
  adjustments: is.money.describe('For earlier quarters.'),
};
const flag = is.oneOf(RUN_FLAGS);
const partnerRowView = view('RewardRunPartner', {
  id: is.id,
  partnerId: is.id,
  code: is.text,
  ...sumsShape,
  percent: is.decimal.nullable().describe('Gross for each hundred of base; nothing: no base.'),
  total: is.money.describe('What its statement would say: gross and adjustments.'),
  carry: is.money.describe('Of earlier statements, what is neither paid nor netted now.'),
  net: is.money.nullable().describe('Total and carry; nothing: it gets no statement from this run.'),
  flags: is.listOf(flag),
});
const partnerRowsView = view('RewardRunPartners', { data: is.listOf(partnerRowView), page: rowsEndView });
const groupRowView = view('RewardRunGroup', {
  id: is.text,
  group: is.text.nullable().describe('Of a region, level, type of deal or plan; nothing: lines of none.'),
  partners: is.count,
  ...sumsShape,
});
const groupRowsView = view('RewardRunGroups', { data: is.listOf(groupRowView), page: rowsEndView });
const flagRowView = view('RewardRunFlagCount', { id: flag, partners: is.count });

type CalculatedRun = Exclude<RewardRun, { status: 'none' }>;

/** A run as finance reads it before it is submitted: by partner, by group, and what is the matter with whom. */
@ApiTags('rewards')
@Controller({ path: 'reward-runs', version: '1' })
export class RunPartnersController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly sheets: RunSheets,
  ) {}

  @Get(':runId/partners')
  @Access(READERS, 'vendor')
  @ApiQuery({ name: 'flag', required: false, enum: [...RUN_FLAGS], description: 'Only partners with it.' })
  @AnswersRows(partnerRowsView, partnerRowView)
  @ApiOperation({
    operationId: 'listRewardRunPartners',
    summary: 'A run by partner: base, gross, adjustments, what is carried, net, and flags',
  })
  async partners(
    @Param('runId') runId: string,
    @Query('flag') flagAsked: string | undefined,
    @AskedRows() rows: RowsAsked,
  ) {
    const asked = questionOf({ flag: flagAsked }, rows);
    const wanted = oneOf('flag', RUN_FLAGS, asked.question.flag);
    const sheet = await this.sheets.sheet(await this.run(runId));
    return pageOfRows(
      wanted === undefined ? sheet : sheet.filter(({ flags }) => flags.includes(wanted)),
      asked,
    );
  }

  @Get(':runId/groups')
  @Access(READERS, 'vendor')
  @ApiQuery({
    name: 'by',
    required: false,
    enum: [...RUN_GROUPS],
    description: 'By region, unless it is said.',
  })
  @AnswersRows(groupRowsView, groupRowView)
  @ApiOperation({
    operationId: 'listRewardRunGroups',
    summary: 'What a run pays by region, level, type of deal or plan',
  })
  async groups(
    @Param('runId') runId: string,
    @Query('by') byAsked: string | undefined,
    @AskedRows() rows: RowsAsked,
  ) {
    const asked = questionOf({ by: byAsked }, rows);
    const by = oneOf('by', RUN_GROUPS, asked.question.by) ?? 'region';
    const groups = await this.sheets.groups(await this.run(runId), by);
    return pageOfRows(
      groups.map(({ group, ...row }) => ({
        ...(group === '' ? { id: 'none', group: null } : { id: group, group }),
        ...row,
      })),
      asked,
    );
  }

  @Get(':runId/flags')
  @Access(READERS, 'vendor')
  @AnswersList(flagRowView)
  @ApiOperation({
    operationId: 'countRewardRunFlags',
    summary: 'How many partners of a run have which flag; zero is a result',
  })
  async flags(@Param('runId') runId: string) {
    const rows = await this.sheets.sheet(await this.run(runId));
    return {
      data: RUN_FLAGS.map((id) => ({ id, partners: rows.filter(({ flags }) => flags.includes(id)).length })),
    };
  }

  private async run(runId: string): Promise<CalculatedRun> {
    const { state } = await this.runner.load(rewardRunDecider, runId);
    if (state.status === 'none') throw absent();
    return state;
  }
}
