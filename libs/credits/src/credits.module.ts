import { openTo, saysIn } from '@channel/http';
import { EvidenceModule } from '@channel/evidence';
import { ofPartner, recordsOfPartners } from '@channel/partners';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DecideFlexPointsController } from './features/decide-flex-points/decide-flex-points.controller';
import {
  ApproveFlexPointsHandler,
  DeclineFlexPointsHandler,
} from './features/decide-flex-points/decide-flex-points.handler';
import { CreditLotModule } from './features/credit-lot/lot.module';
import { FlexAccountController } from './features/flex-account/flex-account.controller';
import { FlexAccountHistoryController } from './features/flex-account-history/flex-account-history.controller';
import { FlexEntryListController } from './features/flex-entry-list/flex-entry-list.controller';
import { flexEntryList } from './features/flex-entry-list/flex-entry-list.projection';
import { ProposeFlexPointsController } from './features/propose-flex-points/propose-flex-points.controller';
import { ProposeFlexPointsHandler } from './features/propose-flex-points/propose-flex-points.handler';
import { ReverseFlexPointsController } from './features/reverse-flex-points/reverse-flex-points.controller';
import {
  ApproveFlexReversalHandler,
  DeclineFlexReversalHandler,
  RequestFlexReversalHandler,
} from './features/reverse-flex-points/reverse-flex-points.handler';
import { SemiAnnualTargetListController } from './features/semi-annual-target-list/semi-annual-target-list.controller';
import { semiAnnualTargetList } from './features/semi-annual-target-list/semi-annual-target-list.projection';
import { RecordFlexEvidenceHandler } from './features/when-evidence-answered-record-flex-evidence/record-flex-evidence.handler';
import { whenEvidenceAnsweredRecordFlexEvidence } from './features/when-evidence-answered-record-flex-evidence/when-evidence-answered-record-flex-evidence';
import {
  AssessFlexHalfYearHandler,
  WarnOfFlexTargetHandler,
} from './features/when-flex-half-year-opened-schedule-assessment/flex-deadlines.handler';
import { whenFlexHalfYearOpenedScheduleAssessment } from './features/when-flex-half-year-opened-schedule-assessment/when-flex-half-year-opened-schedule-assessment';
import { whenFlexPointsProposedClaimEvidence } from './features/when-flex-points-proposed-claim-evidence/when-flex-points-proposed-claim-evidence';
import { OpenFlexHalfYearHandler } from './features/when-partner-level-changed-open-flex-half-year/open-flex-half-year.handler';
import { whenPartnerLevelChangedOpenFlexHalfYear } from './features/when-partner-level-changed-open-flex-half-year/when-partner-level-changed-open-flex-half-year';
import {
  EarnFlexPointsHandler,
  EarnHeldFlexPointsHandler,
  ForfeitFlexPointsHandler,
} from './features/when-specialisation-changed-earn-flex-points/earn-flex-points.handler';
import { whenSpecialisationChangedEarnFlexPoints } from './features/when-specialisation-changed-earn-flex-points/when-specialisation-changed-earn-flex-points';
import { FlexFactsReader } from './flex-facts';
import { flexAccountDoor } from './features/flex-account/flex-account-door';
import { creditsInbox } from './credits.inbox';
import { waitsIn } from '@channel/inbox';
import { flexAccountDecider } from './domain/flex-account/flex-account.decider';
import { CREDITS_IN_GERMAN } from './credits.said.de';

const projections = [flexEntryList, semiAnnualTargetList];
const automations = [
  whenPartnerLevelChangedOpenFlexHalfYear,
  whenFlexHalfYearOpenedScheduleAssessment,
  whenFlexPointsProposedClaimEvidence,
  whenEvidenceAnsweredRecordFlexEvidence,
  whenSpecialisationChangedEarnFlexPoints,
];

/** The credits context: quantities that are earned, lapse and are compared with a target. */
@Module({
  imports: [
    saysIn('credits', CREDITS_IN_GERMAN),
    CqrsModule,
    EvidenceModule,
    CreditLotModule,
    waitsIn('credits', { waiting: creditsInbox }),
    contribute('credits', { projections, automations }),
    openTo('credits', [flexAccountDoor]),
    recordsOfPartners('credits', {
      accountId: ofPartner(flexAccountDecider, (account) =>
        account.status === 'none' ? undefined : account.partnerId,
      ),
    }),
  ],
  controllers: [
    ProposeFlexPointsController,
    DecideFlexPointsController,
    ReverseFlexPointsController,
    FlexAccountController,
    FlexAccountHistoryController,
    FlexEntryListController,
    SemiAnnualTargetListController,
  ],
  providers: [
    FlexFactsReader,
    ProposeFlexPointsHandler,
    ApproveFlexPointsHandler,
    DeclineFlexPointsHandler,
    RequestFlexReversalHandler,
    ApproveFlexReversalHandler,
    DeclineFlexReversalHandler,
    OpenFlexHalfYearHandler,
    WarnOfFlexTargetHandler,
    AssessFlexHalfYearHandler,
    RecordFlexEvidenceHandler,
    EarnFlexPointsHandler,
    EarnHeldFlexPointsHandler,
    ForfeitFlexPointsHandler,
  ],
})
export class CreditsModule {}
