export * from './scenario';
export { actBy } from './acts';
export { metaOf, pageFor, personOf, viewerOf } from './actors';
export { accepted, refusalOf } from './outcomes';
export { longestTurnDuring, turnsDuring } from './turns';
export { FakeClock } from './fake-clock';
export { rowsAfter } from './rows-after';
export { startHarness, type Harness, type HarnessOptions } from './harness';
export { testDatabase, type TestDatabase } from './test-database';
