export * from './scenario';
export { metaOf, personOf } from './actors';
export { FakeClock } from './fake-clock';
export { startHarness, type Harness, type HarnessOptions } from './harness';
export { testDatabase, type TestDatabase } from './test-database';
