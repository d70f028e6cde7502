export type * from './domain/batch/payout-batch.events';
export type * from './domain/payee/payee.events';
export type * from './payable/payable-source';
export { PayableSources } from './payable/payable-sources';
export { StreamSource, type Billed, type Item, type PayableList } from './payable/stream-source';
export { PayablesModule } from './payable/payables.module';
export { PayoutsModule } from './payouts.module';
