import { Module } from '@nestjs/common';
import { BatchSlicesModule } from './features/batch/batch.module';
import { PayeeSlicesModule } from './features/payee/payee.module';
import { waitsIn } from '@channel/inbox';
import { payoutsInbox, payoutsNotices } from './payouts.inbox';
import { saysIn } from '@channel/http';
import { PAYOUTS_IN_GERMAN } from './payouts.said.de';

/** The payouts context: payees, batches and the files that banks take. */
@Module({
  imports: [
    saysIn('payouts', PAYOUTS_IN_GERMAN),
    waitsIn('payouts', { waiting: payoutsInbox, notices: payoutsNotices }),
    PayeeSlicesModule,
    BatchSlicesModule,
  ],
})
export class PayoutsModule {}
