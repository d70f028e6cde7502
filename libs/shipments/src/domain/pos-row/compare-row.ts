import { moneyJson } from '@channel/kernel';
import type { Draft } from './content';
import { outlierFindings } from './outliers';
import {
  failing,
  hasError,
  warning,
  type PosCancel,
  type PosFinding,
  type PosValues,
  type ReadRow,
} from './pos-row';
import type { PosProduct, PosWorld } from './pos-world';

/** A row against partners and catalogue, without regard to other lines; a draft only if it has no error. */
export type ComparedRow = Readonly<{
  row: number;
  findings: readonly PosFinding[];
  draft?: Draft;
  cancel?: PosCancel & Readonly<{ lineId: string }>;
}>;

export const compareRow = ({ row, values, cancel, findings }: ReadRow, world: PosWorld): ComparedRow => {
  if (cancel !== undefined)
    return {
      row,
      findings,
      cancel: { ...cancel, lineId: world.lineIdOf(cancel.invoiceNo, cancel.invoiceLine) },
    };
  if (values === undefined) return { row, findings };
  const more: PosFinding[] = [...findings];
  const partnerId = world.partnerOf(values.partnerCode);
  if (partnerId === undefined)
    more.push(
      failing('UNKNOWN_PARTNER', 'There is no active reseller with this id.', {
        column: 'reseller_id',
        value: values.partnerCode,
      }),
    );
  const product = world.productOf(values.sku, values.shipOn, values.unitNetPrice.currency);
  if (!isProduct(product)) {
    more.push(
      failing('UNKNOWN_SKU', 'No price list of the ship day has this part in this currency.', {
        column: 'sku',
        value: values.sku,
        suggestions: product,
      }),
    );
    return { row, findings: more };
  }
  more.push(...productFindings(values, product, world.serialsRequired));
  if (partnerId === undefined || hasError(more)) return { row, findings: more };
  more.push(...outlierFindings(values, product, world.outliers));
  return { row, findings: more, draft: draftOf(values, partnerId, product, world) };
};

const isProduct = (found: PosProduct | readonly string[]): found is PosProduct => !Array.isArray(found);

const productFindings = (
  { type, quantity, serials, shipOn }: PosValues,
  { serialised, lastOrderOn }: PosProduct,
  serialsRequired: boolean,
): readonly PosFinding[] => {
  const place = { column: 'serial_numbers', value: String(serials.length) };
  const message = `The line has ${String(quantity)} units and ${String(serials.length)} serial numbers.`;
  const wrongCount = serialised ? new Set(serials).size !== Math.abs(quantity) : false;
  return [
    ...(wrongCount
      ? [
          serialsRequired && type === 'sale'
            ? failing('SERIAL_COUNT', message, place)
            : warning('SERIAL_COUNT', message, place),
        ]
      : []),
    ...(lastOrderOn !== null && shipOn > lastOrderOn
      ? [warning('END_OF_SALE', `The part could be ordered until ${lastOrderOn}.`, { column: 'sku' })]
      : []),
  ];
};

const draftOf = (values: PosValues, partnerId: string, product: PosProduct, world: PosWorld): Draft => ({
  lineId: world.lineIdOf(values.invoiceNo, values.invoiceLine),
  row: values.row,
  distributorId: world.distributorId,
  reportPeriod: values.reportPeriod,
  invoiceNo: values.invoiceNo,
  invoiceLine: values.invoiceLine,
  invoiceOn: values.invoiceOn,
  shipOn: values.shipOn,
  type: values.type,
  partnerId,
  customer: values.customer,
  dealNumber: values.dealNumber,
  ...(values.originalInvoiceNo === null
    ? {}
    : { original: { invoiceNo: values.originalInvoiceNo, invoiceLine: values.originalInvoiceLine } }),
  sku: product.sku,
  family: product.family,
  productLine: product.productLine,
  quantity: values.quantity,
  unitNetPrice: moneyJson(values.unitNetPrice),
  serials: values.serials,
});
