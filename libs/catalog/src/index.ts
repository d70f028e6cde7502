export type * from './domain/price-list/price-list.events';
export * from './domain/price-list/prices';
export type * from './domain/product-alias/product-alias.events';
export { RecordProductAliasCommand } from './features/record-product-alias/record-product-alias.handler';
export { WithdrawProductAliasCommand } from './features/withdraw-product-alias/withdraw-product-alias.handler';
export { catalogProblems } from './catalog.problems';
export { CatalogModule } from './catalog.module';
