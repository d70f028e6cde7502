import { canonicalJson } from '@channel/kernel';
import type { PosLine } from '../pos-file/pos-file.events';
import { normalised } from './pos-row.text';

/** What the row says, before it is matched or linked. */
export type Draft = Omit<PosLine, 'match' | 'suggestions' | 'reverses' | 'corrects' | 'cancels'>;

/** Business fields of a line: equal means the same line reported again. */
export const contentOf = (line: Draft): string =>
  canonicalJson({
    type: line.type,
    invoiceOn: line.invoiceOn,
    shipOn: line.shipOn,
    original: line.original ?? null,
    partnerId: line.partnerId,
    customer: normalised(line.customer.name),
    country: line.customer.country,
    sku: line.sku,
    quantity: line.quantity,
    price: line.unitNetPrice,
    dealNumber: line.dealNumber,
    serials: [...new Set(line.serials)].sort(),
  });
