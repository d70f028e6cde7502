export type * from './domain/credit-lot/credit-lot.events';
export type * from './domain/flex-account/flex-account.events';
export { ContractCredits, ContractCreditsModule, type ContractCredit } from './contract-credits';
export { creditLotIdOf, reservationIdOf } from './credit-lot-desk';
export { CreditsModule } from './credits.module';
export { creditsProblems, type CreditsRefusal } from './credits.problems';
export { flexAccountIdOf } from './flex-facts';
export { flexEntryIdOf } from './flex-entry-id';
