import {
  absent,
  Access,
  AnswersRows,
  AskedRows,
  is,
  pageOfRows,
  rowsEndView,
  view,
  type RowsAsked,
  type ViewOf,
} from '@channel/http';
import { apiId } from '@channel/event-store';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { oneOf, questionOf } from '../../../asked-rows';
import {
  SIMULATED_OUTCOMES,
  SIMULATION_SORTS,
  sortedBy,
  type SimulatedPartner,
} from '../../../domain/simulation/simulation';
import { comparedShape, SIMULATION_READERS } from '../../../simulation.view';
import { Simulations, type KeptSimulation } from '../../../simulations';

const nearView = view('NearBand', {
  planId: is.text,
  name: is.text,
  measure: is.money.describe('What the lines of the quarter that count add up to.'),
  from: is.money.describe('Where the band begins.'),
  percent: is.decimal.describe('What it gives for each amount inside of it.'),
  side: is.oneOf(['below', 'above']),
  distance: is.money,
});
const rowView = view('SimulatedPartner', {
  id: is.id,
  quarter: is.quarter,
  partnerId: is.id,
  code: is.text,
  outcome: is.oneOf(SIMULATED_OUTCOMES),
  issued: comparedShape.issued.nullable(),
  byDraft: is.money.nullable(),
  change: comparedShape.change.nullable().describe('Nothing: there is nothing to compare.'),
  reason: is.sentence.nullable().describe('Why there is nothing to compare.'),
  statementId: is.id
    .nullable()
    .describe('Where each issued amount is explained; nothing: it had no statement.'),
  plans: is
    .listOf(view('SimulatedPlan', { planId: is.text, ...comparedShape }))
    .describe('Adds up to the amounts.'),
  near: is
    .listOf(nearView)
    .describe('Bands of the draft that the quarter has just missed or only just reached.'),
});
const rowsView = view('SimulatedPartners', { data: is.listOf(rowView), page: rowsEndView });

const ONLY = [...SIMULATED_OUTCOMES, 'near'] as const;

/** Who would have won and who would have lost, by how much, and who stands near a band. */
@ApiTags('programs')
@Controller({ path: 'simulations', version: '1' })
export class SimulatedPartnersController {
  constructor(private readonly simulations: Simulations) {}

  @Get(':simulationId/partners')
  @Access(SIMULATION_READERS, 'vendor')
  @ApiQuery({
    ...{ name: 'only', required: false, enum: [...ONLY] },
    description: 'Only partners of this outcome, or near a band of the draft.',
  })
  @ApiQuery({ name: 'quarter', required: false, type: String, description: 'Only of this quarter.' })
  @ApiQuery({
    ...{ name: 'sort', required: false, enum: [...SIMULATION_SORTS] },
    description:
      'The largest loss (`change`, unless it is said) or the largest gain (`-change`) first, or by code.',
  })
  @AnswersRows(rowsView, rowView)
  @ApiOperation({
    operationId: 'listSimulatedPartners',
    summary: 'Each partner and quarter of a simulation: issued, by the draft, the change, and bands nearby',
  })
  async list(
    @Param('simulationId') simulationId: string,
    @Query('only') only: string | undefined,
    @Query('quarter') quarter: string | undefined,
    @Query('sort') sort: string | undefined,
    @AskedRows() rows: RowsAsked,
  ) {
    const asked = questionOf({ only, quarter, sort }, rows);
    const wanted = oneOf('only', ONLY, asked.question.only);
    const order = oneOf('sort', SIMULATION_SORTS, asked.question.sort) ?? 'change';
    const kept = await this.simulations.find(simulationId);
    if (kept === undefined) throw absent();
    const partners = (await this.simulations.partners(simulationId))
      .filter((partner) => isWanted(partner, wanted))
      .filter((partner) => [undefined, partner.quarter].includes(asked.question.quarter));
    return pageOfRows(
      sortedBy(partners, order).map((partner) => rowOf(partner, kept)),
      asked,
    );
  }
}

const isWanted = ({ outcome, near }: SimulatedPartner, only: (typeof ONLY)[number] | undefined): boolean =>
  only === undefined || (only === 'near' ? near.length > 0 : only === outcome);

const rowOf = (
  { amounts, stated, ...partner }: SimulatedPartner,
  { programmeId }: KeptSimulation,
): ViewOf<typeof rowView> => ({
  ...partner,
  issued: amounts?.issued ?? null,
  byDraft: amounts?.byDraft ?? null,
  change: amounts?.change ?? null,
  statementId: stated ? apiId('stmt', `${programmeId}|${partner.partnerId}|${partner.quarter}`) : null,
});
