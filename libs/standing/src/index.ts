export type * from './domain/proof/proof.events';
export type * from './domain/review/review.events';
export type * from './domain/scorecard/scorecard.events';
export { OrderChecksModule } from './features/order-check/order-check.module';
export { ScorecardsModule } from './features/scorecard/scorecard.module';
export { reviewIdOf } from './review-desk';
export { proofIdOf } from './proof-desk';
export { StandingModule } from './standing.module';
export { standingProblems, type StandingRefusal } from './standing.problems';
