import { refuse, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import { evolve, initial, type Import } from './import';
import type {
  ImportApplied,
  ImportCancelled,
  ImportChecked,
  ImportConfirmed,
  ImportEvent,
  ImportFailed,
  ImportHeldRowsAccepted,
  ImportMapped,
  ImportMappingNeeded,
  ImportRetried,
  ImportRowAccepted,
  ImportUploaded,
} from './import.events';

export type UploadImport = DomainCommand<'UploadImport', ImportUploaded['data']>;
export type RecordCheck = DomainCommand<'RecordCheck', ImportChecked['data']>;
export type ConfirmImport = DomainCommand<
  'ConfirmImport',
  ImportConfirmed['data'] & {
    /** Whether the kind applies valid rows although others have errors. */
    partial: boolean;
  }
>;
export type RecordApplied = DomainCommand<'RecordApplied', ImportApplied['data']>;
export type CancelImport = DomainCommand<'CancelImport', ImportCancelled['data']>;
export type FailImport = DomainCommand<'FailImport', ImportFailed['data']>;
export type RecordMappingNeeded = DomainCommand<'RecordMappingNeeded', ImportMappingNeeded['data']>;
export type MapImport = DomainCommand<
  'MapImport',
  ImportMapped['data'] & {
    /** Required columns that are in neither the header nor the constants. */
    missing: readonly string[];
  }
>;
export type DecideRow = DomainCommand<
  'DecideRow',
  ImportRowAccepted['data'] & {
    decision: 'accept' | 'skip';
    /** Outcome of the row as the last check left it. */
    outcome: string;
    decidedByType: 'person' | 'machine' | 'automation';
  }
>;
export type DecideHeldRows = DomainCommand<
  'DecideHeldRows',
  ImportHeldRowsAccepted['data'] & {
    decision: 'accept' | 'skip';
    /** Rows that are held for this reason, among others. */
    waiting: number;
    decidedByType: 'person' | 'machine' | 'automation';
  }
>;
export type RetryImport = DomainCommand<'RetryImport', ImportRetried['data']>;
export type ImportCommand =
  | DecideHeldRows
  | RetryImport
  | RecordMappingNeeded
  | MapImport
  | DecideRow
  | UploadImport
  | RecordCheck
  | ConfirmImport
  | RecordApplied
  | CancelImport
  | FailImport;

export type ImportRefusal =
  | 'IMPORT_ALREADY_UPLOADED'
  | 'IMPORT_NOT_OPEN'
  | 'IMPORT_NOT_CHECKED'
  | 'IMPORT_NOT_CONFIRMED'
  | 'ROWS_IN_ERROR'
  | 'NOTHING_TO_APPLY'
  | 'MAPPING_NOT_NEEDED'
  | 'REQUIRED_COLUMN_MISSING'
  | 'ROW_NOT_HELD'
  | 'ROW_DECIDED'
  | 'NO_ROW_HELD'
  | 'IMPORT_NOT_RETRIABLE'
  | 'REASON_MISSING'
  | 'HUMAN_REQUIRED';
type ImportDecision = Decision<ImportEvent, ImportRefusal>;

const upload = (data: UploadImport['data'], state: Import): ImportDecision =>
  state.status === 'none'
    ? [{ type: 'ImportUploaded', data }]
    : refuse('IMPORT_ALREADY_UPLOADED', 'This import has its file.');

const check = (data: RecordCheck['data'], { status }: Import): ImportDecision =>
  status === 'uploaded' || status === 'checked' || status === 'confirmed'
    ? [{ type: 'ImportChecked', data }]
    : notOpen(status);

const confirm = ({ partial, ...data }: ConfirmImport['data'], state: Import): ImportDecision => {
  if (state.status !== 'checked') return refuse('IMPORT_NOT_CHECKED', `The import is ${state.status}.`);
  const { created = 0, corrected = 0, warning = 0, error = 0 } = state.counts;
  if (!partial && error > 0)
    return refuse(
      'ROWS_IN_ERROR',
      `${String(error)} row(s) have errors, and this kind takes all or nothing.`,
    );
  // A report that says "nothing was sold" has no rows and is meant.
  if (created + corrected + warning === 0 && state.basis.nil === undefined)
    return refuse('NOTHING_TO_APPLY', 'No row of this file would change anything.');
  return [{ type: 'ImportConfirmed', data }];
};

const applied = (data: RecordApplied['data'], { status }: Import): ImportDecision =>
  status === 'confirmed'
    ? [{ type: 'ImportApplied', data }]
    : refuse('IMPORT_NOT_CONFIRMED', `The import is ${status}.`);

const needMapping = (data: RecordMappingNeeded['data'], { status }: Import): ImportDecision =>
  status === 'uploaded' ? [{ type: 'ImportMappingNeeded', data }] : notOpen(status);

const map = ({ missing, ...data }: MapImport['data'], { status }: Import): ImportDecision => {
  if (status !== 'needs_mapping') return refuse('MAPPING_NOT_NEEDED', `The import is ${status}.`);
  return missing.length > 0
    ? refuse('REQUIRED_COLUMN_MISSING', `Not mapped: ${missing.join(', ')}.`)
    : [{ type: 'ImportMapped', data }];
};

/** While an import is being applied, its rows are in nobody's hands; before and afterwards a person may decide. */
const decideRow = (
  { decision, outcome, decidedByType, ...data }: DecideRow['data'],
  state: Import,
): ImportDecision => {
  if (decidedByType !== 'person') return refuse('HUMAN_REQUIRED', 'A person decides on a held row.');
  if (state.status !== 'checked' && state.status !== 'applied')
    return refuse('IMPORT_NOT_CHECKED', `The import is ${state.status}.`);
  if (state.decisions.rows[data.row] !== undefined)
    return refuse('ROW_DECIDED', 'Somebody decided on this row before.');
  if (outcome !== 'held') return refuse('ROW_NOT_HELD', `The outcome of the row is ${outcome}.`);
  if (data.reason.trim() === '') return refuse('REASON_MISSING', 'Say why.');
  return [{ type: decision === 'accept' ? 'ImportRowAccepted' : 'ImportRowSkipped', data }];
};

/** All rows that are held for one reason, with one reason of the person. */
const decideHeldRows = (
  { decision, decidedByType, waiting, ...data }: DecideHeldRows['data'],
  state: Import,
): ImportDecision => {
  if (decidedByType !== 'person') return refuse('HUMAN_REQUIRED', 'A person decides on held rows.');
  if (state.status !== 'checked' && state.status !== 'applied')
    return refuse('IMPORT_NOT_CHECKED', `The import is ${state.status}.`);
  if (waiting === 0) return refuse('NO_ROW_HELD', `No row is held for ${data.code}.`);
  if (data.reason.trim() === '') return refuse('REASON_MISSING', 'Say why.');
  return [{ type: decision === 'accept' ? 'ImportHeldRowsAccepted' : 'ImportHeldRowsSkipped', data }];
};

/** What was given up goes on where it stood; a file that was refused is sent anew. */
const retry = (data: RetryImport['data'], state: Import): ImportDecision =>
  state.status === 'failed' && state.retryFrom !== null
    ? [{ type: 'ImportRetried', data }]
    : refuse(
        'IMPORT_NOT_RETRIABLE',
        `The import is ${state.status}; only work that was given up is tried again.`,
      );

/** A confirmed import is being applied: its rows may be facts already, so it cannot be cancelled any more. */
const cancel = (data: CancelImport['data'], { status }: Import): ImportDecision =>
  status === 'uploaded' || status === 'needs_mapping' || status === 'checked'
    ? [{ type: 'ImportCancelled', data }]
    : notOpen(status);

const fail = (data: FailImport['data'], { status }: Import): ImportDecision =>
  status === 'uploaded' || status === 'checked' || status === 'confirmed'
    ? [{ type: 'ImportFailed', data }]
    : notOpen(status);

const notOpen = (status: Import['status']): ImportDecision =>
  refuse('IMPORT_NOT_OPEN', `The import is ${status}.`);

export const importDecider: Decider<Import, ImportCommand, ImportEvent, ImportRefusal> = {
  stream: 'import',
  initial,
  evolve,
  decide: ({ type, data }, state) => {
    switch (type) {
      case 'UploadImport':
        return upload(data, state);
      case 'RecordCheck':
        return check(data, state);
      case 'RecordMappingNeeded':
        return needMapping(data, state);
      case 'MapImport':
        return map(data, state);
      case 'DecideRow':
        return decideRow(data, state);
      case 'DecideHeldRows':
        return decideHeldRows(data, state);
      case 'RetryImport':
        return retry(data, state);
      case 'ConfirmImport':
        return confirm(data, state);
      case 'RecordApplied':
        return applied(data, state);
      case 'CancelImport':
        return cancel(data, state);
      case 'FailImport':
        return fail(data, state);
    }
  },
};
