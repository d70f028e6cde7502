import type { JsonObject } from '@channel/kernel';
import type { FileProblem, ImportCounts, ImportEvent, ImportUploaded } from './import.events';

export type ImportStatus = 'uploaded' | 'checked' | 'confirmed' | 'applied' | 'cancelled' | 'failed';

export type KnownImport = Readonly<
  ImportUploaded['data'] & {
    status: ImportStatus;
    rowCount: number;
    counts: ImportCounts;
    controlTotals: Readonly<Record<string, string>>;
    notices: readonly FileProblem[];
    problems: readonly FileProblem[];
    basis: JsonObject;
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

/** Something may still come of it: the same bytes lead back to it instead of starting a second one. */
export const isOpen = ({ status }: Import): boolean =>
  status === 'uploaded' || status === 'checked' || status === 'confirmed';
