import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { FxRates } from '../domain/fx/fx-rates';
import { FeedPin } from '../inputs/feed-pin';
import { KnownDeals } from '../inputs/known-deals';
import { RewardInputs } from '../inputs/reward-inputs';
import { rewardInputs } from '../inputs/reward-inputs.projection';
import { SerialHolders } from '../inputs/serial-holders';
import { ShippedLines } from '../inputs/shipped-lines';
import { ApprovedRates } from './approved-rates';
import { ChunkWriter } from './chunks';
import { RewardCalculator } from './reward-calculator';

/** What runs, accruals and statements calculate with. */
@Module({
  imports: [contribute('rewards.inputs', { projections: [rewardInputs] })],
  providers: [
    ApprovedRates,
    ChunkWriter,
    FeedPin,
    KnownDeals,
    RewardCalculator,
    RewardInputs,
    SerialHolders,
    ShippedLines,
    { provide: FxRates, useExisting: ApprovedRates },
  ],
  exports: [ApprovedRates, ChunkWriter, FeedPin, FxRates, RewardCalculator, RewardInputs],
})
export class CalculationModule {}
