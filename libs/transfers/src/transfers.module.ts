import { openTo, saysIn } from '@channel/http';
import { PayablesModule } from '@channel/payouts';
import { FxRatesModule } from '@channel/rewards';
import { contribute } from '@channel/runtime';
import { OwnedLinesModule } from '@channel/shipments';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TitleTransferSource } from './features/pay-transfer/title-transfer-source';
import { ReportTitleTransferController } from './features/report-transfer/report-transfer.controller';
import { ReportTitleTransferHandler } from './features/report-transfer/report-transfer.handler';
import { TransferInvoiceController } from './features/transfer-invoice/transfer-invoice.controller';
import { TransferListController } from './features/transfer-list/transfer-list.controller';
import { transferList } from './features/transfer-list/transfer-list.projection';
import { TransferRecordController } from './features/transfer-record/transfer-record.controller';
import { transferDoor } from './transfer.access';
import { TransferTerms } from './transfer-terms';
import { TRANSFERS_IN_GERMAN } from './transfers.said.de';

/** The transfers context: units of an own service that a provider passes on, and what it owes for them (J84). */
@Module({
  imports: [
    saysIn('transfers', TRANSFERS_IN_GERMAN),
    CqrsModule,
    PayablesModule,
    FxRatesModule,
    OwnedLinesModule,
    contribute('transfers', { projections: [transferList] }),
    openTo('transfers', [transferDoor]),
  ],
  controllers: [
    ...[ReportTitleTransferController, TransferListController],
    ...[TransferRecordController, TransferInvoiceController],
  ],
  providers: [TransferTerms, ReportTitleTransferHandler, TitleTransferSource],
})
export class TransfersModule {}
