/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { ChangePartnerLevelCommand } from './features/change-partner-level/change-partner-level.handler';
export { EnrolPartnerCommand } from './features/enrol-partner/enrol-partner.handler';
export { GrantSpecialisationCommand } from './features/grant-specialisation/grant-specialisation.handler';
export { InvitePartnerCommand } from './features/invite-partner/invite-partner.handler';
export { SignTermsCommand } from './features/sign-terms/sign-terms.handler';
