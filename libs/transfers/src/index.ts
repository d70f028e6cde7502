export type * from './domain/holding/holding.events';
export { TransfersModule } from './transfers.module';
export { transfersProblems, type TransfersRefusal } from './transfers.problems';
