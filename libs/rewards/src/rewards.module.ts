import { Module } from '@nestjs/common';
import { CalculationModule } from './calculation/calculation.module';
import { AccrualSlicesModule } from './features/accrual/accrual.module';
import { AdjustmentSlicesModule } from './features/adjustment/adjustment.module';
import { AmountSlicesModule } from './features/amount/amount.module';
import { EstimateSlicesModule } from './features/estimate/estimate.module';
import { FxSlicesModule } from './features/fx/fx.module';
import { InsightSlicesModule } from './features/insight/insight.module';
import { PeriodSlicesModule } from './features/period/period.module';
import { RewardsHistoryController } from './features/rewards-history/rewards-history.controller';
import { RunSlicesModule } from './features/run/run.module';
import { SimulationSlicesModule } from './features/simulation/simulation.module';
import { StatementSlicesModule } from './features/statement/statement.module';
import { rewardsInbox, rewardsNotices } from './rewards.inbox';
import { waitsIn } from '@channel/inbox';
import { saysIn } from '@channel/http';
import { REWARDS_IN_GERMAN } from './rewards.said.de';

/** Quarterly rewards: accruals, runs, statements, periods. Needs the modules of programs and partners beside it. */
@Module({
  imports: [
    saysIn('rewards', REWARDS_IN_GERMAN),
    waitsIn('rewards', { waiting: rewardsInbox, notices: rewardsNotices }),
    CalculationModule,
    FxSlicesModule,
    AccrualSlicesModule,
    AdjustmentSlicesModule,
    AmountSlicesModule,
    EstimateSlicesModule,
    InsightSlicesModule,
    RunSlicesModule,
    SimulationSlicesModule,
    StatementSlicesModule,
    PeriodSlicesModule,
  ],
  controllers: [RewardsHistoryController],
  exports: [CalculationModule],
})
export class RewardsModule {}
