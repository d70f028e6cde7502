export type * from './domain/partner/partner.events';
export { PROVIDER, providerIn } from './domain/partner/provider-role';
export { kindOn, PARTNER_KINDS, type DatedKind } from './domain/partner/partner-kind';
export * from './domain/partner/standing';
export { ORGANISATION_NAMED as PARTNER_NAMED } from '@channel/http';
export type * from './domain/partner/standing-fact';
export { partnersProblems, type PartnersRefusal } from './partners.problems';
export { supposedStanding } from './supposed-standing';
export { PastEffects, type EffectOfPast, type EffectScope, type Supposed } from './past-effects';
export {
  isGated,
  StandingGates,
  type ClosedTrack,
  type GateTerms,
  type UnmetByLevel,
  type UnmetOnDays,
  type UnmetRequirement,
} from './standing-gates';
export { ReviewedYears, type DecidedYear, type DueYear, type ReviewedYear } from './reviewed-years';
export { PerformancePoints, type EarnedPoints } from './earned-points';
export { Managers } from './scope/channel-managers';
export { findsPartnersOf, ofPartner, recordsOfPartners } from './scope/records-of-partners';
export { PartnersModule } from './partners.module';
export { PartnerPeople } from './people/partner-people';
export { ClockKeeper } from './clock-keeper';
export type * from './domain/clock/clock.events';
export { ClocksOfPartnersModule } from './features/clock/clock.module';
export type * from './domain/note/notes.events';
export type * from './domain/person/person.events';
export { PeopleOfPartnersModule } from './features/person/person.module';
export { PARTNER_STATUSES, type EnrolledPartner, type PartnerStatus } from './domain/partner/partner';
export type { KnownPerson } from './domain/person/person';
export { acrossRoles, asksForPeople } from './domain/standing/across-roles';
export { achievementOf, type Achievement } from './domain/standing/measures';
export { nextReviewOn, reportDueOn, yearsEnded } from './domain/standing/periods';
export {
  EndCertificationCommand,
  GrantCertificationCommand,
} from './features/specialisation/certify-specialist/certify-specialist.handler';
export { ChangePartnerLevelCommand } from './features/level/change-partner-level/change-partner-level.handler';
export { evaluateTogether, type Asked, type SetResult } from './domain/standing/evaluate';
export { attendedBy, peopleFactsOf } from './domain/standing/facts-of-people';
export {
  enrolmentFactsOf,
  type EnrolmentFacts,
  type EnrolmentRecord,
} from './domain/standing/facts-of-partner';
export type * from './domain/standing/standing.facts';
export { inEachRole } from './domain/standing/standing.facts';
export {
  NODE_STATES,
  worstOf,
  type Figure,
  type NodeResult,
  type NodeState,
  type RequirementResult,
} from './domain/standing/standing.results';
export { partnerKnownAfter, personKnownAfter } from './standing-facts';
