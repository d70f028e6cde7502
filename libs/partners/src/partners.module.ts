import { namedRecords, openTo, searchedIn, saysIn } from '@channel/http';
import { contribute } from '@channel/runtime';
import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { Partners } from './domain/partner/standing';
import { InviteToLevelController } from './features/level/invite-to-level/invite-to-level.controller';
import { InviteToLevelHandler } from './features/level/invite-to-level/invite-to-level.handler';
import { ChangePartnerLevelHandler } from './features/level/change-partner-level/change-partner-level.handler';
import { EnrolPartnerController } from './features/application/enrol-partner/enrol-partner.controller';
import { EnrolPartnerHandler } from './features/application/enrol-partner/enrol-partner.handler';
import { GrantSpecialisationController } from './features/specialisation/grant-specialisation/grant-specialisation.controller';
import { GrantSpecialisationHandler } from './features/specialisation/grant-specialisation/grant-specialisation.handler';
import { ApplyPartnerController } from './features/application/apply-partner/apply-partner.controller';
import { ApplyPartnerHandler } from './features/application/apply-partner/apply-partner.handler';
import { DeclineApplicationController } from './features/application/decline-application/decline-application.controller';
import { DeclineApplicationHandler } from './features/application/decline-application/decline-application.handler';
import { RolesOfPartnersModule } from './features/role/role.module';
import { InvitePartnerController } from './features/application/invite-partner/invite-partner.controller';
import { InvitePartnerHandler } from './features/application/invite-partner/invite-partner.handler';
import { PartnerListController, partnerSearch } from './features/partner-list/partner-list.controller';
import { partnerList } from './features/partner-list/partner-list.projection';
import { PublishedPartners } from './features/partner-list/published-partners';
import { EndRecordController } from './features/record/end-record/end-record.controller';
import { EndRecordHandler } from './features/record/end-record/end-record.handler';
import { InviteToSpecialisationController } from './features/specialisation/invite-to-specialisation/invite-to-specialisation.controller';
import { InviteToSpecialisationHandler } from './features/specialisation/invite-to-specialisation/invite-to-specialisation.handler';
import { KeepRecordController } from './features/record/keep-record/keep-record.controller';
import { KeepRecordHandler } from './features/record/keep-record/keep-record.handler';
import { SignTermsController } from './features/sign-terms/sign-terms.controller';
import { SignTermsHandler } from './features/sign-terms/sign-terms.handler';
import { ApproveStandingCorrectionController } from './features/correction/approve-standing-correction/approve-standing-correction.controller';
import { ApproveStandingCorrectionHandler } from './features/correction/approve-standing-correction/approve-standing-correction.handler';
import { PrepareEnrolmentCorrectionController } from './features/correction/prepare-enrolment-correction/prepare-enrolment-correction.controller';
import { PrepareEnrolmentCorrectionHandler } from './features/correction/prepare-enrolment-correction/prepare-enrolment-correction.handler';
import {
  EndCertificationHandler,
  GrantCertificationHandler,
} from './features/specialisation/certify-specialist/certify-specialist.handler';
import { EndSpecialisationController } from './features/specialisation/end-specialisation/end-specialisation.controller';
import { EndSpecialisationHandler } from './features/specialisation/end-specialisation/end-specialisation.handler';
import { PrepareStandingCorrectionController } from './features/correction/prepare-standing-correction/prepare-standing-correction.controller';
import { PrepareStandingCorrectionHandler } from './features/correction/prepare-standing-correction/prepare-standing-correction.handler';
import { RejectStandingCorrectionController } from './features/correction/reject-standing-correction/reject-standing-correction.controller';
import { RejectStandingCorrectionHandler } from './features/correction/reject-standing-correction/reject-standing-correction.handler';
import { WithdrawPlannedLevelController } from './features/level/withdraw-planned-level/withdraw-planned-level.controller';
import { WithdrawPlannedLevelHandler } from './features/level/withdraw-planned-level/withdraw-planned-level.handler';
import { WithdrawPlannedSpecialisationController } from './features/specialisation/withdraw-planned-specialisation/withdraw-planned-specialisation.controller';
import { WithdrawPlannedSpecialisationHandler } from './features/specialisation/withdraw-planned-specialisation/withdraw-planned-specialisation.handler';
import { StandingCorrectionsController } from './features/correction/standing-corrections/standing-corrections.controller';
import { BeginPlannedLevelHandler } from './features/level/when-level-planned-begin-level/begin-planned-level.handler';
import { whenLevelPlannedBeginLevel } from './features/level/when-level-planned-begin-level/when-level-planned-begin-level';
import { ProgrammeFactsReader } from './programme-facts';
import { PastEffects } from './past-effects';
import { PerformancePoints } from './earned-points';
import { ReviewedYears } from './reviewed-years';
import { StandingGates } from './standing-gates';
import { partnerDoor } from './partner-door';
import { partnerName } from './partner-name';
import { partnersNotices } from './partners.notices';
import { partnersInbox } from './partners.inbox';
import { waitsIn } from '@channel/inbox';
import { itself, recordsOfPartners } from './scope/records-of-partners';
import { NotesOfPartnersModule } from './features/record/note.module';
import { AssignmentScope } from './scope/assignment-scope';
import { SaysWhoLooksAfter } from './scope/looked-after';
import { Managers } from './scope/channel-managers';
import { AssignManagerController } from './features/assignment/assign-manager/assign-manager.controller';
import { AssignManagerHandler } from './features/assignment/assign-manager/assign-manager.handler';
import { ChangePartnerKindController } from './features/participation/change-partner-kind/change-partner-kind.controller';
import { ChangePartnerKindHandler } from './features/participation/change-partner-kind/change-partner-kind.handler';
import { SuspendPartnerController } from './features/participation/suspend-partner/suspend-partner.controller';
import { SuspendPartnerHandler } from './features/participation/suspend-partner/suspend-partner.handler';
import { ReinstatePartnerController } from './features/participation/reinstate-partner/reinstate-partner.controller';
import { ReinstatePartnerHandler } from './features/participation/reinstate-partner/reinstate-partner.handler';
import { TerminatePartnerController } from './features/participation/terminate-partner/terminate-partner.controller';
import { TerminatePartnerHandler } from './features/participation/terminate-partner/terminate-partner.handler';
import { LeaveProgrammeController } from './features/participation/leave-programme/leave-programme.controller';
import { LeaveProgrammeHandler } from './features/participation/leave-programme/leave-programme.handler';
import { ConsentToLocatorController } from './features/locator/consent-to-locator/consent-to-locator.controller';
import { ConsentToLocatorHandler } from './features/locator/consent-to-locator/consent-to-locator.handler';
import { LocatorListController } from './features/locator/locator-list/locator-list.controller';
import { locator } from './features/locator/locator-list/locator.projection';
import { Locator } from './features/locator/locator-list/locator.query';
import { WithdrawLocatorConsentController } from './features/locator/withdraw-locator-consent/withdraw-locator-consent.controller';
import { WithdrawLocatorConsentHandler } from './features/locator/withdraw-locator-consent/withdraw-locator-consent.handler';
import { EndAssignmentController } from './features/assignment/end-assignment/end-assignment.controller';
import { EndAssignmentHandler } from './features/assignment/end-assignment/end-assignment.handler';
import { PartnerHistoryController } from './features/partner-history/partner-history.controller';
import { PartnerPeople } from './people/partner-people';
import { PARTNERS_IN_GERMAN } from './partners.said.de';
import { REQUIREMENTS_IN_GERMAN } from './domain/standing/requirements.said.de';

