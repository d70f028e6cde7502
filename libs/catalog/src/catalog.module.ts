import { ImportKinds } from '@channel/imports';
import { contribute } from '@channel/runtime';
import { Global, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Catalog } from './domain/price-list/prices';
import { PriceListKind } from './features/import-price-list/price-list.kind';
import { PriceListWriter } from './features/import-price-list/price-list.writer';
import { PriceListsController } from './features/price-list/price-lists.controller';
import { partSearch, ProductsController } from './features/price-list/products.controller';
import { ProductAliasesController } from './features/product-aliases/product-aliases.controller';
import { RecordProductAliasController } from './features/record-product-alias/record-product-alias.controller';
import { RecordProductAliasHandler } from './features/record-product-alias/record-product-alias.handler';
import { WithdrawProductAliasController } from './features/withdraw-product-alias/withdraw-product-alias.controller';
import { WithdrawProductAliasHandler } from './features/withdraw-product-alias/withdraw-product-alias.handler';
import { priceLists } from './price-lists.projection';
import { PriceTable } from './price-table';
import { prices } from './prices.projection';
import { productAliases } from './product-aliases.projection';
import { saysIn, searchedIn } from '@channel/http';
import { CATALOG_IN_GERMAN } from './catalog.said.de';

/** Adds the kind `price_list` to the import pipeline. */
@Injectable()
export class CatalogImports implements OnModuleInit {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly priceList: PriceListKind,
  ) {}
  onModuleInit(): void {
    this.kinds.register(this.priceList);
  }
}

/** Global because deals and shipments ask `Catalog` for prices. */
@Global()
@Module({
  imports: [
    saysIn('catalog', CATALOG_IN_GERMAN),
    CqrsModule,
    contribute('catalog', { projections: [prices, priceLists, productAliases] }),
    searchedIn('catalog', partSearch),
  ],
  controllers: [
    ProductAliasesController,
    RecordProductAliasController,
    WithdrawProductAliasController,
    ProductsController,
    PriceListsController,
  ],
  providers: [
    PriceTable,
    PriceListKind,
    PriceListWriter,
    RecordProductAliasHandler,
    WithdrawProductAliasHandler,
    CatalogImports,
    { provide: Catalog, useExisting: PriceTable },
  ],
  exports: [Catalog],
})
export class CatalogModule {}
