export type * from './domain/batch/payout-batch.events';
export type * from './domain/payee/payee.events';
export { PayoutsModule } from './payouts.module';
