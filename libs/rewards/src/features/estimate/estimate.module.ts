import { Module } from '@nestjs/common';
import { CalculationModule } from '../../calculation/calculation.module';
import { DealEstimateController } from './deal-estimate/deal-estimate.controller';
import { DraftEstimateController } from './draft-estimate/draft-estimate.controller';
import { DealEstimates } from '../../deal-estimates';

@Module({
  imports: [CalculationModule],
  controllers: [DealEstimateController, DraftEstimateController],
  providers: [DealEstimates],
})
export class EstimateSlicesModule {}
