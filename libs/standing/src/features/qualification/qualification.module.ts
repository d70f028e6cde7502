import { openTo } from '@channel/http';
import { waitsIn } from '@channel/inbox';
import { ofPartner, recordsOfPartners } from '@channel/partners';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { qualificationDecider } from '../../domain/qualification/qualification.decider';
import { KnownStandingsModule } from '../../facts/known-standings.module';
import { QualificationDesk } from '../../qualification-desk';
import { qualificationsInbox } from '../../qualifications.inbox';
import { qualificationsNotices } from '../../qualifications.notices';
import { ApplyForQualificationController } from './apply-for-qualification/apply-for-qualification.controller';
import { ApplyForQualificationHandler } from './apply-for-qualification/apply-for-qualification.handler';
import { AssessQualificationController } from './assess-qualification/assess-qualification.controller';
import { AssessQualificationHandler } from './assess-qualification/assess-qualification.handler';
import { ContractQualificationController } from './contract-qualification/contract-qualification.controller';
import { ContractQualificationHandler } from './contract-qualification/contract-qualification.handler';
import { DecideQualificationController } from './decide-qualification/decide-qualification.controller';
import { DecideQualificationHandler } from './decide-qualification/decide-qualification.handler';
import { ObligationBreachController } from './obligation-breach/obligation-breach.controller';
import { FlagBreachHandler, SettleBreachHandler } from './obligation-breach/obligation-breach.handler';
import { qualificationDoor } from './qualification-door';
import { QualificationHistoryController } from './qualification-history/qualification-history.controller';
import { QualificationListController } from './qualification-list/qualification-list.controller';
import { qualificationList } from './qualification-list/qualification-list.projection';
import { QualificationRecordController } from './qualification-record/qualification-record.controller';
import {
  AssessmentFallDueHandler,
  WarnOfAssessmentHandler,
} from './when-qualification-contracted-schedule-assessment/assessment-ahead.handler';
import { whenQualificationContractedScheduleAssessment } from './when-qualification-contracted-schedule-assessment/when-qualification-contracted-schedule-assessment';
import { whenQualificationDecidedCertifyPartner } from './when-qualification-decided-certify-partner/when-qualification-decided-certify-partner';

/** Operate Specialists from the application to the end of the status (O22, O31, O33), by product certification. */
@Module({
  imports: [
    CqrsModule,
    KnownStandingsModule,
    waitsIn('standing.qualifications', { waiting: qualificationsInbox, notices: qualificationsNotices }),
    contribute('standing.qualifications', {
      projections: [qualificationList],
      automations: [whenQualificationContractedScheduleAssessment, whenQualificationDecidedCertifyPartner],
    }),
    openTo('standing.qualifications', [qualificationDoor]),
    recordsOfPartners('standing.qualifications', {
      qualificationId: ofPartner(qualificationDecider, (qualification) =>
        qualification.status === 'none' ? undefined : qualification.partnerId,
      ),
    }),
  ],
  controllers: [
    ApplyForQualificationController,
    AssessQualificationController,
    ContractQualificationController,
    DecideQualificationController,
    ObligationBreachController,
    QualificationListController,
    QualificationRecordController,
    QualificationHistoryController,
  ],
  providers: [
    QualificationDesk,
    ApplyForQualificationHandler,
    AssessQualificationHandler,
    ContractQualificationHandler,
    DecideQualificationHandler,
    FlagBreachHandler,
    SettleBreachHandler,
    AssessmentFallDueHandler,
    WarnOfAssessmentHandler,
  ],
})
export class QualificationModule {}
