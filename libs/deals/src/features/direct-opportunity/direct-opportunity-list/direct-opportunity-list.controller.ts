import {
  Access,
  AnswersPage,
  Asked,
  everything,
  is,
  Lists,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DIRECT_READERS, DIRECT_STATUSES, directView, viewOfDirect } from '../../../direct-opportunity.view';
import { directOpportunityList, type DirectRow } from './direct-opportunity-list.projection';

const rowView = view('DirectOpportunityRow', { id: is.id, ...directView.shape });

const directOpportunities: ListSpec<DirectRow, typeof rowView> = {
  item: rowView,
  projection: directOpportunityList.name,
  filters: {
    reference: 'code',
    status: { oneOf: DIRECT_STATUSES },
    region: 'text',
    ownerId: 'text',
    expectedCloseOn: 'day',
    recordedAt: 'instant',
  },
  asOf: 'recorded',
  sorts: ['-recordedAt', 'recordedAt', 'expectedCloseOn', '-expectedCloseOn'],
  search: ['reference', 'customerName'],
  scope: () => everything,
  view: ({ key: id, state }) => ({ id, ...viewOfDirect(state) }),
};

@ApiTags('conflicts')
@Controller({ path: 'direct-opportunities', version: '1' })
export class DirectOpportunityListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(DIRECT_READERS, 'vendor')
  @AnswersPage(directOpportunities)
  @ApiOperation({
    operationId: 'listDirectOpportunities',
    summary: 'What the vendor’s own sales pursue, and claim beside registrations',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(directOpportunities, asked);
  }
}
