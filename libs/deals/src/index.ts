export { customerNaturalKey } from './domain/customer/customer-key';
export type * from './domain/bom/bom.events';
export * from './domain/deal/deal-facts';
export type * from './domain/deal/deal.events';
export type * from './domain/opportunity/opportunity.events';
export type * from './domain/quote/quote.events';
export { MarketingActivities, MarketingActivitiesModule, type NamedActivity } from './marketing-activities';
export { DealsModule } from './deals.module';
export type { DealRequest } from './submission-reader';
