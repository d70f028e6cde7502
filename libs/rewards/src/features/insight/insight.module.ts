import { AmountSourcesModule } from '@channel/http';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CalculationModule } from '../../calculation/calculation.module';
import { NextBandController } from './next-band/next-band.controller';
import { NextBands } from './next-band/next-band.query';
import { QuarterEarningsController } from './quarter-earnings/quarter-earnings.controller';
import { quarterEarnings } from './quarter-earnings/quarter-earnings.projection';
import { StatementReader } from '../../statement-reader';
import { WaterfallAmounts } from './waterfall/waterfall-amounts';
import { WaterfallController } from './waterfall/waterfall.controller';
import { Waterfalls } from './waterfall/waterfall.query';

/** Pictures of what partners earn. */
@Module({
  imports: [
    AmountSourcesModule,
    CalculationModule,
    contribute('rewards.insight', { projections: [quarterEarnings] }),
  ],
  controllers: [NextBandController, QuarterEarningsController, WaterfallController],
  providers: [NextBands, StatementReader, WaterfallAmounts, Waterfalls],
})
export class InsightSlicesModule {}
