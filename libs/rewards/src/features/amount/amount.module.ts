import { AmountSourcesModule } from '@channel/http';
import { Module } from '@nestjs/common';
import { CalculationModule } from '../../calculation/calculation.module';
import { RunSheetsModule } from '../../run-sheets.module';
import { StatementReader } from '../../statement-reader';
import { AccrualAmounts } from './accrual-amounts';
import { QuarterAmounts } from './quarter-amounts';
import { RunAmounts } from './run-amounts';
import { RunPartnerAmounts } from './run-partner-amounts';
import { StatementAmounts } from './statement-amounts';

/** What the amounts of rewards consist of. */
@Module({
  imports: [AmountSourcesModule, CalculationModule, RunSheetsModule],
  providers: [
    AccrualAmounts,
    QuarterAmounts,
    RunAmounts,
    RunPartnerAmounts,
    StatementAmounts,
    StatementReader,
  ],
})
export class AmountSlicesModule {}
