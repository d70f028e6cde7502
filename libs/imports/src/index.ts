export * from './import-kind';
