export * from './event-store';
export * from './ids';
