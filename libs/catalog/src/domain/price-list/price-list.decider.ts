import { refuse, type Act, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import { evolve, initial, type PriceList } from './price-list';
import type { PriceListEvent, PriceListImported, PriceRow } from './price-list.events';

export type ImportPriceList = DomainCommand<
  'ImportPriceList',
  Omit<PriceListImported['data'], 'chunks' | 'rowCount' | 'importedBy' | 'importedAt'> & {
    act: Act;
    rows: readonly PriceRow[];
    /** How many imports stood when the file was checked. */
    basis: number;
  }
>;
export type PriceListRefusal = 'PRICE_LIST_CHANGED' | 'PRICE_LIST_BUSY' | 'NOTHING_TO_APPLY';

/** 1 MiB limits one append; 500 rows stay far below it. */
export const ROWS_PER_CHUNK = 500;

/**
 * Chunks and their closing event, which alone makes them true. All of one import follow each other in the stream, so
 * whoever reads the closing event knows that the chunks since the one before are its own.
 */
const importRows = (
  { rows, basis, act, ...data }: ImportPriceList['data'],
  list: PriceList,
): Decision<PriceListEvent, PriceListRefusal> => {
  const { priceListId, code, importId } = data;
  if (list.imports.includes(importId)) return [];
  if (list.writing !== null && list.writing !== importId)
    return refuse('PRICE_LIST_BUSY', `Import ${list.writing} of this price list is being written.`);
  if (list.imports.length !== basis)
    return refuse('PRICE_LIST_CHANGED', 'The price list was changed after this file was checked.');
  if (rows.length === 0) return refuse('NOTHING_TO_APPLY', 'No price of this file is new.');
  const count = Math.ceil(rows.length / ROWS_PER_CHUNK);
  const chunks = Array.from({ length: count }, (_, chunk): PriceListEvent => ({
    type: 'PriceListRowsRecorded',
    data: {
      ...{ priceListId, code, importId, chunk },
      rows: rows.slice(chunk * ROWS_PER_CHUNK, (chunk + 1) * ROWS_PER_CHUNK),
    },
  }));
  const closing = {
    ...{ ...data, chunks: count, rowCount: rows.length },
    ...{ importedBy: act.by, importedAt: act.at },
  };
  return [...chunks, { type: 'PriceListImported', data: closing }];
};

export const priceListDecider: Decider<PriceList, ImportPriceList, PriceListEvent, PriceListRefusal> = {
  stream: 'priceList',
  initial,
  evolve,
  decide: ({ data }, list) => importRows(data, list),
};
