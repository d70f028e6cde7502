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
}>;

export const emptyInvoice = (key: number, currency: string): Invoice => ({
  ...{ key, invoiceNumber: '', vendor: '', invoicedOn: '', servedOn: '', net: '', tax: '0', currency },
});

export const isComplete = ({
  invoiceNumber,
  vendor,
  invoicedOn,
  servedOn,
  net,
  tax,
  currency,
}: Invoice): boolean =>
  [invoiceNumber, vendor, invoicedOn, servedOn].every((text) => text.trim() !== '') &&
  [net, tax].every((typed) => parseAmount(typed, currency) !== undefined);

/** What is sent of complete invoices. */
export const invoicesOf = (invoices: readonly Invoice[]): BodyOf<'submitMdfClaim'>['invoices'] =>
  invoices.map(({ invoiceNumber, vendor, invoicedOn, servedOn, net, tax, currency }) => ({
    ...{ invoiceNumber: invoiceNumber.trim(), vendor: vendor.trim(), invoicedOn, servedOn },
    net: { amount: parseAmount(net, currency) ?? '0', currency },
    tax: { amount: parseAmount(tax, currency) ?? '0', currency },
  }));
