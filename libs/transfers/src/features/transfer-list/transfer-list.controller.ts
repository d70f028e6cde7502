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
import { moneyJson, negate, parseMoney } from '@channel/kernel';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { TRANSFER_STATUSES } from '../../domain/holding/holding';
import { TRANSFER_READERS } from '../../transfer.access';
import { transferList, type TransferRow } from './transfer-list.projection';

const rowView = view('TitleTransferRow', {
  id: is.id,
  number: is.text,
  programmeId: is.id,
  partnerId: is.id,
  lineId: is.id,
  sku: is.text,
  quantity: is.count,
  endUser: is.text,
  country: is.country,
  transferredAt: is.instant,
  status: is
    .oneOf(TRANSFER_STATUSES)
    .describe('`free`: both e-mails came before it. `owed`: the additional discount is to be paid back.'),
  owed: is.money.nullable().describe('What the provider pays back; nothing: it is free.'),
  chargedOn: is.day.nullable(),
});

const transfers: ListSpec<TransferRow, typeof rowView> = {
  projection: transferList.name,
  item: rowView,
  filters: {
    partnerId: PARTNER_NAMED,
    number: 'code',
    status: { oneOf: TRANSFER_STATUSES },
    transferredAt: 'instant',
  },
  asOf: 'recorded',
  sorts: ['-transferredAt', 'transferredAt'],
  search: ['number', 'endUser', 'sku'],
  scope: ownRows('partnerId'),
  view: ({ key: id, amount, currency: _currency, itemId: _itemId, ...row }) => ({
    id,
    ...row,
    owed: amount && moneyJson(negate(parseMoney(amount))),
  }),
};

@ApiTags('title-transfers')
@Controller({ path: 'title-transfers', version: '1' })
export class TransferListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(TRANSFER_READERS, 'own')
  @AnswersPage(transfers)
  @ApiOperation({
    operationId: 'listTitleTransfers',
    summary: 'Units that providers passed on to end users, and what of it is owed',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(transfers, asked);
  }
}
