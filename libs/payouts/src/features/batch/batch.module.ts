import { AmountSourcesModule, namedRecords, searchedIn } from '@channel/http';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ApprovedAccountsModule } from '../../approved-accounts/approved-accounts.module';
import { PayoutReadersModule } from '../../payout-readers.module';
import { ApproveBatchController } from './approve-batch/approve-batch.controller';
import { ApprovePayoutBatchHandler } from './approve-batch/approve-batch.handler';
import { BatchHistoryController } from './batch-history/batch-history.controller';
import { BatchListController, batchSearch } from './batch-list/batch-list.controller';
import { batchList } from './batch-list/batch-list.projection';
import { PaymentAmounts } from './batch-list/payment-amounts';
import { CancelBatchController } from './cancel-batch/cancel-batch.controller';
import { CancelPayoutBatchHandler } from './cancel-batch/cancel-batch.handler';
import { DraftBatchController } from './draft-batch/draft-batch.controller';
import { DraftPayoutBatchHandler } from './draft-batch/draft-batch.handler';
import { OpenBalances } from '../../open-balances';
import { ExportBatchController } from './export-batch/export-batch.controller';
import { ExportPayoutBatchHandler } from './export-batch/export-batch.handler';
import { PaymentBuilder } from './export-batch/payment-builder';
import { PaymentFileController } from './export-batch/payment-file.controller';
import { HoldItemController } from './hold-item/hold-item.controller';
import { HoldPayoutItemHandler } from './hold-item/hold-item.handler';
import { ReconcileBatchController } from './reconcile-batch/reconcile-batch.controller';
import { ReconcilePayoutBatchHandler } from './reconcile-batch/reconcile-batch.handler';
import { RecordResultsController } from './record-results/record-results.controller';
import { RecordPayoutResultsHandler } from './record-results/record-results.handler';
import { ReleaseItemController } from './release-item/release-item.controller';
import { ReleasePayoutItemHandler } from './release-item/release-item.handler';
import { SubmitBatchController } from './submit-batch/submit-batch.controller';
import { SubmitPayoutBatchHandler } from './submit-batch/submit-batch.handler';
import { DraftPayoutItemsHandler } from './when-payout-batch-begun-draft-items/draft-items.handler';
import { whenPayoutBatchBegunDraftItems } from './when-payout-batch-begun-draft-items/when-payout-batch-begun-draft-items';
import { ReservePayoutPartsHandler } from './when-payout-batch-drafted-reserve-parts/reserve-parts.handler';
import { whenPayoutBatchDraftedReserveParts } from './when-payout-batch-drafted-reserve-parts/when-payout-batch-drafted-reserve-parts';
import {
  ReleaseCancelledBatchHandler,
  ReleasePayoutPartHandler,
  SettlePayoutPartHandler,
} from './when-payout-item-ended-settle-parts/settle-part.handlers';
import { whenPayoutItemEndedSettleParts } from './when-payout-item-ended-settle-parts/when-payout-item-ended-settle-parts';
import { batchName } from './batch-name';

@Module({
  imports: [
    AmountSourcesModule,
    CqrsModule,
    ApprovedAccountsModule,
    PayoutReadersModule,
    contribute('payouts.batch', {
      projections: [batchList],
      automations: [
        whenPayoutBatchBegunDraftItems,
        whenPayoutBatchDraftedReserveParts,
        whenPayoutItemEndedSettleParts,
      ],
    }),
    namedRecords('payouts.batch', batchName),
    searchedIn('payouts.batch', batchSearch),
  ],
  controllers: [
    ApproveBatchController,
    BatchHistoryController,
    BatchListController,
    CancelBatchController,
    DraftBatchController,
    ExportBatchController,
    HoldItemController,
    PaymentFileController,
    ReconcileBatchController,
    RecordResultsController,
    ReleaseItemController,
    SubmitBatchController,
  ],
  providers: [
    ApprovePayoutBatchHandler,
    CancelPayoutBatchHandler,
    DraftPayoutBatchHandler,
    DraftPayoutItemsHandler,
    ExportPayoutBatchHandler,
    HoldPayoutItemHandler,
    OpenBalances,
    PaymentAmounts,
    PaymentBuilder,
    ReconcilePayoutBatchHandler,
    RecordPayoutResultsHandler,
    ReleasePayoutItemHandler,
    ReleaseCancelledBatchHandler,
    ReleasePayoutPartHandler,
    ReservePayoutPartsHandler,
    SettlePayoutPartHandler,
    SubmitPayoutBatchHandler,
  ],
})
export class BatchSlicesModule {}
