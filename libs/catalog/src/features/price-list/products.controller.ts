import { Access, everything, Lists, ROLES, Viewer, Wait, type ListSpec, type Principal } from '@channel/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { prices, type PriceTableRow } from '../../prices.projection';

const products: ListSpec<PriceTableRow> = {
  projection: prices.name,
  filters: {
    sku: 'text',
    family: 'text',
    productLine: 'text',
    kind: 'text',
    currency: 'text',
    priceListCode: 'text',
    effectiveFrom: 'day',
    effectiveTo: 'day',
  },
  sorts: ['sku', '-sku', 'effectiveFrom', '-effectiveFrom'],
  search: ['sku', 'description'],
  scope: () => everything,
  view: ({ key: _key, amount, currency, priceListId, priceListCode, ...product }) => ({
    ...product,
    listPrice: { amount, currency },
    priceList: { id: priceListId, code: priceListCode },
  }),
};

@ApiTags('catalog')
@Controller({ path: 'products', version: '1' })
export class ProductsController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(ROLES, 'public')
  @ApiOperation({ operationId: 'listProducts', summary: 'Parts with their dated list prices' })
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(products, viewer, query, wait);
  }
}
