import {
  Access,
  AnswersPage,
  Asked,
  CURRENCY_FORM,
  everything,
  is,
  Lists,
  ROLES,
  searchSource,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { prices, type PriceTableRow } from '../../prices.projection';

const KINDS = ['product', 'service', 'software'] as const;
const productView = view('Product', {
  sku: is.text,
  description: is.text,
  family: is.text,
  productLine: is.text,
  kind: is.oneOf(KINDS),
  listPrice: is.money,
  priceList: view('PriceListName', { id: is.id, code: is.text }),
  effectiveFrom: is.day,
  effectiveTo: is.day.nullable().describe('Last day that the price covers.'),
  eligible: is.flag,
  serialised: is.flag,
  lastOrderOn: is.day.nullable(),
  replacementSku: is.text.nullable(),
  eolOn: is.day.nullable(),
  eosOn: is.day.nullable(),
  eoeOn: is.day.nullable(),
});

const products: ListSpec<PriceTableRow, typeof productView> = {
  item: productView,
  projection: prices.name,
  filters: {
    sku: 'code',
    family: 'text',
    productLine: 'text',
    kind: { oneOf: KINDS },
    currency: CURRENCY_FORM,
    priceListCode: 'code',
    effectiveFrom: 'day',
    effectiveTo: 'day',
  },
  asOf: {
    not: 'a price counts from its day on and never changes after it was imported; `effectiveFrom` and `effectiveTo` say what held on a day.',
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

/** A part stands in several price lists, and in each of them for several spans. */
const PRICES_OF_A_PART = 20;

/** A part is called by its number, and has no id beside it. */
export const partSearch = searchSource({
  kind: 'part',
  readers: ROLES,
  spec: products,
  rowsOfOne: PRICES_OF_A_PART,
  hit: ({ sku, description }) => ({ id: sku, number: sku, title: description, status: null }),
});

@ApiTags('catalog')
@Controller({ path: 'products', version: '1' })
export class ProductsController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(ROLES, 'vendor')
  @AnswersPage(products)
  @ApiOperation({ operationId: 'listProducts', summary: 'Parts with their dated list prices' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(products, asked);
  }
}
