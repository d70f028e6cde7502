import { Module } from '@nestjs/common';
import { BatchSlicesModule } from './features/batch/batch.module';
import { PayeeSlicesModule } from './features/payee/payee.module';

/** The payouts context: payees, batches and the files that banks take. */
@Module({ imports: [PayeeSlicesModule, BatchSlicesModule] })
export class PayoutsModule {}
