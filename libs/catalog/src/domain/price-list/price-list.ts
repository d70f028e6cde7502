import type { PriceListEvent } from './price-list.events';

/** Only what later decisions need; prices by day are a read model. */
export type PriceList = Readonly<{
  code: string | null;
  /** Imports whose rows are true, in the order in which they became so. */
  imports: readonly string[];
  /** An import whose rows are being written and not yet true. */
  writing: string | null;
}>;

export const initial: PriceList = { code: null, imports: [], writing: null };

export const evolve = (list: PriceList, { type, data }: PriceListEvent): PriceList => {
  switch (type) {
    case 'PriceListRowsRecorded':
      return { ...list, writing: data.importId };
    case 'PriceListImported':
      return { code: data.code, imports: [...list.imports, data.importId], writing: null };
  }
};
