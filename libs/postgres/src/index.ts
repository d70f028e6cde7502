export * from './database';
export { EmbeddedPostgres, type EmbeddedOptions } from './embedded/embedded-postgres';
export { CannotStart } from './embedded/cannot-start';
export { AlreadyRunning } from './embedded/lock';
export type { ServerUrls } from './embedded/roles';
export { migrate, type MigrateOptions } from './migrate';
export { exactTypes, PgDatabase, type PostgresOptions } from './pg-database';
export { PostgresModule } from './postgres.module';
