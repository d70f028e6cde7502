export * from './database';
export { EmbeddedPostgres, type EmbeddedOptions } from './embedded/embedded-postgres';
export { AlreadyRunning } from './embedded/lock';
export type { ServerUrls } from './embedded/roles';
