import { DEAL_STATUSES } from '@channel/deals';
import { absent, Access, Answers, is, view, Viewer, type Principal, type ViewOf } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { fundDecider } from '../../../domain/fund/fund.decider';
import { fundVisibleTo } from '../../../fund-desk';
import { FUND_READERS } from '../../../fund.view';
import { ActivityResultsQuery } from './activity-results.query';

const resultsView = view('MdfRequestResults', {
  requestId: is.id,
  number: is.text,
  expectedLeads: is.count.describe('As the plan said.'),
  leads: is.count.describe('Registrations that named the activity when they were submitted.'),
  approved: is.count.describe('Of these, approved.'),
  ordered: is.count.describe('Of these, with an order on record.'),
  paid: is.money.describe('To the claims of the request.'),
  shipped: is
    .listOf(is.money)
    .describe('To these registrations, at net prices, less what came back; one for a currency.'),
  shippedInFund: is.money
    .nullable()
    .describe('In the currency of the fund, at the rates of the months; null: a rate is missing.'),
  perPaid: is.decimal
    .nullable()
    .describe('Shipped for one unit that was paid; null: nothing is paid yet, or a rate is missing.'),
  deals: is.listOf(
    view('ResultOfDeal', {
      dealId: is.id,
      number: is.text,
      status: is.oneOf(DEAL_STATUSES),
      submittedAt: is.instant,
      approvedOn: is.day.nullable(),
      closedOn: is.day.nullable(),
      shipped: is.listOf(is.money),
    }),
  ),
});
export type ActivityResultsView = ViewOf<typeof resultsView>;

@ApiTags('funds')
@Controller({ path: 'funds/:fundId/requests/:requestId', version: '1' })
export class ActivityResultsController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly results: ActivityResultsQuery,
  ) {}

  @Get('results')
  @Access(FUND_READERS, 'own')
  @Answers(resultsView)
  @ApiOperation({
    operationId: 'getMdfRequestResults',
    summary:
      'What an activity brought: registrations that named it, what was shipped to them, for what was paid',
  })
  async show(
    @Param('fundId') fundId: string,
    @Param('requestId') requestId: string,
    @Viewer() viewer: Principal,
  ): Promise<ActivityResultsView> {
    const { state: fund } = await this.runner.load(fundDecider, fundId);
    if (fund.status === 'none' || !fundVisibleTo(viewer)(fund)) throw absent();
    const request = fund.requests.get(requestId);
    if (request === undefined) throw absent();
    const { number, plan } = request;
    const { expectedLeads } = plan;
    return { requestId, number, expectedLeads, ...(await this.results.of(fund, requestId)) };
  }
}
