export type * from './domain/partner/partner.events';
export * from './domain/partner/standing';
export { ChangePartnerLevelCommand } from './features/change-partner-level/change-partner-level.handler';
export { EnrolPartnerCommand } from './features/enrol-partner/enrol-partner.handler';
export { GrantSpecialisationCommand } from './features/grant-specialisation/grant-specialisation.handler';
export { InvitePartnerCommand } from './features/invite-partner/invite-partner.handler';
export { SignTermsCommand } from './features/sign-terms/sign-terms.handler';
export { partnersProblems, type PartnersRefusal } from './partners.problems';
export { PartnersModule } from './partners.module';
