export { metaOf, pageFor, personOf, viewerOf } from './actors';
export { startHarness, type Harness, type HarnessOptions } from './harness';
export { testDatabase, type TestDatabase } from './test-database';
