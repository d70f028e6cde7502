import { Access, Answers, is, ROLES, view, Viewer, type Principal, type ViewOf } from '@channel/http';
import { NODE_STATES } from '@channel/partners';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { strangersIn, supposing, type Supposition } from '../../domain/suppositions';
import { turnsBetween } from '../../domain/turns';
import { judgedOf } from '../../judging';
import { judgedBy, StandingDesk, type Judged } from '../../standing-desk';
import { seesMoney, standingView, viewOfStanding } from '../../standing.view';
import { badSuppositions, readSuppositions } from './read-suppositions';

const turnView = view('StandingTurn', {
  on: is.day.describe('First day of the new state.'),
  role: is.text,
  level: is.text,
  requirement: is.text,
  before: is.oneOf(NODE_STATES),
  after: is.oneOf(NODE_STATES),
  missing: is.sentence.nullable(),
});
const forecastView = view('StandingForecast', {
  from: is.day.describe('The day of the question.'),
  supposed: is.count.describe('How many things are supposed.'),
  turns: is
    .listOf(turnView)
    .describe(
      'What turns by itself or by what is supposed, until the day; what is judged at reviews does not.',
    ),
  standing: standingView,
});

@ApiTags('standing')
@Controller({ path: 'partners/:partnerId/standing/forecast', version: '1' })
export class ForecastController {
  constructor(private readonly desk: StandingDesk) {}

  @Get()
  @Access(ROLES, 'own')
  @Answers(forecastView)
  @ApiQuery({
    name: 'on',
    required: false,
    schema: { type: 'string', format: 'date' },
    description: 'The day to look at, usually one to come; by default today.',
  })
  @ApiQuery({
    name: 'suppose',
    required: false,
    type: String,
    description: 'What would happen, as JSON: [{"personLeft":"pers_…","on":"2026-11-03"}].',
  })
  @ApiOperation({
    operationId: 'forecastPartnerStanding',
    summary:
      'What a partner would have and lack on a day if nothing else, or this, happened; nothing is written',
  })
  async forecast(
    @Param('partnerId') partnerId: string,
    @Query('on') on: string | undefined,
    @Query('suppose') suppose: string | undefined,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof forecastView>> {
    const suppositions = readSuppositions(suppose);
    const today = await this.desk.judgedFor(viewer, partnerId, { on: undefined, asOf: undefined });
    const then = await this.desk.judgedFor(viewer, partnerId, { on, asOf: undefined });
    return {
      from: today.known.on,
      supposed: suppositions.length,
      ...forecastOf(today, then, suppositions, seesMoney(viewer, today)),
    };
  }
}

/** Both days are judged by the version that is in force on the later one. */
const forecastOf = (
  today: Judged,
  { known }: Judged,
  suppositions: readonly Supposition[],
  money: boolean,
): Pick<ViewOf<typeof forecastView>, 'turns' | 'standing'> => {
  const strangers = strangersIn(known.facts, suppositions);
  if (strangers.length > 0)
    throw badSuppositions(`Nobody of ${known.partner.code} is ${strangers.join(', ')}.`);
  const { rules, on } = known;
  const definition = rules?.definition;
  const partsOf = (id: string) =>
    definition?.credentials.known.value.find((one) => one.id === id)?.consistsOf ?? [];
  const facts = supposing(known.facts, suppositions, partsOf);
  const days = suppositions.map((one) => one.on);
  return {
    turns:
      definition === undefined
        ? []
        : turnsBetween(today.known.on, on, (day) => judgedOf(definition, facts, day), days),
    standing: viewOfStanding({ asOf: undefined, ...judgedBy({ ...known, facts }) }, money),
  };
};
