import type { Projection } from '@channel/runtime';
import type { PriceListEvent } from './domain/price-list/price-list.events';

export interface PriceListRow {
  readonly code: string;
  readonly imports: number;
  readonly lastImportId: string;
  readonly lastImportedAt: string;
  readonly lastImportedBy: string;
  readonly fileHashes: readonly string[];
}

export const priceLists: Projection<PriceListEvent, PriceListRow> = {
  name: 'catalog.price-lists',
  version: 1,
  streams: ['priceList-'],
  handles: ['PriceListImported'],
  columns: {
    code: 'text not null',
    imports: 'integer not null',
    lastImportId: 'text not null',
    lastImportedAt: 'timestamptz not null',
    lastImportedBy: 'text not null',
    fileHashes: 'jsonb not null',
  },
  indexes: ['(code)'],
  onFailure: 'stop',
  keys: ({ data }) => [data.priceListId],
  project: (row, { type, data }) =>
    type !== 'PriceListImported'
      ? row
      : {
          code: data.code,
          imports: (row?.imports ?? 0) + 1,
          lastImportId: data.importId,
          lastImportedAt: data.importedAt,
          lastImportedBy: data.importedBy,
          fileHashes: [...(row?.fileHashes ?? []), data.fileHash],
        },
};
