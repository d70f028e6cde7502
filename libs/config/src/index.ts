export * from './config';
export { readServerUrl } from './event-store-url';
export * from './samples';
