import { evolvedBy } from '@channel/kernel';
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

export const evolve = evolvedBy<PriceListEvent, PriceList>({
  PriceListRowsRecorded: ({ importId }, list) => ({ ...list, writing: importId }),
  PriceListImported: ({ code, importId }, { imports }) => ({
    ...{ code, imports: [...imports, importId], writing: null },
  }),
});
