import type { ProblemTable } from '@channel/http';
import type { ImportRefusal } from './domain/import/import.decider';

export type ImportsRefusal = ImportRefusal | 'FILE_ALREADY_RECEIVED' | 'KIND_UNKNOWN' | 'FORBIDDEN';

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const importsProblems: ProblemTable<ImportsRefusal> = {
  IMPORT_ALREADY_UPLOADED: 409,
  IMPORT_NOT_OPEN: 409,
  IMPORT_NOT_CHECKED: 409,
  IMPORT_NOT_CONFIRMED: 409,
  ROWS_IN_ERROR: 409,
  NOTHING_TO_APPLY: 409,
  FILE_ALREADY_RECEIVED: 409,
  KIND_UNKNOWN: 422,
  FORBIDDEN: 403,
};
