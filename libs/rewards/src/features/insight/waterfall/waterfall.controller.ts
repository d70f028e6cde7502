import {
  absent,
  Access,
  AmountSources,
  Answers,
  is,
  isVendor,
  parameterInvalid,
  view,
  Viewer,
  type Principal,
} from '@channel/http';
import { quarterOf, totalOf } from '@channel/kernel';
import { CLOCK, type Clock } from '@channel/runtime';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { WATERFALL_STEPS } from '../../../domain/statement/waterfall';
import { STATEMENT_READERS } from '../../../statement.view';
import { Waterfalls, type KnownWaterfall, type WaterfallOf } from './waterfall.query';

const QUARTER = /^\d{4}-Q[1-4]$/;

const waterfallView = view('EarningsWaterfall', {
  id: is.id.describe('The statement, or the partner and the quarter.'),
  partnerId: is.id,
  quarter: is.quarter,
  currency: is.currency,
  steps: is
    .listOf(
      view('WaterfallStep', {
        step: is.oneOf(WATERFALL_STEPS),
        amount: is.money.describe('What was paid, and what was taken back, is below zero.'),
        explainedBy: is.text.nullable().describe('Says what the amount consists of, for whoever reads this.'),
      }),
    )
    .describe('Opening and changes add up to closing.'),
});

type Asked = Readonly<{ partnerId?: string; quarter?: string; statementId?: string }>;

@ApiTags('insights')
@Controller({ path: 'insights', version: '1' })
export class WaterfallController {
  constructor(
    private readonly waterfalls: Waterfalls,
    private readonly amounts: AmountSources,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('waterfall')
  @Access(STATEMENT_READERS, 'own')
  @Answers(waterfallView)
  @ApiQuery({ name: 'statementId', required: false, type: String, description: 'Of one statement.' })
  @ApiQuery({
    ...{ name: 'partnerId', required: false, type: String },
    description: 'Of a quarter: the vendor says whose; a partner sees its own.',
  })
  @ApiQuery({
    ...{ name: 'quarter', required: false, type: String, example: '2026-Q3' },
    description: 'Absent: the one that runs.',
  })
  @ApiOperation({
    operationId: 'getEarningsWaterfall',
    summary: 'How what is owed for rewards came about: opening, accrued, adjusted, reversed, paid, closing',
  })
  async show(
    @Viewer() viewer: Principal,
    @Query('statementId') statementId?: string,
    @Query('partnerId') partnerId?: string,
    @Query('quarter') quarter?: string,
  ) {
    const of = this.asked({ statementId, partnerId, quarter } as Asked, viewer);
    const found = await this.waterfalls.of(of);
    if (found === undefined || !(isVendor(viewer) || viewer.orgId === found.partnerId)) throw absent();
    const id = 'statementId' in of ? of.statementId : `${of.partnerId}-${of.quarter}`;
    return { id, ...this.shown(id, found, viewer) };
  }

  /** @throws ProblemException PARAMETER_INVALID */
  private asked({ statementId, partnerId, quarter }: Asked, viewer: Principal): WaterfallOf {
    if (statementId !== undefined) return { statementId };
    if (partnerId === undefined && isVendor(viewer))
      throw parameterInvalid('partnerId', 'Say whose: partnerId is an id or a code as PTR-0042.');
    if (quarter !== undefined && !QUARTER.test(quarter))
      throw parameterInvalid('quarter', 'quarter is written as 2026-Q3.');
    return {
      partnerId: partnerId ?? viewer.orgId,
      quarter: quarter ?? quarterOf(this.clock.now().slice(0, 10)),
    };
  }

  private shown(id: string, { partnerId, quarter, currency, steps }: KnownWaterfall, viewer: Principal) {
    return {
      ...{ partnerId, quarter, currency },
      steps: WATERFALL_STEPS.map((step) => ({
        step,
        amount: totalOf(
          steps[step].map(({ amount }) => amount),
          currency,
        ),
        explainedBy: this.amounts.hrefOf({ of: { kind: 'waterfall', recordId: id, amount: step } }, viewer),
      })),
    };
  }
}
