import { contribute } from '@channel/runtime';
import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { customerClaims } from './customer-claims.projection';
import { customerIndex } from './customer-index.projection';
import { customerPairs } from './customer-pairs.projection';
import { CustomerReader } from './customer-reader';
import { DealReader } from './deal-reader';
import { Deals } from './domain/deal/deal-facts';
import { AcceptQuoteController } from './features/accept-quote/accept-quote.controller';
import { AcceptQuoteHandler } from './features/accept-quote/accept-quote.handler';
import { AnswerDealInformationController } from './features/answer-deal-information/answer-deal-information.controller';
import { AnswerDealInformationHandler } from './features/answer-deal-information/answer-deal-information.handler';
import { ApproveBomPriceController } from './features/approve-bom-price/approve-bom-price.controller';
import { ApproveBomPriceHandler } from './features/approve-bom-price/approve-bom-price.handler';
import { ApproveDealController } from './features/approve-deal/approve-deal.controller';
import { ApproveDealHandler } from './features/approve-deal/approve-deal.handler';
import { CloseDealController } from './features/close-deal/close-deal.controller';
import { CloseDealHandler } from './features/close-deal/close-deal.handler';
import { DealHistoryController } from './features/deal-history/deal-history.controller';
import { DealListController } from './features/deal-list/deal-list.controller';
import { DealRecordController } from './features/deal-record/deal-record.controller';
import { DraftQuoteController } from './features/draft-quote/draft-quote.controller';
import { DraftQuoteHandler } from './features/draft-quote/draft-quote.handler';
import { IssueQuoteController } from './features/issue-quote/issue-quote.controller';
import { IssueQuoteHandler } from './features/issue-quote/issue-quote.handler';
import { MarkDealLostController } from './features/mark-deal-lost/mark-deal-lost.controller';
import { MarkDealLostHandler } from './features/mark-deal-lost/mark-deal-lost.handler';
import { MarkDealWonController } from './features/mark-deal-won/mark-deal-won.controller';
import { MarkDealWonHandler } from './features/mark-deal-won/mark-deal-won.handler';
import { NoticeListController } from './features/notice-list/notice-list.controller';
import { QuoteListController } from './features/quote-list/quote-list.controller';
import { RejectDealController } from './features/reject-deal/reject-deal.controller';
import { RejectDealHandler } from './features/reject-deal/reject-deal.handler';
import { RequestDealInformationController } from './features/request-deal-information/request-deal-information.controller';
import { RequestDealInformationHandler } from './features/request-deal-information/request-deal-information.handler';
import { ReturnDealController } from './features/return-deal/return-deal.controller';
import { ReturnDealHandler } from './features/return-deal/return-deal.handler';
import { SubmitBomController } from './features/submit-bom/submit-bom.controller';
import { SubmitBomHandler } from './features/submit-bom/submit-bom.handler';
import { SubmitDealController } from './features/submit-deal/submit-deal.controller';
import { SubmitDealHandler } from './features/submit-deal/submit-deal.handler';
import { AttachBomHandler } from './features/when-bom-submitted-attach-to-deal/attach-bom.handler';
import { ExpireDealProtectionHandler } from './features/when-deal-approved-expire-protection/expire-deal-protection.handler';
import { RepriceBomHandler } from './features/when-deal-approved-reprice-bom/reprice-bom.handler';
import { ClaimOpportunityHandler } from './features/when-deal-submitted-claim-opportunity/claim-opportunity.handler';
import { ReleaseOpportunityHandler } from './features/when-deal-submitted-claim-opportunity/release-opportunity.handler';
import { RecordClaimAnswerHandler } from './features/when-opportunity-claimed-confirm-deal/record-claim-answer.handler';
import { WithdrawDealController } from './features/withdraw-deal/withdraw-deal.controller';
import { WithdrawDealHandler } from './features/withdraw-deal/withdraw-deal.handler';
import { whenBomSubmittedAttachToDeal } from './features/when-bom-submitted-attach-to-deal/when-bom-submitted-attach-to-deal';
import { whenDealApprovedExpireProtection } from './features/when-deal-approved-expire-protection/when-deal-approved-expire-protection';
import { whenDealApprovedRepriceBom } from './features/when-deal-approved-reprice-bom/when-deal-approved-reprice-bom';
import { whenDealSubmittedClaimOpportunity } from './features/when-deal-submitted-claim-opportunity/when-deal-submitted-claim-opportunity';
import { whenOpportunityClaimedConfirmDeal } from './features/when-opportunity-claimed-confirm-deal/when-opportunity-claimed-confirm-deal';
import { dealList } from './features/deal-list/deal-list.projection';
import { quoteList } from './features/quote-list/quote-list.projection';
import { noticeList } from './features/notice-list/notice-list.projection';
import { DealsReader } from './features/published-deals/deals.reader';
import { TakeUpDealController } from './features/take-up-deal/take-up-deal.controller';
import { TakeUpDealHandler } from './features/take-up-deal/take-up-deal.handler';
import { ReassignDealController } from './features/reassign-deal/reassign-deal.controller';
import { ReassignDealHandler } from './features/reassign-deal/reassign-deal.handler';
import { RevokeDealController } from './features/revoke-deal/revoke-deal.controller';
import { RevokeDealHandler } from './features/revoke-deal/revoke-deal.handler';
import { RequestDealExtensionController } from './features/request-deal-extension/request-deal-extension.controller';
import { RequestDealExtensionHandler } from './features/request-deal-extension/request-deal-extension.handler';
import { ExtendDealController } from './features/extend-deal/extend-deal.controller';
import { ExtendDealHandler } from './features/extend-deal/extend-deal.handler';
import { DecideConflictController } from './features/decide-conflict/decide-conflict.controller';
import { DecideConflictHandler } from './features/decide-conflict/decide-conflict.handler';
import { CheckDealController } from './features/check-deal/check-deal.controller';
import { ConflictListController } from './features/conflict-list/conflict-list.controller';
import { ConflictRecordController } from './features/conflict-record/conflict-record.controller';
import { conflictList } from './features/conflict-list/conflict-list.projection';
import { NoteProtectionEndingHandler } from './features/when-deal-approved-expire-protection/note-protection-ending.handler';
import { ReturnUnansweredDealHandler } from './features/when-deal-information-requested-return-deal/return-unanswered-deal.handler';
import { whenDealInformationRequestedReturnDeal } from './features/when-deal-information-requested-return-deal/when-deal-information-requested-return-deal';
import { DeclineBomPriceController } from './features/decline-bom-price/decline-bom-price.controller';
import { DeclineBomPriceHandler } from './features/decline-bom-price/decline-bom-price.handler';
import { DeclineQuoteController } from './features/decline-quote/decline-quote.controller';
import { DeclineQuoteHandler } from './features/decline-quote/decline-quote.handler';
import { RequestQuoteChangeController } from './features/request-quote-change/request-quote-change.controller';
import { RequestQuoteChangeHandler } from './features/request-quote-change/request-quote-change.handler';
import { ReviseQuoteController } from './features/revise-quote/revise-quote.controller';
import { ReviseQuoteHandler } from './features/revise-quote/revise-quote.handler';
import { ExpireBomPriceHandler } from './features/when-bom-price-approved-expire-price/expire-bom-price.handler';
import { SupersedeBomHandler } from './features/when-deal-bom-attached-supersede-bom/supersede-bom.handler';
import { SupersedeQuotesHandler } from './features/when-deal-bom-attached-supersede-bom/supersede-quotes.handler';
import { ExpireQuoteHandler } from './features/when-quote-issued-expire-quote/expire-quote.handler';
import { whenBomPriceApprovedExpirePrice } from './features/when-bom-price-approved-expire-price/when-bom-price-approved-expire-price';
import { whenDealBomAttachedSupersedeBom } from './features/when-deal-bom-attached-supersede-bom/when-deal-bom-attached-supersede-bom';
import { whenQuoteIssuedExpireQuote } from './features/when-quote-issued-expire-quote/when-quote-issued-expire-quote';
import { DealDraftListController } from './features/deal-draft-list/deal-draft-list.controller';
import { DraftDealController } from './features/draft-deal/draft-deal.controller';
import { DraftDealHandler } from './features/draft-deal/draft-deal.handler';
import { ChangeDealDraftController } from './features/change-deal-draft/change-deal-draft.controller';
import { ChangeDealDraftHandler } from './features/change-deal-draft/change-deal-draft.handler';
import { DiscardDealDraftController } from './features/discard-deal-draft/discard-deal-draft.controller';
import { DiscardDealDraftHandler } from './features/discard-deal-draft/discard-deal-draft.handler';
import { SubmitDealDraftController } from './features/submit-deal-draft/submit-deal-draft.controller';
import { SubmitDealDraftHandler } from './features/submit-deal-draft/submit-deal-draft.handler';
import { ResubmitDealController } from './features/resubmit-deal/resubmit-deal.controller';
import { ResubmitDealHandler } from './features/resubmit-deal/resubmit-deal.handler';
import { CustomerPairListController } from './features/customer-pair-list/customer-pair-list.controller';
import { JudgeCustomersController } from './features/judge-customers/judge-customers.controller';
import { JudgeCustomersHandler } from './features/judge-customers/judge-customers.handler';
import { CompareCustomerHandler } from './features/when-deal-submitted-compare-customer/compare-customer.handler';
import { ListCustomerDealsHandler } from './features/when-deal-submitted-compare-customer/list-customer-deals.handler';
import { whenDealSubmittedCompareCustomer } from './features/when-deal-submitted-compare-customer/when-deal-submitted-compare-customer';
import { SubmissionReader } from './submission-reader';

