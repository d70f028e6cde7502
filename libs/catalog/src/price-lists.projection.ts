import { projection } from '@channel/runtime';
import type { PriceListEvent } from './domain/price-list/price-list.events';

export interface PriceListRow {
  readonly code: string;
  readonly imports: number;
  readonly lastImportId: string;
  readonly lastImportedAt: string;
  readonly lastImportedBy: string;
  readonly fileHashes: readonly string[];
}

export const priceLists = projection<PriceListEvent, PriceListRow>({
  name: 'catalog.price-lists',
  version: 1,
  streams: ['priceList-'],
  columns: {
    code: 'text not null',
    imports: 'integer not null',
    lastImportId: 'text not null',
    lastImportedAt: 'timestamptz not null',
    lastImportedBy: 'text not null',
    fileHashes: 'jsonb not null',
  },
  indexes: ['(code)'],
  remembers: true,
  onFailure: 'stop',
  keys: ({ data }) => [data.priceListId],
  on: {
    PriceListRowsRecorded: null,
    PriceListImported: ({ code, importId, importedAt, importedBy, fileHash }, row) => ({
      code,
      imports: (row?.imports ?? 0) + 1,
      lastImportId: importId,
      lastImportedAt: importedAt,
      lastImportedBy: importedBy,
      fileHashes: [...(row?.fileHashes ?? []), fileHash],
    }),
  },
});
