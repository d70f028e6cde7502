/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { ChangePartnerLevelCommand } from './features/change-partner-level/change-partner-level.handler';
export { EnrolPartnerCommand } from './features/enrol-partner/enrol-partner.handler';
export { GrantSpecialisationCommand } from './features/grant-specialisation/grant-specialisation.handler';
export { InvitePartnerCommand } from './features/invite-partner/invite-partner.handler';
export { SignTermsCommand } from './features/sign-terms/sign-terms.handler';
export { ApproveStandingCorrectionCommand } from './features/approve-standing-correction/approve-standing-correction.handler';
export { EndSpecialisationCommand } from './features/end-specialisation/end-specialisation.handler';
export { PrepareEnrolmentCorrectionCommand } from './features/prepare-enrolment-correction/prepare-enrolment-correction.handler';
export { PrepareStandingCorrectionCommand } from './features/prepare-standing-correction/prepare-standing-correction.handler';
export { RejectStandingCorrectionCommand } from './features/reject-standing-correction/reject-standing-correction.handler';
export { WithdrawPlannedLevelCommand } from './features/withdraw-planned-level/withdraw-planned-level.handler';
export { WithdrawPlannedSpecialisationCommand } from './features/withdraw-planned-specialisation/withdraw-planned-specialisation.handler';
