import { AmountSourcesModule, openTo } from '@channel/http';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { PayoutReadersModule } from '../../payout-readers.module';
import { ApproveAccountController } from './approve-account/approve-account.controller';
import { ApprovePayeeAccountHandler } from './approve-account/approve-account.handler';
import { PayeeHistoryController } from './payee-history/payee-history.controller';
import { paidItems } from './payee-outlook/paid-items.projection';
import { PayeeOutlookController } from './payee-outlook/payee-outlook.controller';
import { OutlookAmounts } from './payee-outlook/outlook-amounts';
import { PayeeOutlook } from './payee-outlook/payee-outlook.query';
import { PaymentsOfPayee } from './payee-outlook/payments-of-payee.query';
import { PayeeController } from './payee-record/payee.controller';
import { ProposeAccountController } from './propose-account/propose-account.controller';
import { ProposePayeeAccountHandler } from './propose-account/propose-account.handler';
import { ShowAccountController } from './show-account/show-account.controller';
import { payeeDoor } from './payee-history/payee-door';

@Module({
  imports: [
    AmountSourcesModule,
    CqrsModule,
    PayoutReadersModule,
    contribute('payouts.payee', { projections: [paidItems] }),
    openTo('payouts.payee', [payeeDoor]),
  ],
  controllers: [
    ApproveAccountController,
    PayeeController,
    PayeeHistoryController,
    PayeeOutlookController,
    ProposeAccountController,
    ShowAccountController,
  ],
  providers: [
    ApprovePayeeAccountHandler,
    OutlookAmounts,
    PayeeOutlook,
    PaymentsOfPayee,
    ProposePayeeAccountHandler,
  ],
})
export class PayeeSlicesModule {}
