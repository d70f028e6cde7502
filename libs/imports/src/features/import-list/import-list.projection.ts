import { present } from '@channel/kernel';
import type { Projection } from '@channel/runtime';
import { countsAfter, type ImportStatus } from '../../domain/import/import';
import type { ImportCounts, ImportEvent } from '../../domain/import/import.events';

export interface ImportListRow {
  readonly kind: string;
  readonly status: ImportStatus;
  readonly fileName: string;
  readonly orgId: string;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
  readonly rowCount: number;
  readonly counts: ImportCounts;
}

export const importList: Projection<ImportEvent, ImportListRow> = {
  name: 'imports.import-list',
  version: 2,
  streams: ['import-'],
  handles: [
    'ImportUploaded',
    'ImportChecked',
    'ImportConfirmed',
    'ImportApplied',
    'ImportCancelled',
    'ImportFailed',
    'ImportMappingNeeded',
    'ImportMapped',
    'ImportRowAccepted',
    'ImportRowSkipped',
  ],
  columns: {
    kind: 'text not null',
    status: 'text not null',
    fileName: 'text not null',
    orgId: 'text not null',
    uploadedBy: 'text not null',
    uploadedAt: 'timestamptz not null',
    rowCount: 'integer not null',
    counts: 'jsonb not null',
  },
  indexes: ['("orgId", "uploadedAt")', '("uploadedAt")'],
  onFailure: 'park',
  keys: ({ data }) => [data.importId],
  project: (row, { type, data }) => {
    switch (type) {
      case 'ImportUploaded': {
        const { kind, fileName, orgId, uploadedBy, uploadedAt } = data;
        const status = 'uploaded' as const;
        return { kind, status, fileName, orgId, uploadedBy, uploadedAt, rowCount: 0, counts: {} };
      }
      case 'ImportChecked': {
        const known = present(row);
        const status = known.status === 'confirmed' ? 'confirmed' : 'checked';
        return { ...known, status, rowCount: data.rowCount, counts: data.counts };
      }
      case 'ImportConfirmed':
        return { ...present(row), status: 'confirmed' };
      case 'ImportApplied':
        return { ...present(row), status: 'applied', counts: data.counts };
      case 'ImportCancelled':
        return { ...present(row), status: 'cancelled' };
      case 'ImportMappingNeeded':
        return { ...present(row), status: 'needs_mapping' };
      case 'ImportMapped':
        return { ...present(row), status: 'uploaded' };
      case 'ImportRowAccepted':
        return withCounts(present(row), 'accept');
      case 'ImportRowSkipped':
        return withCounts(present(row), 'skip');
      case 'ImportFailed':
        return { ...present(row), status: 'failed' };
    }
  },
};

const withCounts = (row: ImportListRow, decision: 'accept' | 'skip'): ImportListRow => ({
  ...row,
  counts: countsAfter(row.counts, decision),
});
