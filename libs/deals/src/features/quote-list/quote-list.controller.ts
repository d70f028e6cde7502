import {
  Access,
  everything,
  isVendor,
  Lists,
  Viewer,
  Wait,
  type ListSpec,
  type Principal,
} from '@channel/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DEAL_READERS } from '../../deal.view';
import { quoteList, type QuoteRow } from './quote-list.projection';

const quotes: ListSpec<QuoteRow> = {
  projection: quoteList.name,
  filters: {
    number: 'text',
    dealId: 'text',
    bomId: 'text',
    status: 'text',
    partnerId: 'text',
    distributorId: 'text',
    draftedAt: 'instant',
    validUntilOn: 'day',
  },
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
    ...{ id, ...row, version },
    // What the next version will cost is the distributor's own until it is issued.
    ...(row.status === 'draft' && viewer.orgId === row.partnerId ? {} : { total }),
  }),
};

@ApiTags('quotes')
@Controller({ path: 'quotes', version: '1' })
export class QuoteListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiOperation({ operationId: 'listQuotes', summary: 'Quotes' })
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(quotes, viewer, query, wait);
  }
}
