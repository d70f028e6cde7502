import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DealReadersModule } from '../../deal-readers.module';
import { ApproveDealCorrectionController } from './approve-deal-correction/approve-deal-correction.controller';
import { ApproveDealCorrectionHandler } from './approve-deal-correction/approve-deal-correction.handler';
import { DealCorrectionListController } from './deal-correction-list/deal-correction-list.controller';
import { PrepareDealCorrectionController } from './prepare-deal-correction/prepare-deal-correction.controller';
import { DealCorrectionDesk } from './prepare-deal-correction/deal-correction-desk';
import {
  CorrectClosingHandler,
  CorrectDealTypeHandler,
  CorrectWonDayHandler,
} from './prepare-deal-correction/prepare-deal-correction.handler';
import { RejectDealCorrectionController } from './reject-deal-correction/reject-deal-correction.controller';
import { RejectDealCorrectionHandler } from './reject-deal-correction/reject-deal-correction.handler';

@Module({
  imports: [CqrsModule, DealReadersModule],
  controllers: [
    ApproveDealCorrectionController,
    DealCorrectionListController,
    PrepareDealCorrectionController,
    RejectDealCorrectionController,
  ],
  providers: [
    ApproveDealCorrectionHandler,
    CorrectClosingHandler,
    CorrectDealTypeHandler,
    CorrectWonDayHandler,
    DealCorrectionDesk,
    RejectDealCorrectionHandler,
  ],
})
export class DealCorrectionSlicesModule {}
