export * from './answered';
export * from './channel-api';
export * from './decided';
export * from './envelope';
export type * from './types';
