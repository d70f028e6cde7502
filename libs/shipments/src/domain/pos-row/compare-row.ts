import { moneyJson } from '@channel/kernel';
import { contentOf, type ReportedLine } from './content';
import { outlierFindings } from './outliers';
import {
  failing,
  isComplete,
  warning,
  type PosCancel,
  type PosFinding,
  type PosValues,
  type ReadRow,
} from './pos-row';
import type { PosProduct, PosWorld } from './pos-world';

/** A row against partners and catalogue, without regard to other lines. */
export type ComparedRow = Readonly<{
  row: number;
  findings: readonly PosFinding[];
  /** What the row says as a line; absent if too little of it could be read. It may be in error. */
  reported?: ReportedLine;
  /** Name of its content. */
  content?: string;
  /** What is left to look at of a row that names no line. */
  partial?: Partial<Pick<PosValues, 'invoiceNo' | 'invoiceLine' | 'dealNumber' | 'type'>>;
  partnerId?: string;
  cancel?: PosCancel & Readonly<{ lineId: string }>;
}>;

export const compareRow = (read: ReadRow, world: PosWorld): ComparedRow => {
  const { row, cancel, partial, findings } = read;
  if (cancel !== undefined) {
    const lineId = world.lineIdOf(cancel.invoiceNo, cancel.invoiceLine);
    return { row, findings, cancel: { ...cancel, lineId } };
  }
  const found = productIn(partial, world);
  const product = found !== undefined && isProduct(found) ? found : undefined;
  const partnerId = partial.partnerCode === undefined ? undefined : world.partnerOf(partial.partnerCode);
  const reported = reportedLineOf(partial, world, { product, partnerId });
  return {
    row,
    findings: [
      ...findings,
      ...(found === undefined || isProduct(found) ? [] : [unknownSku(read, found)]),
      ...(partial.partnerCode !== undefined && partnerId === undefined ? [unknownPartner(read)] : []),
      ...(product === undefined ? [] : productFindings(partial, product, world)),
    ],
    ...(partnerId === undefined ? {} : { partnerId }),
    ...(reported === undefined
      ? { partial: leftOf(partial) }
      : { reported, content: world.nameOfContent(contentOf(reported)) }),
  };
};

const leftOf = ({ invoiceNo, invoiceLine, dealNumber, type }: Partial<PosValues>) => ({
  ...(invoiceNo === undefined ? {} : { invoiceNo }),
  ...(invoiceLine === undefined ? {} : { invoiceLine }),
  ...(dealNumber === undefined ? {} : { dealNumber }),
  ...(type === undefined ? {} : { type }),
});

const productIn = (
  { sku, shipOn, unitNetPrice }: Partial<PosValues>,
  world: PosWorld,
): PosProduct | readonly string[] | undefined =>
  sku === undefined ? undefined : world.productOf(sku, shipOn, unitNetPrice?.currency);
const isProduct = (found: PosProduct | readonly string[]): found is PosProduct => !Array.isArray(found);

const unknownSku = ({ partial, sent }: ReadRow, suggestions: readonly string[]): PosFinding =>
  failing('UNKNOWN_SKU', 'No price list of the ship day has this part.', {
    ...{ column: 'sku', value: sent?.sku ?? partial.sku ?? '', suggestions },
  });
const unknownPartner = ({ partial, sent }: ReadRow): PosFinding =>
  failing('UNKNOWN_PARTNER', 'There is no active reseller with this id.', {
    ...{ column: 'reseller_id', value: sent?.reseller_id ?? partial.partnerCode ?? '' },
  });

const productFindings = (
  values: Partial<PosValues>,
  product: PosProduct,
  { serialsRequired, outliers }: PosWorld,
): readonly PosFinding[] => {
  const { shipOn = '' } = values;
  const { lastOrderOn, serialised } = product;
  return [
    ...(serialised ? serialCountFindings(values, serialsRequired) : []),
    ...(lastOrderOn !== null && shipOn > lastOrderOn
      ? [warning('END_OF_SALE', `The part could be ordered until ${lastOrderOn}.`, { column: 'sku' })]
      : []),
    ...outlierFindings(values, product, outliers),
  ];
};

const serialCountFindings = (
  { type, quantity, serials = [] }: Partial<PosValues>,
  serialsRequired: boolean,
): readonly PosFinding[] => {
  if (quantity === undefined || new Set(serials).size === Math.abs(quantity)) return [];
  const place = { column: 'serial_numbers', value: serials.join('|') };
  const apart = serials.some((serial) => /[;,\s]/.test(serial)) ? ' A | stands between two of them.' : '';
  const message = `The line has ${String(quantity)} units and ${String(serials.length)} serial numbers.${apart}`;
  return serialsRequired && type === 'sale'
    ? [failing('SERIAL_COUNT', message, place)]
    : [warning('SERIAL_COUNT', message, place)];
};

type Found = Readonly<{ product: PosProduct | undefined; partnerId: string | undefined }>;

const reportedLineOf = (
  values: Partial<PosValues>,
  world: PosWorld,
  { product, partnerId }: Found,
): ReportedLine | undefined => {
  if (!isComplete(values) || product === undefined || partnerId === undefined) return undefined;
  const { invoiceNo, invoiceLine, originalInvoiceNo, originalInvoiceLine, unitNetPrice } = values;
  const { row, reportPeriod, invoiceOn, shipOn, type, customer, dealNumber, quantity, serials } = values;
  return {
    lineId: world.lineIdOf(invoiceNo, invoiceLine),
    row,
    distributorId: world.distributorId,
    reportPeriod,
    ...{ invoiceNo, invoiceLine, invoiceOn, shipOn, type, partnerId, customer, dealNumber },
    ...(originalInvoiceNo === null
      ? {}
      : { original: { invoiceNo: originalInvoiceNo, invoiceLine: originalInvoiceLine } }),
    sku: product.sku,
    family: product.family,
    productLine: product.productLine,
    quantity,
    unitNetPrice: moneyJson(unitNetPrice),
    serials,
    ...values.order,
  };
};
