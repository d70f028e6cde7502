import {
  absent,
  Access,
  Answers,
  is,
  ProblemException,
  ROLES,
  view,
  Viewer,
  type Principal,
} from '@channel/http';
import type { ViewOf } from '@channel/http';
import { quarterBounds, quarterOf, type Day } from '@channel/kernel';
import { NODE_STATES } from '@channel/partners';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { gapsOf, type LevelGaps } from '../../domain/gaps';
import { LevelStakes, type Stake } from '../../level-stakes';
import { StandingDesk, type Judged } from '../../standing-desk';
import { factsView, seesMoney, viewOfFacts } from '../../standing.view';

const state = is.oneOf(NODE_STATES);
const gapView = view('RequirementGap', {
  requirement: is.text,
  name: is.text,
  assessed: is.oneOf(['continuous', 'review']),
  state: state.describe('On the day of the question.'),
  atEnd: state.describe('On the last day of the quarter if nothing else happens.'),
  have: factsView.have,
  need: factsView.need,
  by: is.day.describe('Last day on which something can be done about it.'),
  toDo: is.sentence.nullable(),
});
const levelGapsView = view('LevelGaps', {
  role: is.text,
  level: is.text,
  place: is.oneOf(['held', 'next-up', 'below']),
  atStake: is.money
    .optional()
    .describe(
      'The reward of the quarter with the level less that without it. Absent for those who see no money.',
    ),
  stakeUnknown: is.sentence.optional().describe('Why it cannot be said what is at stake.'),
  gaps: is.listOf(gapView),
});
const gapListView = view('GapList', {
  partnerId: is.id,
  quarter: is.quarter,
  on: is.day.describe('The day of the question.'),
  definitionVersion: is.count.nullable(),
  levels: is.listOf(levelGapsView),
});

@ApiTags('standing')
@Controller({ path: 'partners/:partnerId/gap-list', version: '1' })
export class GapListController {
  constructor(
    private readonly desk: StandingDesk,
    private readonly stakes: LevelStakes,
  ) {}

  @Get()
  @Access(ROLES, 'own')
  @Answers(gapListView)
  @ApiQuery({
    name: 'quarter',
    required: false,
    schema: { type: 'string', pattern: '^\\d{4}-Q[1-4]$' },
    description: 'By default the one of today.',
  })
  @ApiOperation({
    operationId: 'getGapList',
    summary:
      'What a partner has to do in a quarter for its level and the next one up, by when, and what it is worth',
  })
  async gaps(
    @Param('partnerId') partnerId: string,
    @Query('quarter') asked: string | undefined,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof gapListView>> {
    const given = quarterIn(asked);
    const lastDayOf = (today: Day) => quarterBounds(given ?? quarterOf(today)).lastDay;
    const [now, then] = await this.desk.judgedTogether(viewer, partnerId, (today) => [lastDayOf(today)]);
    if (now === undefined || then === undefined) throw absent();
    const quarter = given ?? quarterOf(now.known.on);
    const lastDay = then.known.on;
    const money = seesMoney(viewer, now);
    const levels = await Promise.all(
      gapsOf(now.roles, then.roles, lastDay).map(async (one) => ({
        ...viewOfGaps(one, money),
        ...(money ? stakeView(await this.stakeOf(one, now, quarter)) : {}),
      })),
    );
    return {
      ...{ partnerId, quarter, on: now.known.on, levels },
      definitionVersion: then.known.rules?.version ?? null,
    };
  }

  private async stakeOf(
    { role, place }: LevelGaps,
    now: Judged,
    quarter: string,
  ): Promise<Stake | undefined> {
    const levels = now.roles.find((one) => one.role === role)?.levels ?? [];
    const { partner, on: today, rules } = now.known;
    if (place === 'below' || rules === undefined) return undefined;
    const { currency } = rules.definition;
    return this.stakes.of({ role, place }, levels, { partner, quarter, today, currency });
  }
}

const stakeView = (stake: Stake | undefined) => {
  if (stake === undefined) return {};
  return 'amount' in stake ? { atStake: stake.amount } : { stakeUnknown: stake.unknown };
};

const viewOfGaps = ({ gaps, ...level }: LevelGaps, money: boolean) => ({
  ...level,
  gaps: gaps.map(({ requirement, name, assessed, state: now, atEnd, by, result }) => {
    const { have, need, missing: toDo } = viewOfFacts(result, money);
    return { requirement, name, assessed, state: now, atEnd, have, need, by, toDo };
  }),
});

const quarterIn = (text: string | undefined): string | undefined => {
  if (text === undefined || /^[1-9]\d{3}-Q[1-4]$/.test(text)) return text;
  const detail = 'quarter must be a quarter such as 2026-Q4.';
  throw new ProblemException(400, 'PARAMETER_INVALID', detail, {
    errors: [{ parameter: 'quarter', code: 'PARAMETER_INVALID', detail }],
  });
};
