import { Access, everything, Lists, ROLES, Viewer, Wait, type ListSpec, type Principal } from '@channel/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { productAliases, type ProductAliasRow } from '../../product-aliases.projection';

const aliases: ListSpec<ProductAliasRow> = {
  projection: productAliases.name,
  filters: { alias: 'text', sku: 'text', status: 'text', recordedBy: 'text', recordedAt: 'instant' },
  sorts: ['alias', '-alias', '-recordedAt'],
  search: ['alias', 'sku'],
  scope: () => everything,
  view: ({ key: id, alias, sku, status, recordedBy, recordedAt, reason }) => ({
    ...{ id, alias, sku, status, recordedBy, recordedAt, reason },
  }),
};

@ApiTags('catalog')
@Controller({ path: 'products/aliases', version: '1' })
export class ProductAliasesController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(ROLES, 'public')
  @ApiOperation({
    operationId: 'listProductAliases',
    summary: 'Other spellings of parts, with who recorded them',
  })
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(aliases, viewer, query, wait);
  }
}