/** Global because every context asks `Partners` for the standing of a partner. */
@Global()
@Module({
  imports: [
    saysIn('partners', PARTNERS_IN_GERMAN, REQUIREMENTS_IN_GERMAN),
    CqrsModule,
    RolesOfPartnersModule,
    NotesOfPartnersModule,
    waitsIn('partners', { waiting: partnersInbox, notices: partnersNotices }),
    contribute('partners', {
      projections: [partnerList, locator],
      automations: [whenLevelPlannedBeginLevel],
    }),
    openTo('partners', [partnerDoor]),
    namedRecords('partners', partnerName),
    recordsOfPartners('partners', { partnerId: itself, toPartnerId: itself }),
    searchedIn('partners', partnerSearch),
  ],
  controllers: [
    PartnerHistoryController,
    InvitePartnerController,
    ApplyPartnerController,
    DeclineApplicationController,
    EnrolPartnerController,
    SignTermsController,
    InviteToLevelController,
    InviteToSpecialisationController,
    KeepRecordController,
    EndRecordController,
    ChangePartnerKindController,
    SuspendPartnerController,
    ReinstatePartnerController,
    TerminatePartnerController,
    LeaveProgrammeController,
    ConsentToLocatorController,
    WithdrawLocatorConsentController,
    LocatorListController,
    AssignManagerController,
    EndAssignmentController,
    GrantSpecialisationController,
    ApproveStandingCorrectionController,
    EndSpecialisationController,
    PrepareEnrolmentCorrectionController,
    PrepareStandingCorrectionController,
    RejectStandingCorrectionController,
    WithdrawPlannedLevelController,
    WithdrawPlannedSpecialisationController,
    StandingCorrectionsController,
    PartnerListController,
  ],
  providers: [
    ProgrammeFactsReader,
    InvitePartnerHandler,
    ApplyPartnerHandler,
    DeclineApplicationHandler,
    EnrolPartnerHandler,
    SignTermsHandler,
    ChangePartnerLevelHandler,
    InviteToLevelHandler,
    InviteToSpecialisationHandler,
    KeepRecordHandler,
    EndRecordHandler,
    ChangePartnerKindHandler,
    SuspendPartnerHandler,
    ReinstatePartnerHandler,
    TerminatePartnerHandler,
    LeaveProgrammeHandler,
    ConsentToLocatorHandler,
    WithdrawLocatorConsentHandler,
    Locator,
    AssignManagerHandler,
    EndAssignmentHandler,
    GrantSpecialisationHandler,
    ApproveStandingCorrectionHandler,
    EndSpecialisationHandler,
    GrantCertificationHandler,
    EndCertificationHandler,
    PrepareEnrolmentCorrectionHandler,
    PrepareStandingCorrectionHandler,
    RejectStandingCorrectionHandler,
    WithdrawPlannedLevelHandler,
    WithdrawPlannedSpecialisationHandler,
    BeginPlannedLevelHandler,
    Managers,
    SaysWhoLooksAfter,
    PastEffects,
    ReviewedYears,
    StandingGates,
    PartnerPeople,
    PerformancePoints,
    { provide: APP_INTERCEPTOR, useClass: AssignmentScope },
    { provide: Partners, useClass: PublishedPartners },
  ],
  exports: [Managers, PartnerPeople, Partners, PastEffects, ReviewedYears, StandingGates, PerformancePoints],
})
export class PartnersModule {}
