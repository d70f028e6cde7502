import {
  decidedBy,
  needsPerson,
  needsReason,
  refuse,
  type Act,
  type Decider,
  type Decision,
  type DomainCommand,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { evolve, initial, type Import, type KnownImport } from './import';
import type {
  ImportAcceptedRowsFailed,
  ImportApplied,
  ImportChecked,
  ImportEvent,
  ImportFailed,
  ImportMapped,
  ImportMappingNeeded,
  ImportUploaded,
} from './import.events';

type Of = Readonly<{ importId: string; act: Act }>;
/** What everything that a person says about held rows can be refused with. */
type Undecided = 'HUMAN_REQUIRED' | 'REASON_MISSING' | 'IMPORT_NOT_CHECKED';

export type UploadImport = DomainCommand<
  'UploadImport',
  Omit<ImportUploaded['data'], 'uploadedBy' | 'uploadedAt' | 'orgId'> & Readonly<{ act: Act }>,
  'IMPORT_ALREADY_UPLOADED'
>;
export type RecordCheck = DomainCommand<'RecordCheck', ImportChecked['data'], 'IMPORT_NOT_OPEN'>;
export type ConfirmImport = DomainCommand<
  'ConfirmImport',
  Of &
    Readonly<{
      /** Whether the kind applies valid rows although others have errors. */
      partial: boolean;
    }>,
  'IMPORT_NOT_CHECKED' | 'ROWS_IN_ERROR' | 'NOTHING_TO_APPLY'
>;
export type RecordApplied = DomainCommand<'RecordApplied', ImportApplied['data'], 'IMPORT_NOT_CONFIRMED'>;
export type CancelImport = DomainCommand<'CancelImport', Of, 'IMPORT_NOT_OPEN'>;
/** Of a file that is applied. */
export type FailAcceptedRows = DomainCommand<
  'FailAcceptedRows',
  ImportAcceptedRowsFailed['data'],
  'IMPORT_NOT_OPEN'
>;
export type FailImport = DomainCommand<'FailImport', ImportFailed['data'], 'IMPORT_NOT_OPEN'>;
export type RecordMappingNeeded = DomainCommand<
  'RecordMappingNeeded',
  ImportMappingNeeded['data'],
  'IMPORT_NOT_OPEN'
>;
export type MapImport = DomainCommand<
  'MapImport',
  Of &
    Pick<ImportMapped['data'], 'options'> &
    Readonly<{
      /** Required columns that are in neither the header nor the constants. */
      missing: readonly string[];
    }>,
  'MAPPING_NOT_NEEDED' | 'REQUIRED_COLUMN_MISSING'
>;
export type DecideRow = DomainCommand<
  'DecideRow',
  Of &
    Readonly<{
      row: number;
      reason: string;
      decision: 'accept' | 'skip';
      /** Outcome of the row as the last check left it. */
      outcome: string;
    }>,
  Undecided | 'ROW_DECIDED' | 'ROW_NOT_HELD'
>;
export type DecideHeldRows = DomainCommand<
  'DecideHeldRows',
  Of &
    Readonly<{
      code: string;
      reason: string;
      decision: 'accept' | 'skip';
      /** Rows that are held for this reason, among others. */
      waiting: number;
      /** Those of them that wait for nothing else. */
      rows: number;
    }>,
  Undecided | 'NO_ROW_HELD'
>;
export type RetryImport = DomainCommand<'RetryImport', Of, 'IMPORT_NOT_RETRIABLE'>;
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
  | FailImport
  | FailAcceptedRows;

export type ImportRefusal = RefusalsOf<ImportCommand>;
type Decided<Command extends ImportCommand> = Decision<ImportEvent, RefusalsOf<Command>>;

const upload = ({ act, ...data }: UploadImport['data'], state: Import): Decided<UploadImport> =>
  state.status === 'none'
    ? [
        {
          type: 'ImportUploaded',
          data: { ...data, orgId: act.orgId, uploadedBy: act.by, uploadedAt: act.at },
        },
      ]
    : refuse('IMPORT_ALREADY_UPLOADED', 'This import has its file.');

const check = (data: RecordCheck['data'], { status }: Import): Decided<RecordCheck> =>
  status === 'uploaded' || status === 'checked' || status === 'confirmed'
    ? [{ type: 'ImportChecked', data }]
    : notOpen(status);

const confirm = (
  { partial, importId, act }: ConfirmImport['data'],
  state: Import,
): Decided<ConfirmImport> => {
  if (state.status !== 'checked') return refuse('IMPORT_NOT_CHECKED', `The import is ${state.status}.`);
  const { created = 0, corrected = 0, warning = 0, error = 0 } = state.counts;
  if (!partial && error > 0)
    return refuse(
      'ROWS_IN_ERROR',
      `${String(error)} row(s) have errors, and this kind takes all or nothing.`,
    );
  // A report that says "nothing was sold" has no rows and is meant.
  if (created + corrected + warning === 0 && state.basis.nil === undefined)
    return refuse('NOTHING_TO_APPLY', `No row of this file would change anything: ${countsText(state)}.`);
  return [{ type: 'ImportConfirmed', data: { importId, confirmedBy: act.by, confirmedAt: act.at } }];
};

const countsText = ({ counts }: Pick<KnownImport, 'counts'>): string => {
  const words = Object.entries(counts).map(([outcome, count]) => `${String(count)} ${outcome}`);
  return words.length === 0 ? 'it has none' : words.join(', ');
};

const applied = (data: RecordApplied['data'], { status }: Import): Decided<RecordApplied> =>
  status === 'confirmed'
    ? [{ type: 'ImportApplied', data }]
    : refuse('IMPORT_NOT_CONFIRMED', `The import is ${status}.`);

const needMapping = (data: RecordMappingNeeded['data'], { status }: Import): Decided<RecordMappingNeeded> =>
  status === 'uploaded' ? [{ type: 'ImportMappingNeeded', data }] : notOpen(status);

const map = (
  { missing, importId, options, act }: MapImport['data'],
  { status }: Import,
): Decided<MapImport> => {
  if (status !== 'needs_mapping') return refuse('MAPPING_NOT_NEEDED', `The import is ${status}.`);
  return missing.length > 0
    ? refuse('REQUIRED_COLUMN_MISSING', `Not mapped: ${missing.join(', ')}.`)
    : [{ type: 'ImportMapped', data: { importId, options, mappedBy: act.by, mappedAt: act.at } }];
};

/** While an import is being applied, its rows are in nobody's hands; before and afterwards a person may decide. */
const undecidable = (
  { act, reason }: Readonly<{ act: Act; reason: string }>,
  { status }: Import,
): Refusal<Undecided> | undefined =>
  needsPerson(act, 'A held row is decided on') ??
  (status === 'checked' || status === 'applied'
    ? needsReason(reason)
    : refuse('IMPORT_NOT_CHECKED', `The import is ${status}.`));

const decideRow = (data: DecideRow['data'], state: Import): Decided<DecideRow> => {
  const { importId, row, reason, decision, outcome, act } = data;
  const refused = undecidable(data, state);
  if (refused !== undefined) return refused;
  if (state.status !== 'none' && state.decisions.rows[row] !== undefined)
    return refuse('ROW_DECIDED', 'Somebody decided on this row before.');
  if (outcome !== 'held') return refuse('ROW_NOT_HELD', `The outcome of the row is ${outcome}.`);
  const said = { importId, row, reason, decidedBy: act.by, decidedAt: act.at };
  return [{ type: decision === 'accept' ? 'ImportRowAccepted' : 'ImportRowSkipped', data: said }];
};

/** All rows that are held for one reason, with one reason of the person. */
const decideHeldRows = (data: DecideHeldRows['data'], state: Import): Decided<DecideHeldRows> => {
  const { importId, code, rows, reason, decision, waiting, act } = data;
  const refused = undecidable(data, state);
  if (refused !== undefined) return refused;
  if (waiting === 0) return refuse('NO_ROW_HELD', `No row is held for ${code}.`);
  const said = { importId, code, rows, reason, decidedBy: act.by, decidedAt: act.at };
  return [{ type: decision === 'accept' ? 'ImportHeldRowsAccepted' : 'ImportHeldRowsSkipped', data: said }];
};

/** What was given up goes on where it stood; a file that was refused is sent anew. */
const retry = ({ importId, act }: RetryImport['data'], state: Import): Decided<RetryImport> =>
  state.status === 'failed' && state.retryFrom !== null
    ? [{ type: 'ImportRetried', data: { importId, retriedBy: act.by, retriedAt: act.at } }]
    : refuse(
        'IMPORT_NOT_RETRIABLE',
        `The import is ${state.status}; only work that was given up is tried again.`,
      );

/** A confirmed import is being applied: its rows may be facts already, so it cannot be cancelled any more. */
const cancel = ({ importId, act }: CancelImport['data'], { status }: Import): Decided<CancelImport> =>
  status === 'uploaded' || status === 'needs_mapping' || status === 'checked'
    ? [{ type: 'ImportCancelled', data: { importId, cancelledBy: act.by, cancelledAt: act.at } }]
    : notOpen(status);

const fail = (data: FailImport['data'], { status }: Import): Decided<FailImport> =>
  status === 'uploaded' || status === 'checked' || status === 'confirmed'
    ? [{ type: 'ImportFailed', data }]
    : notOpen(status);

const failAcceptedRows = (data: FailAcceptedRows['data'], { status }: Import): Decided<FailAcceptedRows> =>
  status === 'applied' ? [{ type: 'ImportAcceptedRowsFailed', data }] : notOpen(status);

const notOpen = (status: Import['status']): Refusal<'IMPORT_NOT_OPEN'> =>
  refuse('IMPORT_NOT_OPEN', `The import is ${status}.`);

export const importDecider: Decider<Import, ImportCommand, ImportEvent, ImportRefusal> = {
  stream: 'import',
  initial,
  evolve,
  decide: decidedBy<ImportCommand, Import, ImportEvent>({
    UploadImport: upload,
    RecordCheck: check,
    RecordMappingNeeded: needMapping,
    MapImport: map,
    DecideRow: decideRow,
    DecideHeldRows: decideHeldRows,
    RetryImport: retry,
    ConfirmImport: confirm,
    RecordApplied: applied,
    CancelImport: cancel,
    FailImport: fail,
    FailAcceptedRows: failAcceptedRows,
  }),
};
