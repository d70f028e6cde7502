import { refuse, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import { evolve, initial, type Import } from './import';
import type {
  ImportApplied,
  ImportCancelled,
  ImportChecked,
  ImportConfirmed,
  ImportEvent,
  ImportFailed,
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
export type ImportCommand =
  UploadImport | RecordCheck | ConfirmImport | RecordApplied | CancelImport | FailImport;

export type ImportRefusal =
  | 'IMPORT_ALREADY_UPLOADED'
  | 'IMPORT_NOT_OPEN'
  | 'IMPORT_NOT_CHECKED'
  | 'IMPORT_NOT_CONFIRMED'
  | 'ROWS_IN_ERROR'
  | 'NOTHING_TO_APPLY';
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
  if (created + corrected + warning === 0)
    return refuse('NOTHING_TO_APPLY', 'No row of this file would change anything.');
  return [{ type: 'ImportConfirmed', data }];
};

const applied = (data: RecordApplied['data'], { status }: Import): ImportDecision =>
  status === 'confirmed'
    ? [{ type: 'ImportApplied', data }]
    : refuse('IMPORT_NOT_CONFIRMED', `The import is ${status}.`);

/** A confirmed import is being applied: its rows may be facts already, so it cannot be cancelled any more. */
const cancel = (data: CancelImport['data'], { status }: Import): ImportDecision =>
  status === 'uploaded' || status === 'checked' ? [{ type: 'ImportCancelled', data }] : notOpen(status);

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
