export * from './event-store';
export * from './ids';
export * from './append-guard';
export * from './back-off';
export * from './chunks';
export * from './store-identity';
export { eventStoreMigrations } from './postgres/log.migrations';
