export type * from './domain/seller/seller.events';
export { SellersModule } from './sellers.module';
export { sellersProblems, type SellersRefusal } from './sellers.problems';
