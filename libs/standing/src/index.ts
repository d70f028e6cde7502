export type * from './domain/proof/proof.events';
export { proofIdOf } from './proof-desk';
export { StandingModule } from './standing.module';
export { standingProblems, type StandingRefusal } from './standing.problems';
