import {
  Access,
  AnswersPage,
  everything,
  is,
  Lists,
  ROLES,
  view,
  Viewer,
  Wait,
  type ListSpec,
  type Principal,
} from '@channel/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { productAliases, type ProductAliasRow } from '../../product-aliases.projection';

const STATUSES = ['recorded', 'withdrawn'] as const;
const aliasRowView = view('ProductAliasRow', {
  id: is.id,
  alias: is.text,
  sku: is.text,
  status: is.oneOf(STATUSES),
  recordedBy: is.id,
  recordedAt: is.instant,
  reason: is.text.nullable(),
});

const aliases: ListSpec<ProductAliasRow, typeof aliasRowView> = {
  item: aliasRowView,
  projection: productAliases.name,
  filters: {
    alias: 'text',
    sku: 'text',
    status: { oneOf: STATUSES },
    recordedBy: 'text',
    recordedAt: 'instant',
  },
  asOf: 'recorded',
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
  @Access(ROLES, 'vendor')
  @AnswersPage(aliases)
  @ApiOperation({
    operationId: 'listProductAliases',
    summary: 'Other spellings of parts, with who recorded them',
  })
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(aliases, viewer, query, wait);
  }
}
