import {
  Access,
  AnswersPage,
  Asked,
  everything,
  is,
  Lists,
  ROLES,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { priceLists, type PriceListRow } from '../../price-lists.projection';

const priceListView = view('PriceListRow', {
  id: is.id,
  code: is.text,
  imports: is.count,
  lastImportId: is.id,
  lastImportedAt: is.instant,
  lastImportedBy: is.id,
});

const lists: ListSpec<PriceListRow, typeof priceListView> = {
  item: priceListView,
  projection: priceLists.name,
  filters: { code: 'code', lastImportedAt: 'instant' },
  asOf: 'recorded',
  sorts: ['code', '-code', '-lastImportedAt'],
  scope: () => everything,
  view: ({ key: id, code, imports, lastImportId, lastImportedAt, lastImportedBy }) => ({
    ...{ id, code, imports, lastImportId, lastImportedAt, lastImportedBy },
  }),
};

@ApiTags('catalog')
@Controller({ path: 'price-lists', version: '1' })
export class PriceListsController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(ROLES, 'vendor')
  @AnswersPage(lists)
  @ApiOperation({ operationId: 'listPriceLists', summary: 'Price lists and their last import' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(lists, asked);
  }
}
