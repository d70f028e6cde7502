import { canonicalJson, moneyJson, normalised } from '@channel/kernel';
import type { PosLine } from '../pos-file/pos-file.events';
import type { PosValues } from './pos-row';

/** What the row says, before it is matched or linked. */
export type ReportedLine = Omit<
  PosLine,
  'match' | 'portions' | 'suggestions' | 'reverses' | 'corrects' | 'cancels'
>;

/** Business fields of a line: equal means the same line reported again. */
export const contentOf = (line: ReportedLine): string =>
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

/** The business fields of a row as it was read: what tells it from others of its invoice where no number does. */
export const businessFieldsOf = (values: PosValues): string =>
  canonicalJson({
    type: values.type,
    invoiceOn: values.invoiceOn,
    shipOn: values.shipOn,
    original: [values.originalInvoiceNo, values.originalInvoiceLine],
    partner: values.partnerCode,
    customer: normalised(values.customer.name),
    country: values.customer.country,
    sku: values.sku,
    quantity: values.quantity,
    price: moneyJson(values.unitNetPrice),
    dealNumber: values.dealNumber,
    serials: [...new Set(values.serials)].sort(),
  });