const projections = [
  conflictList,
  customerClaims,
  customerIndex,
  customerPairs,
  dealList,
  quoteList,
  noticeList,
];
const automations = [
  whenQuoteIssuedExpireQuote,
  whenDealBomAttachedSupersedeBom,
  whenBomPriceApprovedExpirePrice,
  whenBomSubmittedAttachToDeal,
  whenDealApprovedExpireProtection,
  whenDealApprovedRepriceBom,
  whenDealInformationRequestedReturnDeal,
  whenDealSubmittedClaimOpportunity,
  whenDealSubmittedCompareCustomer,
  whenOpportunityClaimedConfirmDeal,
];

/** Global because shipments and rewards ask `Deals`. */
@Global()
@Module({
  imports: [CqrsModule, contribute('deals', { projections, automations })],
  controllers: [
    DealDraftListController,
    DraftDealController,
    ChangeDealDraftController,
    DiscardDealDraftController,
    SubmitDealDraftController,
    ResubmitDealController,
    TakeUpDealController,
    RevokeDealController,
    ReassignDealController,
    RequestDealExtensionController,
    ExtendDealController,
    CustomerPairListController,
    DecideConflictController,
    JudgeCustomersController,
    CheckDealController,
    ConflictListController,
    ConflictRecordController,
    DeclineBomPriceController,
    DeclineQuoteController,
    RequestQuoteChangeController,
    ReviseQuoteController,
    AcceptQuoteController,
    AnswerDealInformationController,
    ApproveBomPriceController,
    ApproveDealController,
    CloseDealController,
    DealHistoryController,
    DealListController,
    DealRecordController,
    DraftQuoteController,
    IssueQuoteController,
    MarkDealLostController,
    MarkDealWonController,
    NoticeListController,
    QuoteListController,
    RejectDealController,
    RequestDealInformationController,
    ReturnDealController,
    SubmitBomController,
    SubmitDealController,
    WithdrawDealController,
  ],
  providers: [
    CompareCustomerHandler,
    CustomerReader,
    DealReader,
    JudgeCustomersHandler,
    ListCustomerDealsHandler,
    DraftDealHandler,
    ChangeDealDraftHandler,
    DiscardDealDraftHandler,
    SubmitDealDraftHandler,
    ResubmitDealHandler,
    DeclineBomPriceHandler,
    DeclineQuoteHandler,
    RequestQuoteChangeHandler,
    ReviseQuoteHandler,
    ExpireBomPriceHandler,
    SupersedeBomHandler,
    SupersedeQuotesHandler,
    ExpireQuoteHandler,
    TakeUpDealHandler,
    RevokeDealHandler,
    ReassignDealHandler,
    RequestDealExtensionHandler,
    ExtendDealHandler,
    DecideConflictHandler,
    NoteProtectionEndingHandler,
    ReturnUnansweredDealHandler,
    SubmissionReader,
    AcceptQuoteHandler,
    AnswerDealInformationHandler,
    ApproveBomPriceHandler,
    ApproveDealHandler,
    CloseDealHandler,
    DraftQuoteHandler,
    IssueQuoteHandler,
    MarkDealLostHandler,
    MarkDealWonHandler,
    RejectDealHandler,
    RequestDealInformationHandler,
    ReturnDealHandler,
    SubmitBomHandler,
    SubmitDealHandler,
    AttachBomHandler,
    ExpireDealProtectionHandler,
    RepriceBomHandler,
    ClaimOpportunityHandler,
    ReleaseOpportunityHandler,
    RecordClaimAnswerHandler,
    WithdrawDealHandler,
    { provide: Deals, useClass: DealsReader },
  ],
  exports: [Deals],
})
export class DealsModule {}
