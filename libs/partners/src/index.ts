export type * from './domain/partner/partner.events';
export * from './domain/partner/standing';
