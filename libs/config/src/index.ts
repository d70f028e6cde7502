export { hasOwnIssuer, type AuthMode } from './auth-mode';
export * from './config';
export * from './config-type';
export type { Debtor } from './debtors';
export { readServerUrl } from './event-store-url';
export type { FileBucket, FilesConfig } from './files-environment';
export * from './samples';
export { secretFile } from './secret-file';
