import type { DomainEvent, MoneyJson } from '@channel/kernel';

// Stored for ever, in the stream `priceList-<priceListId>`; priceListId is apiId('plst', code).

export type ProductKind = 'product' | 'service' | 'software';

/** One dated price with the facts of its part. `effectiveTo` is the last covered day. */
export type PriceRow = Readonly<{
  sku: string;
  description: string;
  family: string;
  productLine: string;
  kind: ProductKind;
  listPrice: MoneyJson;
  effectiveFrom: string;
  effectiveTo: string | null;
  eligible: boolean;
  serialised: boolean;
  lastOrderOn: string | null;
  replacementSku: string | null;
  /** Days from which the part is at the end of its life, of service, of engineering (C5). */
  eolOn?: string | null;
  eosOn?: string | null;
  eoeOn?: string | null;
}>;

/** A chunk of at most 500 rows; true only once the closing event stands. */
export type PriceListRowsRecorded = DomainEvent<
  'PriceListRowsRecorded',
  { priceListId: string; code: string; importId: string; chunk: number; rows: readonly PriceRow[] }
>;
/** Closes an import: its rows are now true. */
export type PriceListImported = DomainEvent<
  'PriceListImported',
  {
    priceListId: string;
    code: string;
    importId: string;
    fileHash: string;
    chunks: number;
    rowCount: number;
    digest: string;
    importedBy: string;
    importedAt: string;
  }
>;
export type PriceListEvent = PriceListRowsRecorded | PriceListImported;
