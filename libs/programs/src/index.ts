export * from './domain/terms/definition';
export type * from './domain/terms/terms.events';
