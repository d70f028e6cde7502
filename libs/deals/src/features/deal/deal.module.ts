import { namedRecords, openTo, searchedIn } from '@channel/http';
import { ofPartner, recordsOfPartners } from '@channel/partners';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { dealDecider } from '../../domain/deal/deal.decider';
import { DealReadersModule } from '../../deal-readers.module';
import { AnswerDealInformationController } from './answer-deal-information/answer-deal-information.controller';
import { AnswerDealInformationHandler } from './answer-deal-information/answer-deal-information.handler';
import { AssignDealController } from './assign-deal/assign-deal.controller';
import { AssignDealHandler } from './assign-deal/assign-deal.handler';
import { EscalateDealController } from './escalate-deal/escalate-deal.controller';
import { EscalateDealHandler } from './escalate-deal/escalate-deal.handler';
import { ApproveDealController } from './approve-deal/approve-deal.controller';
import { ApproveDealHandler } from './approve-deal/approve-deal.handler';
import { CheckDealController } from './check-deal/check-deal.controller';
import { CloseDealController } from './close-deal/close-deal.controller';
import { CloseDealHandler } from './close-deal/close-deal.handler';
import { DealDesk } from '../../deal-desk';
import { DealHistoryController } from './deal-history/deal-history.controller';
import { DealListController, dealSearch } from './deal-list/deal-list.controller';
import { dealList } from './deal-list/deal-list.projection';
import { DealPipelineController } from './deal-pipeline/deal-pipeline.controller';
import { DealPipeline } from './deal-pipeline/deal-pipeline.query';
import { DealRecordController } from './deal-record/deal-record.controller';
import { DecisionTimesController } from './decision-times/decision-times.controller';
import { DecisionTimesQuery } from './decision-times/decision-times.query';
import { ExtendDealController } from './extend-deal/extend-deal.controller';
import { ExtendDealHandler } from './extend-deal/extend-deal.handler';
import { MarkDealLostController } from './mark-deal-lost/mark-deal-lost.controller';
import { MarkDealLostHandler } from './mark-deal-lost/mark-deal-lost.handler';
import { MarkDealWonController } from './mark-deal-won/mark-deal-won.controller';
import { MarkDealWonHandler } from './mark-deal-won/mark-deal-won.handler';
import { ReassignDealController } from './reassign-deal/reassign-deal.controller';
import { ReassignDealHandler } from './reassign-deal/reassign-deal.handler';
import { RejectDealController } from './reject-deal/reject-deal.controller';
import { RejectDealHandler } from './reject-deal/reject-deal.handler';
import { RequestDealExtensionController } from './request-deal-extension/request-deal-extension.controller';
import { RequestDealExtensionHandler } from './request-deal-extension/request-deal-extension.handler';
import { RequestDealInformationController } from './request-deal-information/request-deal-information.controller';
import { RequestDealInformationHandler } from './request-deal-information/request-deal-information.handler';
import { ResubmitDealController } from './resubmit-deal/resubmit-deal.controller';
import { ResubmitDealHandler } from './resubmit-deal/resubmit-deal.handler';
import { ReturnDealController } from './return-deal/return-deal.controller';
import { ReturnDealHandler } from './return-deal/return-deal.handler';
import { RevokeDealController } from './revoke-deal/revoke-deal.controller';
import { RevokeDealHandler } from './revoke-deal/revoke-deal.handler';
import { SubmitDealController } from './submit-deal/submit-deal.controller';
import { SubmitDealHandler } from './submit-deal/submit-deal.handler';
import { TakeUpDealController } from './take-up-deal/take-up-deal.controller';
import { TakeUpDealHandler } from './take-up-deal/take-up-deal.handler';
import { ExpireDealProtectionHandler } from './when-deal-approved-expire-protection/expire-deal-protection.handler';
import { NoteProtectionEndingHandler } from './when-deal-approved-expire-protection/note-protection-ending.handler';
import { whenDealApprovedExpireProtection } from './when-deal-approved-expire-protection/when-deal-approved-expire-protection';
import { ReturnUnansweredDealHandler } from './when-deal-information-requested-return-deal/return-unanswered-deal.handler';
import { whenDealInformationRequestedReturnDeal } from './when-deal-information-requested-return-deal/when-deal-information-requested-return-deal';
import { EndDealsOfPartnerHandler } from './when-partner-terminated-end-deals/end-deals-of-partner.handler';
import { whenPartnerTerminatedEndDeals } from './when-partner-terminated-end-deals/when-partner-terminated-end-deals';
import { WithdrawDealController } from './withdraw-deal/withdraw-deal.controller';
import { WithdrawDealHandler } from './withdraw-deal/withdraw-deal.handler';
import { dealDoor } from './deal-history/deal-door';
import { dealName } from './deal-name';

@Module({
  imports: [
    CqrsModule,
    DealReadersModule,
    contribute('deals.deal', {
      projections: [dealList],
      automations: [
        whenDealApprovedExpireProtection,
        whenDealInformationRequestedReturnDeal,
        whenPartnerTerminatedEndDeals,
      ],
    }),
    openTo('deals.deal', [dealDoor]),
    recordsOfPartners('deals.deal', {
      dealId: ofPartner(dealDecider, (deal) => (deal.status === 'none' ? undefined : deal.partnerId)),
    }),
    namedRecords('deals.deal', dealName),
    searchedIn('deals.deal', dealSearch),
  ],
  controllers: [
    AnswerDealInformationController,
    ApproveDealController,
    AssignDealController,
    EscalateDealController,
    CheckDealController,
    CloseDealController,
    DealHistoryController,
    DealListController,
    DealPipelineController,
    DealRecordController,
    DecisionTimesController,
    ExtendDealController,
    MarkDealLostController,
    MarkDealWonController,
    ReassignDealController,
    RejectDealController,
    RequestDealExtensionController,
    RequestDealInformationController,
    ResubmitDealController,
    ReturnDealController,
    RevokeDealController,
    SubmitDealController,
    TakeUpDealController,
    WithdrawDealController,
  ],
  providers: [
    DealDesk,
    DealPipeline,
    DecisionTimesQuery,
    AnswerDealInformationHandler,
    ApproveDealHandler,
    AssignDealHandler,
    EscalateDealHandler,
    CloseDealHandler,
    EndDealsOfPartnerHandler,
    ExpireDealProtectionHandler,
    ExtendDealHandler,
    MarkDealLostHandler,
    MarkDealWonHandler,
    NoteProtectionEndingHandler,
    ReassignDealHandler,
    RejectDealHandler,
    RequestDealExtensionHandler,
    RequestDealInformationHandler,
    ResubmitDealHandler,
    ReturnDealHandler,
    ReturnUnansweredDealHandler,
    RevokeDealHandler,
    SubmitDealHandler,
    TakeUpDealHandler,
    WithdrawDealHandler,
  ],
})
export class DealSlicesModule {}
