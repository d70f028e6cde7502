import {
  absent,
  Access,
  AnswersRecord,
  AskedAsOf,
  isVendor,
  RecordAnswer,
  recordMoment,
  Viewer,
  type Principal,
} from '@channel/http';
import { addMonths } from '@channel/kernel';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CustomerReader } from '../../../customer-reader';
import { DealSurroundings } from '../../../deal-surroundings';
import { isRegistered, type RegisteredDeal } from '../../../domain/deal/deal';
import { bomView, viewOfBom } from '../../../bom.view';
import {
  bomVisibleTo,
  DEAL_READERS,
  dealView,
  dealVisibleTo,
  quoteVisibleTo,
  viewOfDeal,
  type DealView,
} from '../../../deal.view';
import { quoteView, viewOfQuote } from '../../../quote.view';

/** Single records come from their streams and are never behind. */
@ApiTags('deals')
@Controller({ version: '1' })
export class DealRecordController {
  constructor(
    private readonly around: DealSurroundings,
    private readonly customers: CustomerReader,
  ) {}

  @Get('deals/:dealId')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiOperation({
    operationId: 'getDeal',
    summary: 'A registration with status, stage and closure, also as it was known before',
  })
  @AskedAsOf()
  @AnswersRecord(dealView)
  async deal(@Param('dealId') id: string, @Viewer() viewer: Principal, @Query('asOf') asOf?: string) {
    const { state, revision } = await this.around.loadDeal(id);
    if (!dealVisibleTo(viewer.orgId)(state)) throw absent();
    if (asOf !== undefined && isRegistered(state)) return this.before(id, viewer, { asOf, now: state });
    const advice = isVendor(viewer) && isRegistered(state) ? await this.newCustomer(state) : {};
    return new RecordAnswer(revision, { id, ...viewOfDeal(state, viewer), ...advice });
  }

  /** Of its past an organisation sees what was its own then, and is now (X1). */
  private async before(
    id: string,
    viewer: Principal,
    { asOf, now }: Readonly<{ asOf: string; now: RegisteredDeal }>,
  ) {
    const zoneOf = async () => (await this.around.programme(now.programmeId, now.submittedAt)).zone;
    const { state, revision } = await this.around.loadDealAsOf(id, await recordMoment(asOf, zoneOf));
    if (!dealVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, { id, ...viewOfDeal(state, viewer), asOf });
  }

  /** Advice for the approver, by the version that was in force at the submission (G16); without one there is none. */
  private async newCustomer({
    programmeId,
    submittedAt,
    customer,
    productLines,
  }: RegisteredDeal): Promise<Pick<DealView, 'newCustomer'>> {
    const { day, inForce } = await this.around.programme(programmeId, submittedAt);
    if (inForce === undefined) return {};
    const since = addMonths(day, -inForce.definition.deal.newCustomerMonths.value);
    return { newCustomer: !(await this.customers.hasBought(customer.key, productLines, since, day)) };
  }

  @Get('boms/:bomId')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiOperation({ operationId: 'getBom', summary: 'A bill of materials and its price' })
  @AnswersRecord(bomView)
  async bom(@Param('bomId') id: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.around.loadBom(id);
    if (!bomVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, { id, ...viewOfBom(state, viewer) });
  }

  @Get('quotes/:quoteId')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiOperation({ operationId: 'getQuote', summary: 'A quote' })
  @AnswersRecord(quoteView)
  async quote(@Param('quoteId') id: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.around.loadQuote(id);
    if (!quoteVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, { id, ...viewOfQuote(state, viewer) });
  }
}
