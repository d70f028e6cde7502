import { FilesModule } from '@channel/files';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CalculationModule } from '../../calculation/calculation.module';
import { AdjustmentViews } from '../../adjustment.view';
import { adjustmentList } from './adjustment-list/adjustment-list.projection';
import { AdjustmentsController } from './adjustment-list/adjustments.controller';
import { DecideAdjustmentController } from './decide-adjustment/decide-adjustment.controller';
import {
  ApproveAdjustmentHandler,
  RejectAdjustmentHandler,
} from './decide-adjustment/decide-adjustment.handler';
import { PrepareAdjustmentController } from './prepare-adjustment/prepare-adjustment.controller';
import { PrepareAdjustmentHandler } from './prepare-adjustment/prepare-adjustment.handler';
import { StatedLines } from '../../stated-lines';

@Module({
  imports: [
    CqrsModule,
    CalculationModule,
    FilesModule,
    contribute('rewards.adjustment', { projections: [adjustmentList] }),
  ],
  controllers: [AdjustmentsController, DecideAdjustmentController, PrepareAdjustmentController],
  providers: [
    ...[ApproveAdjustmentHandler, PrepareAdjustmentHandler, RejectAdjustmentHandler],
    ...[AdjustmentViews, StatedLines],
  ],
})
export class AdjustmentSlicesModule {}
