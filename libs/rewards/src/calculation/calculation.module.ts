import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { FeedPin } from '../inputs/feed-pin';
import { KnownDeals } from '../inputs/known-deals';
import { RewardInputs } from '../inputs/reward-inputs';
import { rewardInputs } from '../inputs/reward-inputs.projection';
import { SerialHolders } from '../inputs/serial-holders';
import { ShippedLines } from '../inputs/shipped-lines';
import { RunLinesReader } from '../run-lines-reader';
import { AccruedLines } from './accrued-lines';
import { ChunkWriter } from './chunks';
import { FxRatesModule } from './fx-rates.module';
import { LineTraces } from './line-traces';
import { RewardCalculator } from './reward-calculator';

/** What runs, accruals and statements calculate with. */
@Module({
  imports: [FxRatesModule, contribute('rewards.inputs', { projections: [rewardInputs] })],
  providers: [
    AccruedLines,
    ChunkWriter,
    FeedPin,
    KnownDeals,
    LineTraces,
    RewardCalculator,
    RewardInputs,
    RunLinesReader,
    SerialHolders,
    ShippedLines,
  ],
  exports: [
    FxRatesModule,
    AccruedLines,
    ChunkWriter,
    FeedPin,
    LineTraces,
    RewardCalculator,
    RewardInputs,
    RunLinesReader,
    KnownDeals,
  ],
})
export class CalculationModule {}
