import {
  Access,
  AnswersPage,
  Asked,
  everything,
  is,
  isVendor,
  Lists,
  searchSource,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CustomerNames } from '../../../customer-names';
import { DEAL_READERS } from '../../../deal.view';
import { QUOTE_STATUSES } from '../../../quote.view';
import { quoteList, type QuoteRow } from './quote-list.projection';

const quoteRowView = view('QuoteRow', {
  id: is.id,
  number: is.text,
  dealId: is.id,
  customer: is.text.nullable().describe('Of the registration; null until its list has it.'),
  bomId: is.id,
  partnerId: is.id,
  distributorId: is.id,
  status: is.oneOf(QUOTE_STATUSES),
  version: is.count,
  total: is.money.optional(),
  draftedAt: is.instant,
  validUntilOn: is.day.nullable(),
  acceptedOn: is.day.nullable(),
});

const quotes: ListSpec<QuoteRow, typeof quoteRowView> = {
  item: quoteRowView,
  projection: quoteList.name,
  filters: {
    number: 'code',
    dealId: { named: 'dealId' },
    bomId: 'text',
    status: { oneOf: QUOTE_STATUSES },
    partnerId: PARTNER_NAMED,
    distributorId: PARTNER_NAMED,
    draftedAt: 'instant',
    validUntilOn: 'day',
  },
  asOf: 'recorded',
  sorts: ['-draftedAt', 'draftedAt', 'number', '-number'],
  search: ['number'],
  // A draft is the distributor's own until it is issued.
  scope: (viewer) =>
    isVendor(viewer)
      ? everything
      : {
          where: `("distributorId" = $1 or ("partnerId" = $1 and (status <> 'draft' or "quoteVersion" > 1)))`,
          values: [viewer.orgId],
        },
  view: ({ key: id, quoteVersion: version, total, ...row }, viewer) => ({
    ...{ id, ...row, version, customer: null },
    // What the next version will cost is the distributor's own until it is issued.
    ...(row.status === 'draft' && viewer.orgId === row.partnerId ? {} : { total }),
  }),
};

export const quoteSearch = searchSource({
  kind: 'quote',
  readers: DEAL_READERS,
  spec: quotes,
  hit: ({ id, number, version, status }) => ({ id, number, title: `v${String(version)}`, status }),
});

@ApiTags('quotes')
@Controller({ path: 'quotes', version: '1' })
export class QuoteListController {
  constructor(
    private readonly lists: Lists,
    private readonly customers: CustomerNames,
  ) {}

  @Get()
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @AnswersPage(quotes)
  @ApiOperation({ operationId: 'listQuotes', summary: 'Quotes' })
  async list(@Asked() asked: PageRequest) {
    const page = await this.lists.page(quotes, asked);
    const customers = await this.customers.of(page.data.map(({ dealId }) => dealId));
    return {
      ...page,
      data: page.data.map((row) => ({ ...row, customer: customers.get(row.dealId) ?? null })),
    };
  }
}
