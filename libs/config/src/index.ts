export * from './config';
export * from './samples';
