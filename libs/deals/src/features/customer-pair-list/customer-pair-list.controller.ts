import { Access, everything, Lists, Viewer, Wait, type ListSpec, type Principal } from '@channel/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONFLICT_READERS } from '../../conflict.view';
import { customerPairs, type CustomerPairRow } from '../../customer-pairs.projection';

const pairs: ListSpec<CustomerPairRow> = {
  projection: customerPairs.name,
  filters: { answer: 'text', customerKey: 'text', otherKey: 'text', judgedOn: 'day', judgedAt: 'instant' },
  sorts: ['-judgedAt', 'judgedAt'],
  scope: () => everything,
  view: ({ key: id, ...row }) => ({ id, ...row }),
};

@ApiTags('conflicts')
@Controller({ path: 'customer-pairs', version: '1' })
export class CustomerPairListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(CONFLICT_READERS, 'vendor')
  @ApiOperation({
    operationId: 'listCustomerPairs',
    summary: 'Customers that a channel lead said are one, or two, with author and day',
  })
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(pairs, viewer, query, wait);
  }
}
