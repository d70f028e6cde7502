export type * from './domain/partner/partner.events';
export * from './domain/partner/standing';
export { ORGANISATION_NAMED as PARTNER_NAMED } from '@channel/http';
export type * from './domain/partner/standing-effects';
export { partnersProblems, type PartnersRefusal } from './partners.problems';
export { StandingEffects, type EffectOfStanding } from './standing-effects';
export { PartnersModule } from './partners.module';
export type * from './domain/person/person.events';
export { PeopleOfPartnersModule } from './features/person/person.module';
