import { normalised } from '@channel/kernel';
import type { SaleReversal } from '../pos-file/pos-file.events';
import type { ReportedLine } from './content';
import { failing, warning, type PosFinding } from './pos-row';

/** A sale that a return may take back, with the units that are left of it. */
export type ReturnableSale = Readonly<{ line: ReportedLine; left: number }>;
export type ReturnLink = Readonly<{ reverses: readonly SaleReversal[]; findings: readonly PosFinding[] }>;

/**
 * Links a return to its sale (R15): by serial, else by the invoice and line that it names, else first in, first out on
 * part and customer, flagged for a person. Another currency, customer or reseller is no candidate.
 * @param sales earlier sales of the part to the reseller, of this file and of those before
 */
export const linkReturn = (reported: ReportedLine, sales: readonly ReturnableSale[]): ReturnLink => {
  const units = -reported.quantity;
  const candidates = sales.filter(({ line }) => isSaleOf(line, reported)).sort(byAge);
  const serials = new Set(reported.serials);
  const bySerial = candidates.filter(({ line }) => line.serials.some((serial) => serials.has(serial)));
  if (bySerial.length > 0) {
    const exact = bySerial.map((sale) => upToSerials(sale, serials));
    const enough = exact.reduce((sum, { left }) => sum + left, 0) >= units;
    return differing(reported, bySerial, taken(reported, enough ? exact : bySerial, units, 'serial'));
  }
  if (reported.original !== undefined) {
    const { invoiceNo, invoiceLine } = reported.original;
    const named = candidates.filter(
      ({ line }) =>
        line.invoiceNo === invoiceNo && (invoiceLine === null || line.invoiceLine === invoiceLine),
    );
    if (named.length > 1) return flagged(taken(reported, named, units, 'invoice'));
    return named.length === 1
      ? taken(reported, named, units, 'invoice')
      : unknown(reported, 'that this return names');
  }
  const older = candidates.filter(({ line }) => line.shipOn <= reported.shipOn);
  return older.length === 0
    ? unknown(reported, 'of this part to this customer')
    : flagged(taken(reported, older, units, 'fifo'));
};

const isSaleOf = (sale: ReportedLine, { partnerId, customer, sku, unitNetPrice }: ReportedLine): boolean =>
  // Goods for demonstration come back as well, and stay what they were (J31).
  sale.type !== 'return' &&
  sale.partnerId === partnerId &&
  sale.sku === sku &&
  sale.unitNetPrice.currency === unitNetPrice.currency &&
  sale.customer.country === customer.country &&
  normalised(sale.customer.name) === normalised(customer.name);

const byAge = ({ line: one }: ReturnableSale, { line: other }: ReturnableSale): number =>
  keyOf(one) < keyOf(other) ? -1 : 1;
const keyOf = ({ shipOn, invoiceNo, invoiceLine, lineId }: ReportedLine): string =>
  [shipOn, invoiceNo, invoiceLine.padStart(8, '0'), lineId].join('\u0000');

/** Of several sales that serial numbers point at, each gives no more than it has of them. */
const upToSerials = (sale: ReturnableSale, serials: ReadonlySet<string>): ReturnableSale => ({
  ...sale,
  left: Math.min(sale.left, sale.line.serials.filter((serial) => serials.has(serial)).length),
});

const taken = (
  reported: ReportedLine,
  sales: readonly ReturnableSale[],
  units: number,
  by: SaleReversal['by'],
): ReturnLink => {
  const reverses: SaleReversal[] = [];
  let open = units;
  for (const { line, left } of sales) {
    const quantity = Math.min(left, open);
    if (quantity > 0) reverses.push({ lineId: line.lineId, quantity, by });
    open -= Math.max(quantity, 0);
  }
  if (open > 0)
    return {
      reverses: [],
      findings: [
        failing('RETURN_ABOVE_SALE', `${String(units)} units come back, ${String(units - open)} are left.`, {
          column: 'quantity',
          value: String(reported.quantity),
        }),
      ],
    };
  const linked = new Set(reverses.map(({ lineId }) => lineId));
  const differs = sales.some(
    ({ line }) => linked.has(line.lineId) && line.unitNetPrice.amount !== reported.unitNetPrice.amount,
  );
  return {
    reverses,
    findings: differs
      ? [
          warning('PRICE_DIFFERS', 'The sale had another price; the quantity decides what is taken back.', {
            column: 'unit_net_price',
          }),
        ]
      : [],
  };
};

/** A unit is the one that its serial number says; the invoice that a return names may be another's. */
const differing = (
  { original }: ReportedLine,
  sales: readonly ReturnableSale[],
  link: ReturnLink,
): ReturnLink => {
  const linked = new Set(link.reverses.map(({ lineId }) => lineId));
  const sold = sales.filter(({ line }) => linked.has(line.lineId)).map(({ line }) => line.invoiceNo);
  const others = [...new Set(sold)].filter((invoiceNo) => invoiceNo !== original?.invoiceNo);
  if (original === undefined || others.length === 0) return link;
  const message = `The serial numbers are those of ${others.join(', ')}, whose units are taken back, not of ${original.invoiceNo}.`;
  const place = { column: 'original_invoice_no', value: original.invoiceNo };
  return { ...link, findings: [...link.findings, warning('ORIGINAL_DIFFERS', message, place)] };
};

const flagged = ({ reverses, findings }: ReturnLink): ReturnLink => ({
  reverses,
  findings:
    reverses.length === 0
      ? findings
      : [
          ...findings,
          warning('LINKED_BY_FIFO', 'Several sales fit; the oldest was taken. Please look at it.'),
        ],
});

const unknown = ({ original }: ReportedLine, which: string): ReturnLink => ({
  reverses: [],
  findings: [
    warning('ORIGINAL_NOT_FOUND', `There is no sale ${which}. The return waits without effect.`, {
      column: 'original_invoice_no',
      ...(original === undefined ? {} : { value: original.invoiceNo }),
    }),
  ],
});
