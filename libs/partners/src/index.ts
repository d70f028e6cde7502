export type * from './domain/partner/partner.events';
export * from './domain/partner/standing';
export { partnersProblems, type PartnersRefusal } from './partners.problems';
export { PartnersModule } from './partners.module';
