import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { RecordStatementPaymentHandler } from './features/record-statement-payment/record-statement-payment.handler';
import { ReserveStatementLinesHandler } from './features/reserve-statement-lines/reserve-statement-lines.handler';

/** Quarterly rewards: runs, statements, periods, accruals. */
@Module({
  imports: [CqrsModule],
  providers: [ReserveStatementLinesHandler, RecordStatementPaymentHandler],
})
export class RewardsModule {}
