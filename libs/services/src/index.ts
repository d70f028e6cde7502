export type * from './domain/covered-unit/covered-unit';
export type * from './domain/service-contract/service-contract.events';
export { contractIdOf } from './ids';
export { RenewableContracts, RenewableContractsModule, type RenewableContract } from './renewable-contracts';
export { ServicesModule } from './services.module';
export { servicesProblems, type ServicesRefusal } from './services.problems';
