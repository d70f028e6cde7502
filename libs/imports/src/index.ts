import type { Migration } from '@channel/postgres';
import { imports0001 } from './migrations/0001-imports';
import { imports0002 } from './migrations/0002-files';

export type * from './domain/import/import.events';
export * from './domain/import/held-decisions';
export type { BroughtBy } from './brought-by';
export * from './import-kind';
export { ImportsModule } from './imports.module';
export { importsProblems, type ImportsRefusal } from './imports.problems';

export const importsMigrations: readonly Migration[] = [imports0001, imports0002];
export { checkFile, type FileCheck } from './reading/check-file';
export { MAX_FILE_BYTES } from './reading/read-csv';
export type { Segment } from './reading/interchange/segments';
export type { TransactionSet } from './reading/interchange/envelopes';
export { FileProblemError } from './reading/decode';
export { readCsv } from './reading/read-csv';
export type { ReadFile } from './reading/read-file';
export { Packed, stretchesOf } from './packed';
export { atOnce, each, inTurns, listed, otherTurns, type BetweenTurns } from './turns';
