import { ImportKinds } from '@channel/imports';
import { contribute } from '@channel/runtime';
import { Global, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { Catalog } from './domain/price-list/prices';
import { PriceListKind } from './features/import-price-list/price-list.kind';
import { PriceListWriter } from './features/import-price-list/price-list.writer';
import { PriceListsController } from './features/price-list/price-lists.controller';
import { ProductsController } from './features/price-list/products.controller';
import { priceLists } from './price-lists.projection';
import { PriceTable } from './price-table';
import { prices } from './prices.projection';

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
  imports: [contribute('catalog', { projections: [prices, priceLists] })],
  controllers: [ProductsController, PriceListsController],
  providers: [
    PriceTable,
    PriceListKind,
    PriceListWriter,
    CatalogImports,
    { provide: Catalog, useExisting: PriceTable },
  ],
  exports: [Catalog],
})
export class CatalogModule {}
