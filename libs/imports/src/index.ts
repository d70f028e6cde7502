import type { Migration } from '@channel/postgres';
import { imports0001 } from './migrations/0001-imports';

export type * from './domain/import/import.events';
export * from './import-kind';
export { ImportsModule } from './imports.module';
export { importsProblems, type ImportsRefusal } from './imports.problems';

export const importsMigrations: readonly Migration[] = [imports0001];
export { CancelImportCommand } from './features/cancel-import/cancel-import.handler';
export { ConfirmImportCommand } from './features/confirm-import/confirm-import.handler';
export { UploadImportCommand } from './features/upload-import/upload-import.handler';
export { FileStore } from './storage/file-store';
export { checkFile, type FileCheck } from './reading/check-file';
export { MAX_FILE_BYTES } from './reading/read-csv';
export { FileProblemError } from './reading/decode';
export { readCsv } from './reading/read-csv';
export { DecideRowCommand } from './features/decide-row/decide-row.handler';
export { MapImportCommand } from './features/map-import/map-import.handler';
export { each, inTurns } from './turns';
