import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { RunSheetsModule } from '../../run-sheets.module';
import { CalculationModule } from '../../calculation/calculation.module';
import { BeginCloseController } from './begin-close/begin-close.controller';
import { BeginCloseHandler } from './begin-close/begin-close.handler';
import { whenPeriodBeginsScheduleClosing } from './begin-close/when-period-begins-schedule-closing';
import { KnownPeriods } from '../../known-periods';
import { LockPeriodController } from './lock-period/lock-period.controller';
import { LockPeriodHandler } from './lock-period/lock-period.handler';
import { periodList } from './period-list/period-list.projection';
import { PeriodsController } from './period-list/periods.controller';
import { QuarterFiguresController } from './quarter-figures/quarter-figures.controller';
import { QuarterFiguresQuery } from './quarter-figures/quarter-figures.query';

@Module({
  imports: [
    CqrsModule,
    CalculationModule,
    RunSheetsModule,
    contribute('rewards.period', {
      projections: [periodList],
      automations: [whenPeriodBeginsScheduleClosing],
    }),
  ],
  controllers: [BeginCloseController, LockPeriodController, PeriodsController, QuarterFiguresController],
  providers: [BeginCloseHandler, KnownPeriods, LockPeriodHandler, QuarterFiguresQuery],
  exports: [KnownPeriods],
})
export class PeriodSlicesModule {}
