export type * from './domain/price-list/price-list.events';
export * from './domain/price-list/prices';
export type * from './domain/product-alias/product-alias.events';
export { catalogProblems } from './catalog.problems';
export { CatalogModule } from './catalog.module';
