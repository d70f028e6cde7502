import { CONFIG, type Config } from '@channel/config';
import { openTo, saysIn } from '@channel/http';
import { ImportKinds } from '@channel/imports';
import { findsPartnersOf } from '@channel/partners';
import { contribute } from '@channel/runtime';
import { Inject, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ApproveLineCorrectionController } from './features/approve-line-correction/approve-line-correction.controller';
import { ApproveLineCorrectionHandler } from './features/approve-line-correction/approve-line-correction.handler';
import { LineCorrectionListController } from './features/line-correction-list/line-correction-list.controller';
import { PrepareLineCorrectionController } from './features/prepare-line-correction/prepare-line-correction.controller';
import { LineCorrectionDesk } from './features/prepare-line-correction/line-correction-desk';
import {
  CorrectMatchHandler,
  CorrectReturnHandler,
} from './features/prepare-line-correction/prepare-line-correction.handler';
import { RejectLineCorrectionController } from './features/reject-line-correction/reject-line-correction.controller';
import { RejectLineCorrectionHandler } from './features/reject-line-correction/reject-line-correction.handler';
import { LinkReturnController } from './features/link-return/link-return.controller';
import { LinkReturnHandler } from './features/link-return/link-return.handler';
import { UnmatchShipmentLineController } from './features/unmatch-shipment-line/unmatch-shipment-line.controller';
import { UnmatchShipmentLineHandler } from './features/unmatch-shipment-line/unmatch-shipment-line.handler';
import { MarkLineNotADealController } from './features/mark-line-not-a-deal/mark-line-not-a-deal.controller';
import { MarkLineNotADealHandler } from './features/mark-line-not-a-deal/mark-line-not-a-deal.handler';
import { UndoLineDecisionController } from './features/undo-line-decision/undo-line-decision.controller';
import { UndoLineDecisionHandler } from './features/undo-line-decision/undo-line-decision.handler';
import { LinePast } from './line-past';
import { ShipmentLineReader } from './shipment-line-reader';
import { MatchShipmentLineController } from './features/match-shipment-line/match-shipment-line.controller';
import { MatchShipmentLineHandler } from './features/match-shipment-line/match-shipment-line.handler';
import { SplitShipmentLineController } from './features/split-shipment-line/split-shipment-line.controller';
import { SplitShipmentLineHandler } from './features/split-shipment-line/split-shipment-line.handler';
import { ShipmentLineListController } from './features/shipment-line-list/shipment-line-list.controller';
import { ShipmentLineHistoryController } from './features/shipment-line-history/shipment-line-history.controller';
import { approvedPrices } from './approved-prices.projection';
import { failedRows } from './failed-rows.projection';
import { shipmentLines } from './shipment-lines.projection';
import { LineIndex } from './features/take-pos-report/line-index';
import { PosFileWriter } from './features/take-pos-report/pos-file-writer';
import { PosImport } from './features/take-pos-report/pos-import';
import { PosWorldReader } from './features/take-pos-report/pos-world';
import { RegisteredAndShippedController } from './features/registered-and-shipped/registered-and-shipped.controller';
import { RegisteredAndShippedQuery } from './features/registered-and-shipped/registered-and-shipped.query';
import { ShippedToDealController } from './features/shipped-to-deal/shipped-to-deal.controller';
import { ShippedToDealQuery } from './features/shipped-to-deal/shipped-to-deal.query';
import { shipmentDoors } from './shipment-doors';
import { shipmentsInbox } from './shipments.inbox';
import { waitsIn } from '@channel/inbox';
import { SHIPMENTS_IN_GERMAN } from './shipments.said.de';

/** Adds the kind `pos` to the import pipeline. */
@Injectable()
export class PosKind implements OnModuleInit {
  constructor(
    private readonly pos: PosImport,
    private readonly kinds: ImportKinds,
    @Inject(CONFIG) private readonly config: Config,
  ) {}
  onModuleInit(): void {
    this.pos.register(this.kinds, this.config);
  }
}

/** J107: what is decided on a line is decided about its partner, which its file names. */
@Injectable()
export class PartnersOfLines implements OnModuleInit {
  constructor(private readonly lines: ShipmentLineReader) {}
  onModuleInit(): void {
    findsPartnersOf('lineId', async (_runner, lineId) => {
      const line = await this.lines.find(lineId);
      return line === undefined ? [] : [line.partnerId];
    });
  }
}

/** The shipments context: distributors' reports and their match to deals. */
@Module({
  imports: [
    saysIn('shipments', SHIPMENTS_IN_GERMAN),
    CqrsModule,
    waitsIn('shipments', { waiting: shipmentsInbox }),
    contribute('shipments', { projections: [shipmentLines, approvedPrices, failedRows] }),
    openTo('shipments', shipmentDoors),
  ],
  controllers: [
    ShipmentLineListController,
    ShipmentLineHistoryController,
    MatchShipmentLineController,
    SplitShipmentLineController,
    UnmatchShipmentLineController,
    MarkLineNotADealController,
    UndoLineDecisionController,
    LinkReturnController,
    ApproveLineCorrectionController,
    LineCorrectionListController,
    PrepareLineCorrectionController,
    RejectLineCorrectionController,
    RegisteredAndShippedController,
    ShippedToDealController,
  ],
  providers: [
    PosKind,
    PartnersOfLines,
    PosImport,
    PosFileWriter,
    PosWorldReader,
    LineIndex,
    ShipmentLineReader,
    MatchShipmentLineHandler,
    SplitShipmentLineHandler,
    UnmatchShipmentLineHandler,
    MarkLineNotADealHandler,
    UndoLineDecisionHandler,
    LinkReturnHandler,
    LinePast,
    ApproveLineCorrectionHandler,
    CorrectMatchHandler,
    CorrectReturnHandler,
    LineCorrectionDesk,
    RejectLineCorrectionHandler,
    RegisteredAndShippedQuery,
    ShippedToDealQuery,
  ],
})
export class ShipmentsModule {}
