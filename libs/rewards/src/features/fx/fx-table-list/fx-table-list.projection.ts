import { change, projection } from '@channel/runtime';
import { fxTableIdOf, type FX_TABLE_STATUSES } from '../../../domain/fx/fx-table';
import type { FxTableEvent } from '../../../domain/fx/fx-table.events';

export interface FxTableRow {
  readonly base: string;
  readonly version: number;
  readonly status: (typeof FX_TABLE_STATUSES)[number];
  readonly rateCount: number;
  readonly fileHash: string;
  readonly importId: string;
  readonly importedBy: string;
  readonly importedAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
}

export const fxTableList = projection<FxTableEvent, FxTableRow>({
  name: 'rewards.fx-table-list',
  version: 1,
  streams: ['fxTable-'],
  columns: {
    base: 'text not null',
    version: 'integer not null',
    status: 'text not null',
    rateCount: 'integer not null',
    fileHash: 'text not null',
    importId: 'text not null',
    importedBy: 'text not null',
    importedAt: 'text not null',
    approvedBy: 'text',
    approvedAt: 'text',
  },
  indexes: ['("importedAt")', '("fileHash")'],
  remembers: true,
  onFailure: 'stop',
  keys: ({ data }) => [fxTableIdOf(data.base, data.version)],
  on: {
    FxTableImported: ({ base, version, fileHash, importId, importedBy, importedAt, rates }) => ({
      ...{ base, version, fileHash, importId, importedBy, importedAt },
      ...{ rateCount: rates.length, status: 'imported', approvedBy: null, approvedAt: null },
    }),
    FxTableApproved: change(({ approvedBy, approvedAt }) => ({ status: 'approved', approvedBy, approvedAt })),
  },
});
