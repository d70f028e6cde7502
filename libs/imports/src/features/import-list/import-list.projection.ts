import { change, projection } from '@channel/runtime';
import { countsAfter, standingOf, type ImportStatus } from '../../domain/import/import';
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
  /** Where work that was given up goes on when it is tried again. */
  readonly retryFrom: 'uploaded' | 'confirmed' | null;
}

export const importList = projection<ImportEvent, ImportListRow>({
  name: 'imports.import-list',
  version: 3,
  streams: ['import-'],
  columns: {
    kind: 'text not null',
    status: 'text not null',
    fileName: 'text not null',
    orgId: 'text not null',
    uploadedBy: 'text not null',
    uploadedAt: 'timestamptz not null',
    rowCount: 'integer not null',
    counts: 'jsonb not null',
    retryFrom: 'text',
  },
  indexes: ['("orgId", "uploadedAt")', '("uploadedAt")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.importId],
  on: {
    ImportUploaded: ({ kind, fileName, orgId, uploadedBy, uploadedAt }) => ({
      ...{ kind, status: 'uploaded', fileName, orgId, uploadedBy, uploadedAt },
      ...{ rowCount: 0, counts: {}, retryFrom: null },
    }),
    ImportChecked: change(({ rowCount, counts }, { status }) => ({
      ...{ status: status === 'confirmed' ? 'confirmed' : 'checked', rowCount, counts },
    })),
    ImportConfirmed: change(() => ({ status: 'confirmed' })),
    ImportApplied: change(({ counts }) => ({ status: 'applied', counts })),
    ImportCancelled: change(() => ({ status: 'cancelled' })),
    ImportMappingNeeded: change(() => ({ status: 'needs_mapping' })),
    ImportMapped: change(() => ({ status: 'uploaded' })),
    ImportRowAccepted: change((_data, { counts }) => ({
      counts: countsAfter(counts, { to: 'accept', rows: 1 }),
    })),
    ImportRowSkipped: change((_data, { counts }) => ({
      counts: countsAfter(counts, { to: 'skip', rows: 1 }),
    })),
    ImportHeldRowsAccepted: change(({ rows }, { counts }) => ({
      counts: countsAfter(counts, { to: 'accept', rows }),
    })),
    ImportHeldRowsSkipped: change(({ rows }, { counts }) => ({
      counts: countsAfter(counts, { to: 'skip', rows }),
    })),
    ImportAcceptedRowsFailed: null,
    ImportFailed: change(({ givenUp }, row) => ({
      ...{ status: 'failed', retryFrom: givenUp === true ? standingOf(row) : null },
    })),
    ImportRetried: change((_data, { status, retryFrom }) => ({
      ...{ status: retryFrom ?? status, retryFrom: null },
    })),
  },
});
