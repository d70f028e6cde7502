import { entryFor, type EventTable, type JsonObject } from '@channel/kernel';
import { NOTHING_DECIDED, type HeldDecisions } from './held-decisions';
import type { FileProblem, FindingCount, ImportCounts, ImportEvent, ImportUploaded } from './import.events';

export const IMPORT_STATUSES = [
  'uploaded',
  'needs_mapping',
  'checked',
  'confirmed',
  'applied',
  'cancelled',
  'failed',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

export type KnownImport = Readonly<
  ImportUploaded['data'] & {
    status: ImportStatus;
    rowCount: number;
    counts: ImportCounts;
    findings: readonly FindingCount[];
    controlTotals: Readonly<Record<string, string>>;
    notices: readonly FileProblem[];
    problems: readonly FileProblem[];
    basis: JsonObject;
    /** Columns of a file that needs a mapping. */
    header: readonly string[];
    /** What people said about held rows. */
    decisions: HeldDecisions;
    /** Where it stood when its work was given up; `null`: nothing can be tried again. */
    retryFrom: 'uploaded' | 'confirmed' | null;
    /** How often it was tried again. */
    retries: number;
    checkedAt: string | null;
    finishedAt: string | null;
  }
>;
export type Import = Readonly<{ status: 'none' }> | KnownImport;

export const initial: Import = { status: 'none' };

export const evolve = (state: Import, event: ImportEvent): Import => {
  if (event.type === 'ImportUploaded') return uploaded(event.data);
  return state.status === 'none' ? state : (entryFor(CHANGES, event, state) ?? state);
};

const uploaded = (data: ImportUploaded['data']): KnownImport => ({
  ...data,
  status: 'uploaded',
  rowCount: 0,
  counts: {},
  findings: [],
  controlTotals: {},
  notices: [],
  problems: [],
  basis: {},
  header: [],
  decisions: NOTHING_DECIDED,
  retryFrom: null,
  retries: 0,
  checkedAt: null,
  finishedAt: null,
});

type Later = Exclude<ImportEvent, { type: 'ImportUploaded' }>;
/** What each later event makes of an import; a forgotten one does not compile. */
const CHANGES: EventTable<Later, KnownImport, [known: KnownImport]> = {
  ImportChecked: ({ rowCount, counts, findings, controlTotals, notices, basis, checkedAt }, known) => ({
    ...known,
    // A confirmed import that is checked again stays confirmed: its apply job goes on with the new result.
    status: known.status === 'confirmed' ? 'confirmed' : 'checked',
    ...{ rowCount, counts, findings, controlTotals, notices, basis, checkedAt },
  }),
  ImportMappingNeeded: ({ header, problems }, known) => ({
    ...{ ...known, status: 'needs_mapping', header, problems },
  }),
  ImportMapped: ({ options }, known) => ({ ...known, status: 'uploaded', options, problems: [] }),
  ImportRowAccepted: ({ row }, known) =>
    decided(known, { rows: { [row]: 'accept' } }, { to: 'accept', rows: 1 }),
  ImportRowSkipped: ({ row }, known) => decided(known, { rows: { [row]: 'skip' } }, { to: 'skip', rows: 1 }),
  ImportHeldRowsAccepted: ({ code, rows }, known) =>
    decided(known, { codes: { [code]: 'accept' } }, { to: 'accept', rows }),
  ImportHeldRowsSkipped: ({ code, rows }, known) =>
    decided(known, { codes: { [code]: 'skip' } }, { to: 'skip', rows }),
  ImportConfirmed: (_data, known) => ({ ...known, status: 'confirmed' }),
  ImportApplied: ({ counts, controlTotals, appliedAt }, known) => ({
    ...{ ...known, status: 'applied', counts, controlTotals, finishedAt: appliedAt },
  }),
  ImportCancelled: ({ cancelledAt }, known) => ({ ...known, status: 'cancelled', finishedAt: cancelledAt }),
  ImportFailed: ({ problems, failedAt, givenUp }, known) => ({
    ...{ ...known, status: 'failed', problems, finishedAt: failedAt },
    retryFrom: givenUp === true ? standingOf(known) : null,
  }),
  ImportAcceptedRowsFailed: null,
  ImportRetried: (_data, known) => ({
    ...{ ...known, status: known.retryFrom ?? known.status, problems: [], finishedAt: null },
    ...{ retryFrom: null, retries: known.retries + 1 },
  }),
};

/** Where an import stood when its work was given up: before its check, or while it was applied. */
export const standingOf = ({ status }: Pick<KnownImport, 'status'>): 'uploaded' | 'confirmed' =>
  status === 'confirmed' ? 'confirmed' : 'uploaded';

type Decided = Readonly<{ to: 'accept' | 'skip'; rows: number }>;
const decided = (
  known: KnownImport,
  { rows = {}, codes = {} }: Partial<HeldDecisions>,
  decision: Decided,
): KnownImport => ({
  ...known,
  decisions: { rows: { ...known.decisions.rows, ...rows }, codes: { ...known.decisions.codes, ...codes } },
  counts: countsAfter(known.counts, decision),
});
/** An accepted row stays a warning; a check that comes later counts it again in the same way. */
export const countsAfter = (counts: ImportCounts, { to, rows }: Decided): ImportCounts => {
  const outcome = to === 'accept' ? 'warning' : 'skipped';
  return { ...counts, held: (counts.held ?? rows) - rows, [outcome]: (counts[outcome] ?? 0) + rows };
};

/** Something may still come of it: the same bytes lead back to it instead of starting a second one. */
export const isOpen = ({ status }: Import): boolean =>
  status === 'uploaded' || status === 'needs_mapping' || status === 'checked' || status === 'confirmed';
