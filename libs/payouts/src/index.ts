export { ApprovedAccounts } from './approved-accounts/approved-accounts.query';
export { ApprovedAccountsModule } from './approved-accounts/approved-accounts.module';
export { BankAccountDto } from './bank-account.dto';
export type * from './domain/batch/payout-batch.events';
export type * from './domain/payee/payee.events';
export type * from './payable/payable-source';
export { PayableSources } from './payable/payable-sources';
export { StreamSource, type Billed, type Item, type PayableList } from './payable/stream-source';
export { PayablesModule } from './payable/payables.module';
export { PayoutReadersModule } from './payout-readers.module';
export { PayeeAccounts } from './payee-accounts';
export {
  ProposePayeeAccountCommand,
  type ProposedDetails,
} from './features/payee/propose-account/propose-account.handler';
export { payoutsProblems } from './payouts.problems';
export { PayoutsModule } from './payouts.module';
