export type * from './domain/claim/claim.events';
export type * from './domain/coop/coop.events';
export type * from './domain/fund/fund.events';
export type * from './domain/mou/mou.events';
export { FundsModule } from './funds.module';
export { fundsProblems, type FundsRefusal } from './funds.problems';
export { fundIdOf } from './fund-desk';
export { grantIdOf, mdfClaimIdOf, mdfRequestIdOf, mouIdOf } from './ids';
