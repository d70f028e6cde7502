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
    sku: 'code',
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
  list(@Asked() asked: PageRequest) {
    return this.lists.page(aliases, asked);
  }
}
