export { hasOwnIssuer, type AuthMode } from './auth-mode';
export * from './config';
export { readServerUrl } from './event-store-url';
export * from './samples';
export { secretFile } from './secret-file';
