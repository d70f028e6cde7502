import type { JsonObject } from '@channel/kernel';
import type { FileProblem, ImportCounts, ImportEvent, ImportUploaded } from './import.events';

export type ImportStatus =
  'uploaded' | 'needs_mapping' | 'checked' | 'confirmed' | 'applied' | 'cancelled' | 'failed';

export type KnownImport = Readonly<
  ImportUploaded['data'] & {
    status: ImportStatus;
    rowCount: number;
    counts: ImportCounts;
    controlTotals: Readonly<Record<string, string>>;
    notices: readonly FileProblem[];
    problems: readonly FileProblem[];
    basis: JsonObject;
    /** Columns of a file that needs a mapping. */
    header: readonly string[];
    /** What a person said about held rows. */
    decisions: Readonly<Record<number, 'accept' | 'skip'>>;
    checkedAt: string | null;
    finishedAt: string | null;
  }
>;
export type Import = Readonly<{ status: 'none' }> | KnownImport;

export const initial: Import = { status: 'none' };

export const evolve = (state: Import, event: ImportEvent): Import => {
  if (event.type === 'ImportUploaded') return uploaded(event.data);
  return state.status === 'none' ? state : moved(state, event);
};

const uploaded = (data: ImportUploaded['data']): KnownImport => ({
  ...data,
  status: 'uploaded',
  rowCount: 0,
  counts: {},
  controlTotals: {},
  notices: [],
  problems: [],
  basis: {},
  header: [],
  decisions: {},
  checkedAt: null,
  finishedAt: null,
});

const moved = (
  known: KnownImport,
  { type, data }: Exclude<ImportEvent, { type: 'ImportUploaded' }>,
): KnownImport => {
  switch (type) {
    case 'ImportChecked': {
      const { rowCount, counts, controlTotals, notices, basis, checkedAt } = data;
      // A confirmed import that is checked again stays confirmed: its apply job goes on with the new result.
      const status = known.status === 'confirmed' ? 'confirmed' : 'checked';
      return { ...known, status, rowCount, counts, controlTotals, notices, basis, checkedAt };
    }
    case 'ImportMappingNeeded':
      return { ...known, status: 'needs_mapping', header: data.header, problems: data.problems };
    case 'ImportMapped':
      return { ...known, status: 'uploaded', options: data.options, problems: [] };
    case 'ImportRowAccepted':
      return decided(known, data.row, 'accept');
    case 'ImportRowSkipped':
      return decided(known, data.row, 'skip');
    case 'ImportConfirmed':
      return { ...known, status: 'confirmed' };
    case 'ImportApplied': {
      const { counts, controlTotals, appliedAt } = data;
      return { ...known, status: 'applied', counts, controlTotals, finishedAt: appliedAt };
    }
    case 'ImportCancelled':
      return { ...known, status: 'cancelled', finishedAt: data.cancelledAt };
    case 'ImportFailed':
      return { ...known, status: 'failed', problems: data.problems, finishedAt: data.failedAt };
  }
};

/** An accepted row stays a warning; a check that comes later counts it again in the same way. */
const decided = (known: KnownImport, row: number, decision: 'accept' | 'skip'): KnownImport => ({
  ...known,
  decisions: { ...known.decisions, [row]: decision },
  counts: countsAfter(known.counts, decision),
});
export const countsAfter = (counts: ImportCounts, decision: 'accept' | 'skip'): ImportCounts => {
  const to = decision === 'accept' ? 'warning' : 'skipped';
  return { ...counts, held: (counts.held ?? 1) - 1, [to]: (counts[to] ?? 0) + 1 };
};

/** Something may still come of it: the same bytes lead back to it instead of starting a second one. */
export const isOpen = ({ status }: Import): boolean =>
  status === 'uploaded' || status === 'needs_mapping' || status === 'checked' || status === 'confirmed';
