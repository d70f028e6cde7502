export type * from './domain/batch/payout-batch.events';
export type * from './domain/payee/payee.events';
export type * from './payable/payable-source';
export { PayableSources } from './payable/payable-sources';
export { PayablesModule } from './payable/payables.module';
export { PayoutsModule } from './payouts.module';
