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
import { CONFLICT_READERS } from '../../../conflict.view';
import { customerPairs, type CustomerPairRow } from '../../../customer-pairs.projection';

const ANSWERS = ['same', 'different'] as const;
const pairRowView = view('CustomerPairRow', {
  id: is.id,
  customerKey: is.id.describe('The customer that was known first.'),
  otherKey: is.id,
  answer: is.oneOf(ANSWERS),
  score: is.decimal,
  reason: is.text,
  judgedBy: is.id,
  judgedAt: is.instant,
  judgedOn: is.day,
});

const pairs: ListSpec<CustomerPairRow, typeof pairRowView> = {
  item: pairRowView,
  projection: customerPairs.name,
  filters: {
    answer: { oneOf: ANSWERS },
    customerKey: 'text',
    otherKey: 'text',
    judgedOn: 'day',
    judgedAt: 'instant',
  },
  asOf: 'recorded',
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
  @AnswersPage(pairs)
  @ApiOperation({
    operationId: 'listCustomerPairs',
    summary: 'Customers that a channel lead said are one, or two, with author and day',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(pairs, asked);
  }
}
