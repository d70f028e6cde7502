import {
  Access,
  AnswersPage,
  Asked,
  is,
  Lists,
  ownRows,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONTRACT_READERS } from '../../contract.access';
import { CONTRACT_STATUSES, RENEWAL_STATES } from '../../domain/service-contract/service-contract.state';
import { serviceContractList, type ServiceContractRow } from './contract-list.projection';

const rowView = view('ServiceContractRow', {
  id: is.id,
  number: is.text,
  programmeId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  kind: is.text,
  customerName: is.text,
  country: is.country,
  sku: is.text,
  quantity: is.count.describe('Units that it covers.'),
  value: is.money.describe('What was paid for these.'),
  status: is.oneOf(CONTRACT_STATUSES),
  startsOn: is.day,
  endsOn: is.day.describe('The last day: when its renewal begins at the latest.'),
  renewal: is.oneOf(RENEWAL_STATES),
});

const contracts: ListSpec<ServiceContractRow, typeof rowView> = {
  projection: serviceContractList.name,
  item: rowView,
  filters: {
    programmeId: 'text',
    partnerId: PARTNER_NAMED,
    partnerCode: 'code',
    number: 'code',
    kind: 'text',
    status: { oneOf: CONTRACT_STATUSES },
    renewal: { oneOf: RENEWAL_STATES },
    startsOn: 'day',
    endsOn: 'day',
  },
  asOf: 'recorded',
  sorts: ['endsOn', '-endsOn', 'startsOn', '-startsOn'],
  search: ['number', 'customerName', 'sku'],
  scope: ownRows('partnerId'),
  view: ({ key: id, customerKey: _key, ...row }) => ({ id, ...row }),
};

@ApiTags('service-contracts')
@Controller({ path: 'service-contracts', version: '1' })
export class ServiceContractListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(CONTRACT_READERS, 'own')
  @AnswersPage(contracts)
  @ApiOperation({
    operationId: 'listServiceContracts',
    summary: 'Service contracts and their renewals, the first to end first: the renewal calendar (J72)',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(contracts, asked);
  }
}
