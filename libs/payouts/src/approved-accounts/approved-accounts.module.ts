import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { approvedAccounts } from './approved-accounts.projection';
import { ApprovedAccounts } from './approved-accounts.query';

/** By itself, because contexts that are paid ask it without the rest of payouts. */
@Module({
  imports: [contribute('payouts.approved-accounts', { projections: [approvedAccounts] })],
  providers: [ApprovedAccounts],
  exports: [ApprovedAccounts],
})
export class ApprovedAccountsModule {}
