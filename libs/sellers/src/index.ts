export type * from './domain/seller/seller.events';
export { sellerKeyOf, sellerRewardIdOf } from './ids';
export { SellersModule } from './sellers.module';
export { sellersProblems, type SellersRefusal } from './sellers.problems';
