import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AccountVault } from './account-vault/account-vault';
import { ApproveAccountController } from './features/approve-account/approve-account.controller';
import { ApprovePayeeAccountHandler } from './features/approve-account/approve-account.handler';
import { ApproveBatchController } from './features/approve-batch/approve-batch.controller';
import { ApprovePayoutBatchHandler } from './features/approve-batch/approve-batch.handler';
import { BatchHistoryController } from './features/batch-history/batch-history.controller';
import { BatchListController } from './features/batch-list/batch-list.controller';
import { batchList } from './features/batch-list/batch-list.projection';
import { CancelBatchController } from './features/cancel-batch/cancel-batch.controller';
import { CancelPayoutBatchHandler } from './features/cancel-batch/cancel-batch.handler';
import { DraftBatchController } from './features/draft-batch/draft-batch.controller';
import { DraftPayoutBatchHandler } from './features/draft-batch/draft-batch.handler';
import { OpenBalances } from './features/draft-batch/open-balances';
import { ExportBatchController } from './features/export-batch/export-batch.controller';
import { ExportPayoutBatchHandler } from './features/export-batch/export-batch.handler';
import { PaymentBuilder } from './features/export-batch/payment-builder';
import { PaymentFileController } from './features/export-batch/payment-file.controller';
import { PayeeHistoryController } from './features/payee-history/payee-history.controller';
import { PayeeOutlookController } from './features/payee-outlook/payee-outlook.controller';
import { PayeeOutlook } from './features/payee-outlook/payee-outlook.query';
import { PaymentsOfPayee } from './features/payee-outlook/payments-of-payee.query';
import { paidItems } from './features/payee-outlook/paid-items.projection';
import { PayeeController } from './features/payee/payee.controller';
import { ShowAccountController } from './features/show-account/show-account.controller';
import { PayeeAccounts } from './payee-accounts';
import { PayoutTermsReader } from './payout-terms';
import { ProposeAccountController } from './features/propose-account/propose-account.controller';
import { ProposePayeeAccountHandler } from './features/propose-account/propose-account.handler';
import { RecordResultsController } from './features/record-results/record-results.controller';
import { RecordPayoutResultsHandler } from './features/record-results/record-results.handler';
import { SubmitBatchController } from './features/submit-batch/submit-batch.controller';
import { SubmitPayoutBatchHandler } from './features/submit-batch/submit-batch.handler';
import { HoldItemController } from './features/hold-item/hold-item.controller';
import { HoldPayoutItemHandler } from './features/hold-item/hold-item.handler';
import { ReleaseItemController } from './features/release-item/release-item.controller';
import { ReleasePayoutItemHandler } from './features/release-item/release-item.handler';
import { ReconcileBatchController } from './features/reconcile-batch/reconcile-batch.controller';
import { ReconcilePayoutBatchHandler } from './features/reconcile-batch/reconcile-batch.handler';
import { ReservePayoutPartHandler } from './features/when-payout-batch-drafted-reserve-parts/reserve-part.handler';
import { whenPayoutBatchDraftedReserveParts } from './features/when-payout-batch-drafted-reserve-parts/when-payout-batch-drafted-reserve-parts';
import {
  ReleasePayoutPartHandler,
  SettlePayoutPartHandler,
} from './features/when-payout-item-ended-settle-parts/settle-part.handlers';
import { whenPayoutItemEndedSettleParts } from './features/when-payout-item-ended-settle-parts/when-payout-item-ended-settle-parts';
import { PayablesModule } from './payable/payables.module';

const automations = [whenPayoutBatchDraftedReserveParts, whenPayoutItemEndedSettleParts];

/** The payouts context: payees, batches and the files that banks take. */
@Module({
  imports: [
    CqrsModule,
    PayablesModule,
    contribute('payouts', { projections: [batchList, paidItems], automations }),
  ],
  controllers: [
    ProposeAccountController,
    ApproveAccountController,
    PayeeController,
    PayeeHistoryController,
    PayeeOutlookController,
    ShowAccountController,
    DraftBatchController,
    SubmitBatchController,
    ApproveBatchController,
    ExportBatchController,
    RecordResultsController,
    HoldItemController,
    ReleaseItemController,
    ReconcileBatchController,
    CancelBatchController,
    PaymentFileController,
    BatchListController,
    BatchHistoryController,
  ],
  providers: [
    AccountVault,
    PaymentBuilder,
    PayoutTermsReader,
    PayeeAccounts,
    OpenBalances,
    PayeeOutlook,
    PaymentsOfPayee,
    ProposePayeeAccountHandler,
    ApprovePayeeAccountHandler,
    DraftPayoutBatchHandler,
    ReservePayoutPartHandler,
    SettlePayoutPartHandler,
    ReleasePayoutPartHandler,
    SubmitPayoutBatchHandler,
    ApprovePayoutBatchHandler,
    ExportPayoutBatchHandler,
    RecordPayoutResultsHandler,
    HoldPayoutItemHandler,
    ReleasePayoutItemHandler,
    ReconcilePayoutBatchHandler,
    CancelPayoutBatchHandler,
  ],
})
export class PayoutsModule {}
