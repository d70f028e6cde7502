import type { BodyOf } from '@channel/client';
import { parseAmount } from '../../../shared/format/money';

/** An invoice as it is typed. */
export type Invoice = Readonly<{
  key: number;
  invoiceNumber: string;
  vendor: string;
  invoicedOn: string;
  servedOn: string;
  net: string;
  tax: string;
  currency: string;
  /** Its files, sent already. */
  fileIds: readonly string[];
}>;

export const emptyInvoice = (key: number, currency: string): Invoice => ({
  ...{ key, invoiceNumber: '', vendor: '', invoicedOn: '', servedOn: '', net: '', tax: '0', currency },
  fileIds: [],
});

/** What a checklist calls the file of an invoice; each invoice brings its own. */
export const INVOICE_PROOF = 'invoice';

/** @param isFileAsked the checklist asks for the invoice */
export const isComplete = (
  { invoiceNumber, vendor, invoicedOn, servedOn, net, tax, currency, fileIds }: Invoice,
  isFileAsked: boolean,
): boolean =>
  (!isFileAsked || fileIds.length > 0) &&
  [invoiceNumber, vendor, invoicedOn, servedOn].every((text) => text.trim() !== '') &&
  [net, tax].every((typed) => parseAmount(typed, currency) !== undefined);

/** What is sent of complete invoices. */
export const invoicesOf = (invoices: readonly Invoice[]): BodyOf<'submitMdfClaim'>['invoices'] =>
  invoices.map(({ invoiceNumber, vendor, invoicedOn, servedOn, net, tax, currency, fileIds }) => ({
    ...{ invoiceNumber: invoiceNumber.trim(), vendor: vendor.trim(), invoicedOn, servedOn },
    ...(fileIds.length === 0 ? {} : { fileIds: [...fileIds] }),
    net: { amount: parseAmount(net, currency) ?? '0', currency },
    tax: { amount: parseAmount(tax, currency) ?? '0', currency },
  }));
