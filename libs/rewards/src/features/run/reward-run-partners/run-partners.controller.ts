import {
  absent,
  Access,
  AnswersList,
  AnswersRows,
  is,
  pageOfRows,
  parameterInvalid,
  readPlace,
  rowsEndView,
  view,
  type Role,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
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
    @Query('limit') limit: string | undefined,
    @Query('cursor') cursor: string | undefined,
  ) {
    const asked = questionOf({ flag: flagAsked }, limit, cursor);
    const wanted = oneOf('flag', RUN_FLAGS, asked.question.flag);
    const rows = await this.sheets.sheet(await this.run(runId));
    return pageOfRows(
      wanted === undefined ? rows : rows.filter(({ flags }) => flags.includes(wanted)),
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
    @Query('limit') limit: string | undefined,
    @Query('cursor') cursor: string | undefined,
  ) {
    const asked = questionOf({ by: byAsked }, limit, cursor);
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

/** A cursor repeats what was asked. */
const questionOf = (
  asked: Readonly<Record<string, string | undefined>>,
  limit: string | undefined,
  cursor: string | undefined,
) => {
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  if (cursor === undefined)
    return { limit, after: undefined, question: Object.fromEntries(given) as Record<string, string> };
  const [[name] = []] = given;
  if (name !== undefined)
    throw parameterInvalid(name, 'Beside a cursor only limit may stand: it holds the rest.');
  return { limit, ...readPlace(cursor) };
};

const oneOf = <Choice extends string>(
  name: string,
  choices: readonly Choice[],
  asked: string | undefined,
): Choice | undefined => {
  const found = choices.find((choice) => choice === asked);
  if (asked !== undefined && found === undefined)
    throw parameterInvalid(name, `It is one of ${choices.join(', ')}.`, choices);
  return found;
};
