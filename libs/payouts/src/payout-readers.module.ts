import { PersonVault } from '@channel/identity';
import { Module } from '@nestjs/common';
import { AccountVault } from './account-vault/account-vault';
import { PayablesModule } from './payable/payables.module';
import { PayeeAccounts } from './payee-accounts';
import { PayoutTermsReader } from './payout-terms';

const readers = [AccountVault, PayeeAccounts, PayoutTermsReader];

/** What the slices of batches and of payees read: the sources, the accounts, the programme's terms. */
@Module({
  imports: [PayablesModule],
  providers: [PersonVault, ...readers],
  exports: [PayablesModule, ...readers],
})
export class PayoutReadersModule {}
