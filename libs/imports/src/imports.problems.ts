import type { ProblemTable } from '@channel/http';
import type { ImportRefusal } from './domain/import/import.decider';
import type { ImportMappingRefusal } from './domain/import-mapping/import-mapping.decider';

export type ImportsRefusal =
  | ImportRefusal
  | ImportMappingRefusal
  | 'FILE_ALREADY_RECEIVED'
  | 'OPTIONS_DIFFER'
  | 'KIND_UNKNOWN'
  | 'FORBIDDEN'
  | 'FILE_INFECTED'
  | 'FILE_MISSING'
  | 'OPTIONS_INVALID';

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const importsProblems: ProblemTable<ImportsRefusal> = {
  IMPORT_ALREADY_UPLOADED: 409,
  IMPORT_NOT_OPEN: 409,
  IMPORT_NOT_CHECKED: 409,
  IMPORT_NOT_CONFIRMED: 409,
  ROWS_IN_ERROR: 409,
  NOTHING_TO_APPLY: 409,
  MAPPING_NOT_NEEDED: 409,
  REQUIRED_COLUMN_MISSING: 422,
  COLUMN_UNKNOWN: 422,
  ROW_NOT_HELD: 409,
  ROW_DECIDED: 409,
  NO_ROW_HELD: 409,
  IMPORT_NOT_RETRIABLE: 409,
  REASON_MISSING: 422,
  HUMAN_REQUIRED: 403,
  FILE_ALREADY_RECEIVED: 409,
  OPTIONS_DIFFER: 409,
  KIND_UNKNOWN: 422,
  FORBIDDEN: 403,
  FILE_INFECTED: 422,
  FILE_MISSING: 422,
  OPTIONS_INVALID: 422,
};
