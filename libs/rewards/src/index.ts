export type * from './domain/accrual/accrual.events';
export type * from './domain/engine/lines';
export * from './domain/fx/fx-rates';
export type * from './domain/fx/fx-table.events';
export type * from './domain/period/period.events';
export type * from './domain/run/run.events';
export type * from './domain/statement/statement.events';
export * from './rewards.module';
export { rewardsProblems, type RewardsRefusal } from './rewards.problems';
