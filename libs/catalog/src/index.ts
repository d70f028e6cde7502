export type * from './domain/price-list/price-list.events';
export * from './domain/price-list/prices';
export { CatalogModule } from './catalog.module';
