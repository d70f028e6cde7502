export type * from './domain/accrual/accrual.events';
export type * from './domain/engine/lines';
export * from './domain/payable';
export type * from './domain/period/period.events';
export type * from './domain/run/run.events';
export type * from './domain/statement/statement.events';
export { RecordStatementPaymentCommand } from './features/record-statement-payment/record-statement-payment.handler';
export { ReserveStatementLinesCommand } from './features/reserve-statement-lines/reserve-statement-lines.handler';
export * from './rewards.module';
