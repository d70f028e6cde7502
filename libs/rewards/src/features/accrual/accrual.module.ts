import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CalculationModule } from '../../calculation/calculation.module';
import { AccrueRewardsHandler } from './when-shipments-change-accrue-reward/accrue-rewards.handler';
import { ExpectedYears } from './when-shipments-change-accrue-reward/expected-years';
import {
  whenAdjustmentApprovedAccrueReward,
  whenDealClosedAccrueReward,
  whenDealCorrectedAccrueReward,
  whenDealExtendedAccrueReward,
  whenFxTableApprovedAccrueReward,
  whenPosFileAppliedAccrueReward,
  whenShipmentLineMatchedAccrueReward,
  whenShipmentLineSplitAccrueReward,
  whenShipmentLineUnmatchedAccrueReward,
  whenShipmentReturnLinkedAccrueReward,
} from './when-shipments-change-accrue-reward/when-shipments-change-accrue-reward';

@Module({
  imports: [
    CqrsModule,
    CalculationModule,
    contribute('rewards.accrual', {
      automations: [
        whenAdjustmentApprovedAccrueReward,
        whenDealClosedAccrueReward,
        whenDealCorrectedAccrueReward,
        whenDealExtendedAccrueReward,
        whenFxTableApprovedAccrueReward,
        whenPosFileAppliedAccrueReward,
        whenShipmentLineMatchedAccrueReward,
        whenShipmentLineSplitAccrueReward,
        whenShipmentLineUnmatchedAccrueReward,
        whenShipmentReturnLinkedAccrueReward,
      ],
    }),
  ],
  providers: [AccrueRewardsHandler, ExpectedYears],
})
export class AccrualSlicesModule {}
