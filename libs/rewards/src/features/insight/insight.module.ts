import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CalculationModule } from '../../calculation/calculation.module';
import { NextBandController } from './next-band/next-band.controller';
import { NextBands } from './next-band/next-band.query';
import { QuarterEarningsController } from './quarter-earnings/quarter-earnings.controller';
import { quarterEarnings } from './quarter-earnings/quarter-earnings.projection';

/** Pictures of what partners earn. */
@Module({
  imports: [CalculationModule, contribute('rewards.insight', { projections: [quarterEarnings] })],
  controllers: [NextBandController, QuarterEarningsController],
  providers: [NextBands],
})
export class InsightSlicesModule {}
