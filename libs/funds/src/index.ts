export type * from './domain/fund/fund.events';
