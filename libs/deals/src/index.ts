export type * from './domain/bom/bom.events';
export type * from './domain/deal/deal.events';
export type * from './domain/opportunity/opportunity.events';
export type * from './domain/quote/quote.events';
