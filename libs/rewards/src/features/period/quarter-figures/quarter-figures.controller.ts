import { absent, Access, AnswersList, is, view, type Role } from '@channel/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { VARIANCE_CAUSES } from '../../../domain/run/sheet';
import { KnownPeriods, type KnownPeriod } from '../../../known-periods';
import { QuarterFiguresQuery } from './quarter-figures.query';

const READERS: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];

const figuresView = view('QuarterFigures', {
  id: is.text,
  quarter: is.quarter,
  accrued: is.money.describe('Expected for the quarter, as known now or when its statement was issued.'),
  forecast: is.money.describe(
    'Contract value that providers expect to win in the quarter, each contract weighed by how likely it is.',
  ),
  expected: is.money.describe(
    'What the plans of a year would give of that if their targets are reached: an expectation, neither accrued nor booked.',
  ),
  calculated: is.money
    .nullable()
    .describe('By the run that became the statements, else by the newest; nothing: there is none.'),
  adjusted: is.money.nullable().describe('Of what was calculated: what is for earlier quarters.'),
  approved: is.money.describe('What the issued statements say.'),
  paid: is.money.describe('Paid of those statements, without what came back.'),
});
const varianceView = view('QuarterVariance', {
  id: is.id,
  partnerId: is.id,
  code: is.text,
  cause: is.oneOf(VARIANCE_CAUSES).describe('The largest part of the change.'),
  before: is.money,
  now: is.money,
  change: is.money.describe('The three parts add up to it.'),
  byVolume: is.money.describe('More or less base, at the share that was paid of it before.'),
  byRate: is.money.describe('Another share of the base.'),
  byAdjustments: is.money,
});

const senderView = view('QuarterSender', {
  id: is.id,
  distributorId: is.id.describe('Or the provider that reports by itself.'),
  lines: is.count.describe('Shipped in the quarter; none: it may not have reported yet.'),
  lastShipOn: is.day,
});

/** What a quarter comes to, beside the one before. */
@ApiTags('rewards')
@Controller({ path: 'periods', version: '1' })
export class QuarterFiguresController {
  constructor(
    private readonly periods: KnownPeriods,
    private readonly figures: QuarterFiguresQuery,
  ) {}

  @Get(':periodId/figures')
  @Access(READERS, 'vendor')
  @AnswersList(figuresView)
  @ApiOperation({
    operationId: 'getQuarterFigures',
    summary:
      'Accrued, expected by forecasts, calculated, adjusted, approved and paid: the quarter and the one before, by currency',
  })
  async of(@Param('periodId') periodId: string) {
    return { data: await this.figures.of(await this.known(periodId)) };
  }

  @Get(':periodId/variances')
  @Access(READERS, 'vendor')
  @AnswersList(varianceView)
  @ApiOperation({
    operationId: 'listQuarterVariances',
    summary: 'The ten partners whose amounts moved most against the quarter before, with the cause',
  })
  async variances(@Param('periodId') periodId: string) {
    return { data: await this.figures.variances(await this.known(periodId)) };
  }

  @Get(':periodId/senders')
  @Access(READERS, 'vendor')
  @AnswersList(senderView)
  @ApiOperation({
    operationId: 'listQuarterSenders',
    summary: 'Who reports sales, and who has reported none of the quarter',
  })
  async senders(@Param('periodId') periodId: string) {
    return { data: await this.figures.senders(await this.known(periodId)) };
  }

  private async known(periodId: string): Promise<KnownPeriod> {
    const found = await this.periods.find(periodId);
    if (found === undefined) throw absent();
    return found;
  }
}
