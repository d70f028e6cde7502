import { Access, Answers, is, view, Viewer, type Principal, type Role, type ViewOf } from '@channel/http';
import { halfYearOf } from '@channel/kernel';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BothAxes } from '../../both-axes';
import { halfYearResults } from '../../domain/half-year-results';
import { KnownStandings } from '../../facts/known-standing';
import { badParameter, StandingDesk } from '../../standing-desk';

/** Targets and money of a partner are its management's and the vendor's (3.4). */
const READERS: readonly Role[] = [
  'partner.finance',
  'partner.admin',
  'channel.manager',
  'channel.lead',
  'finance.analyst',
  'finance.approver',
  'auditor',
];

const halfYearView = view('PartnerHalfYear', {
  partnerId: is.id,
  code: is.text,
  halfYear: is.halfYear,
  firstDay: is.day,
  lastDay: is.day,
  on: is.day,
  asOf: is.instant.nullable(),
  level: is.text.nullable(),
  target: is.count.nullable().describe('Flex points that the level asks for; null: it asks for none.'),
  earned: is.count.describe('Flex points.'),
  met: is.flag.nullable(),
  entries: is.listOf(
    view('HalfYearPoints', { id: is.id, earningEvent: is.text, earnedOn: is.day, points: is.count }),
  ),
  sales: is.money.describe('By the day of the order, less what came back, in the currency of the programme.'),
  salesLines: is.count,
  unconverted: is.listOf(is.id).describe('Lines of any day that no approved rate converts: not counted.'),
  rewards: is
    .listOf(view('HalfYearReward', { number: is.text, quarter: is.quarter, total: is.money }))
    .describe('Statements of the quarters that were over on the day.'),
  rewardTotals: is.listOf(is.money).describe('One for a currency.'),
});

@ApiTags('standing')
@Controller({ path: 'partners', version: '1' })
export class HalfYearController {
  constructor(
    private readonly desk: StandingDesk,
    private readonly standings: KnownStandings,
  ) {}

  @Get(':partnerId/half-year')
  @Access(READERS, 'own')
  @Answers(halfYearView)
  @BothAxes()
  @ApiOperation({
    operationId: 'getPartnerHalfYear',
    summary: 'The half-year of a day up to that day: flex points and their target, sales, and rewards',
  })
  async halfYear(
    @Param('partnerId') partnerId: string,
    @Query('on') on: string | undefined,
    @Query('asOf') asOf: string | undefined,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof halfYearView>> {
    const judged = await this.desk.judgedFor(viewer, partnerId, { on, asOf });
    const { known, level } = judged;
    if (known.rules === undefined)
      throw badParameter('on', `No version of the programme is in force on ${known.on}.`);
    const { currency, calendar, flex } = known.rules.definition;
    const halfYear = halfYearOf(known.on, calendar.halfYears.value);
    const told = await this.standings.ofHalfYears(known.partner, known.place);
    const facts = { ...told, sales: known.facts.sales };
    const target =
      level !== null && flex.levels.value.includes(level) ? Number(flex.targetPoints.value) : null;
    const results = halfYearResults(facts, halfYear, known.on, currency);
    return {
      ...{ partnerId, code: known.partner.code, halfYear: halfYear.name },
      ...{ firstDay: halfYear.firstDay, lastDay: halfYear.lastDay, on: known.on, asOf: judged.asOf ?? null },
      ...{ level, target, met: target === null ? null : results.earned >= target },
      unconverted: [...known.unconverted],
      ...results,
    };
  }
}
