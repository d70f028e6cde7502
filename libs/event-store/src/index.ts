export * from './event-store';
export * from './ids';
export * from './append-guard';
export * from './back-off';
export * from './chunks';
export * from './store-identity';
export { eventStoreMigrations } from './postgres/log.migrations';
export { PostgresEventStore, type PostgresEventStoreOptions } from './postgres/postgres-event-store';
export { EventStoreModule, openEventStore, type EventStoreConfig } from './event-store.module';
