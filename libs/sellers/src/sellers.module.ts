import { openTo, saysIn } from '@channel/http';
import { PersonVault } from '@channel/identity';
import { waitsIn } from '@channel/inbox';
import { PayoutReadersModule } from '@channel/payouts';
import { FxRatesModule } from '@channel/rewards';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ConsentAsSellerController } from './features/consent-seller/consent-seller.controller';
import { ConsentAsSellerHandler } from './features/consent-seller/consent-seller.handler';
import { EmployerConsentController } from './features/employer-consent/employer-consent.controller';
import { ConsentAsEmployerHandler } from './features/employer-consent/employer-consent.handler';
import { EraseSellerController } from './features/erase-seller/erase-seller.controller';
import { EraseSellerHandler } from './features/erase-seller/erase-seller.handler';
import { InviteSellerController } from './features/invite-seller/invite-seller.controller';
import { InviteSellerHandler } from './features/invite-seller/invite-seller.handler';
import { LeaveSellerController } from './features/leave-seller/leave-seller.controller';
import { SellerRewardSource } from './features/pay-seller-reward/seller-reward-source';
import { ProposeSellerAccountController } from './features/propose-seller-account/propose-seller-account.controller';
import { RecordTaxFormController } from './features/record-tax-form/record-tax-form.controller';
import { RecordSellerTaxFormHandler } from './features/record-tax-form/record-tax-form.handler';
import { SellerListController } from './features/seller-list/seller-list.controller';
import { sellerList } from './features/seller-list/seller-list.projection';
import { sellerDoor } from './features/seller-record/seller-door';
import { SellerRecordController } from './features/seller-record/seller-record.controller';
import { SellerRewardListController } from './features/seller-reward-list/seller-reward-list.controller';
import { sellerRewardList } from './features/seller-reward-list/seller-reward-list.projection';
import {
  EarnSellerRewardHandler,
  ReverseSellerRewardsHandler,
} from './features/when-deal-approved-earn-seller-reward/earn-seller-reward.handler';
import { whenDealApprovedEarnSellerReward } from './features/when-deal-approved-earn-seller-reward/when-deal-approved-earn-seller-reward';
import { whenPersonDisabledLeaveSeller } from './features/when-person-disabled-leave-seller/when-person-disabled-leave-seller';
import { ForgetSellerKeyHandler } from './features/when-seller-erased-forget-key/forget-seller-key.handler';
import { whenSellerErasedForgetKey } from './features/when-seller-erased-forget-key/when-seller-erased-forget-key';
import { WriteOffSellerController } from './features/write-off-seller/write-off-seller.controller';
import {
  ApproveSellerWriteOffHandler,
  DeclineSellerWriteOffHandler,
  RequestSellerWriteOffHandler,
} from './features/write-off-seller/write-off-seller.handler';
import { LeaveSellerHandler } from './leave-seller';
import { SellerAnswers } from './seller-answers';
import { SellerDesk } from './seller-desk';
import { SellerTerms } from './seller-terms';
import { sellersInbox, sellersNotices } from './sellers.inbox';
import { SELLERS_IN_GERMAN } from './sellers.said.de';

/** The sellers context: rewards of named salespeople, which are theirs and not their employer's (J49). */
@Module({
  imports: [
    saysIn('sellers', SELLERS_IN_GERMAN),
    CqrsModule,
    PayoutReadersModule,
    FxRatesModule,
    waitsIn('sellers', { waiting: sellersInbox, notices: sellersNotices }),
    contribute('sellers', {
      projections: [sellerList, sellerRewardList],
      automations: [
        whenDealApprovedEarnSellerReward,
        whenSellerErasedForgetKey,
        whenPersonDisabledLeaveSeller,
      ],
    }),
    openTo('sellers', [sellerDoor]),
  ],
  controllers: [
    InviteSellerController,
    EmployerConsentController,
    ConsentAsSellerController,
    LeaveSellerController,
    EraseSellerController,
    RecordTaxFormController,
    ProposeSellerAccountController,
    WriteOffSellerController,
    SellerListController,
    SellerRecordController,
    SellerRewardListController,
  ],
  providers: [
    PersonVault,
    SellerAnswers,
    SellerDesk,
    SellerTerms,
    InviteSellerHandler,
    ConsentAsEmployerHandler,
    ConsentAsSellerHandler,
    LeaveSellerHandler,
    EraseSellerHandler,
    RecordSellerTaxFormHandler,
    RequestSellerWriteOffHandler,
    ApproveSellerWriteOffHandler,
    DeclineSellerWriteOffHandler,
    EarnSellerRewardHandler,
    ReverseSellerRewardsHandler,
    ForgetSellerKeyHandler,
    SellerRewardSource,
  ],
})
export class SellersModule {}
