import { openTo } from '@channel/http';
import { waitsIn } from '@channel/inbox';
import { ofPartner, recordsOfPartners } from '@channel/partners';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ContractCreditsModule } from '../../contract-credits';
import { CreditLotDesk } from '../../credit-lot-desk';
import { creditLotInbox, creditLotNotices } from '../../credit-lot.inbox';
import { creditLotDecider } from '../../domain/credit-lot/credit-lot.decider';
import { CorrectCreditLotController } from './correct-lot/correct-lot.controller';
import {
  ApproveCreditCorrectionHandler,
  DeclineCreditCorrectionHandler,
  RequestCreditCorrectionHandler,
} from './correct-lot/correct-lot.handler';
import { GrantCreditLotController } from './grant-lot/grant-lot.controller';
import { GrantCreditLotHandler } from './grant-lot/grant-lot.handler';
import { CreditLotListController } from './lot-list/lot-list.controller';
import { creditLotList } from './lot-list/lot-list.projection';
import { creditLotDoor } from './lot-record/lot-door';
import { CreditLotRecordController } from './lot-record/lot-record.controller';
import { ReviewContractController } from './review-contract/review-contract.controller';
import {
  NameServiceManagerHandler,
  RecordOperationalReviewHandler,
} from './review-contract/review-contract.handler';
import { UseCreditLotController } from './use-lot/use-lot.controller';
import { ReleaseCreditsHandler, ReserveCreditsHandler, UseCreditsHandler } from './use-lot/use-lot.handler';
import {
  ExpireCreditLotHandler,
  NoteCreditLotEndingHandler,
  NoteReviewAheadHandler,
} from './when-credit-lot-granted-schedule-end/credit-lot-deadlines.handler';
import { whenCreditLotGrantedScheduleEnd } from './when-credit-lot-granted-schedule-end/when-credit-lot-granted-schedule-end';
import { ScheduleReviewsHandler } from './when-older-contract-granted-schedule-reviews/schedule-reviews.handler';
import { whenOlderContractGrantedScheduleReviews } from './when-older-contract-granted-schedule-reviews/when-older-contract-granted-schedule-reviews';

/** Service and training credits, exam vouchers and passes: lots, and what they are used for. */
@Module({
  imports: [
    CqrsModule,
    ContractCreditsModule,
    contribute('credits.lot', {
      projections: [creditLotList],
      automations: [whenCreditLotGrantedScheduleEnd, whenOlderContractGrantedScheduleReviews],
    }),
    openTo('credits.lot', [creditLotDoor]),
    recordsOfPartners('credits.lot', {
      lotId: ofPartner(creditLotDecider, (lot) => (lot.status === 'none' ? undefined : lot.of.partnerId)),
    }),
    waitsIn('credits.lot', { waiting: creditLotInbox, notices: creditLotNotices }),
  ],
  controllers: [
    GrantCreditLotController,
    UseCreditLotController,
    CorrectCreditLotController,
    ReviewContractController,
    CreditLotListController,
    CreditLotRecordController,
  ],
  providers: [
    CreditLotDesk,
    GrantCreditLotHandler,
    ReserveCreditsHandler,
    UseCreditsHandler,
    ReleaseCreditsHandler,
    RequestCreditCorrectionHandler,
    ApproveCreditCorrectionHandler,
    DeclineCreditCorrectionHandler,
    NameServiceManagerHandler,
    RecordOperationalReviewHandler,
    NoteCreditLotEndingHandler,
    NoteReviewAheadHandler,
    ExpireCreditLotHandler,
    ScheduleReviewsHandler,
  ],
})
export class CreditLotModule {}
